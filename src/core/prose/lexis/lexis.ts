import type { Range } from "../../model/span";
import { words, type Word } from "../result/words";

/** A word, or several that the lists know as one, with the lists that it stands in. */
export interface Unit extends Range {
  readonly kind: Word["kind"];
  /** In lower case. */
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}

/** Word lists by the name of what they say of a word. Entries are words or phrases in lower case. */
export type Tagged = Iterable<readonly [tag: string, entries: Iterable<string>]>;

/** How a language finds a shorter known word in an unknown one: the end of a compound. */
export type LastParts = (word: string) => Iterable<string>;

/** A first part without what ties it to the next: "bedrijfs-", "klanten-", "customer-". */
function firstParts(rest: string): string[] {
  return [rest, rest.replace(/-$/u, ""), rest.replace(/s$/u, ""), rest.replace(/en$/u, "")];
}

const noTags: ReadonlySet<string> = new Set();

/** The words that lead to a phrase, one at a time. */
interface Step {
  tags: ReadonlySet<string> | undefined;
  readonly next: Map<string, Step>;
}

function stepTo(steps: Map<string, Step>, word: string): Step {
  const known = steps.get(word);
  if (known) return known;
  const made = { tags: undefined, next: new Map<string, Step>() };
  steps.set(word, made);
  return made;
}

/** Words that are no entries themselves of which is remembered what they are; a bound on memory. */
const mostUnknown = 5000;

/** Word lists in which a text can be looked up, phrase by phrase. Built once per language. */
export class Lexis {
  readonly #tags = new Map<string, Set<string>>();
  readonly #phrases = new Map<string, Step>();
  readonly #unknown = new Map<string, ReadonlySet<string>>();
  readonly #inCompounds: ReadonlySet<string>;
  readonly #inWholeCompounds: ReadonlySet<string>;
  readonly #lastParts: LastParts;
  readonly #asGeneral: readonly string[];

  /**
   * `inCompounds`: the tags that a compound takes from its last part; `inWholeCompounds`: those that it only takes when
   * its first part has them too ("bedrijfs-proces" is as generic as its parts, "restafval-proces" is not), or one of the
   * tags of `asGeneral` ("ontwikkel-proces", "klant-proces").
   */
  constructor(
    lists: Tagged,
    inCompounds: Iterable<string>,
    lastParts: LastParts,
    inWholeCompounds: Iterable<string> = [],
    asGeneral: readonly string[] = [],
  ) {
    this.#asGeneral = asGeneral;
    this.#inCompounds = new Set(inCompounds);
    this.#inWholeCompounds = new Set(inWholeCompounds);
    this.#lastParts = lastParts;
    for (const [tag, entries] of lists) for (const entry of entries) this.#add(entry, tag);
  }

  #add(entry: string, tag: string): void {
    const key = words(entry)
      .map((word) => word.text)
      .join(" ");
    const known = this.#tags.get(key);
    if (known) known.add(tag);
    else this.#tags.set(key, new Set([tag]));
    const [first = "", ...rest] = key.split(" ");
    if (rest.length === 0) return;
    let step = stepTo(this.#phrases, first);
    for (const part of rest) step = stepTo(step.next, part);
    step.tags = this.#tags.get(key);
  }

  /** The tags of a word or phrase. */
  tagsOf(text: string): ReadonlySet<string> {
    const whole = this.#tags.get(text) ?? this.#unknown.get(text);
    if (whole) return whole;
    const found = this.#tagsOfLastPart(text);
    if (this.#unknown.size >= mostUnknown) this.#unknown.clear();
    this.#unknown.set(text, found);
    return found;
  }

  #tagsOfLastPart(text: string): ReadonlySet<string> {
    for (const part of this.#lastParts(text)) {
      const tags = this.#tags.get(part);
      if (!tags) continue;
      const shared = [...tags].filter((tag) => this.#inCompounds.has(tag) || this.#isWhole(text, part, tag));
      if (shared.length > 0) return new Set(shared);
    }
    return noTags;
  }

  #isWhole(text: string, part: string, tag: string): boolean {
    if (!this.#inWholeCompounds.has(tag)) return false;
    const rest = text.slice(0, -part.length);
    return firstParts(rest).some((first) => {
      const known = this.#tags.get(first);
      return known !== undefined && (known.has(tag) || this.#asGeneral.some((other) => known.has(other)));
    });
  }

  /** Reads a text; the longest phrase wins. Linear, for phrases are short. */
  read(text: string): Unit[] {
    const row = words(text);
    const found: Unit[] = [];
    for (let at = 0; at < row.length;) {
      const unit = this.#phraseAt(row, at);
      found.push(unit.unit);
      at += unit.length;
    }
    return found;
  }

  #phraseAt(row: readonly Word[], at: number): { unit: Unit; length: number } {
    const first = row[at]!;
    let longest = 0;
    let found: Step | undefined;
    let step = this.#phrases.get(first.text);
    for (let length = 2; step; length++) {
      const next = row[at + length - 1];
      step = next && step.next.get(next.text);
      if (!step?.tags) continue;
      longest = length;
      found = step;
    }
    if (found?.tags) {
      const text = row
        .slice(at, at + longest)
        .map((word) => word.text)
        .join(" ");
      const end = row[at + longest - 1]!.end;
      return { unit: { kind: "word", text, start: first.start, end, tags: found.tags }, length: longest };
    }
    const { kind, text, start, end } = first;
    const tags = kind === "word" ? this.tagsOf(text) : (this.#tags.get(text) ?? noTags);
    return { unit: { kind, text, start, end, tags }, length: 1 };
  }
}

/** Whether a unit stands in any of these lists. */
export function is(unit: Unit | undefined, ...tags: readonly string[]): boolean {
  if (unit === undefined || unit.tags.size === 0) return false;
  for (const tag of tags) if (unit.tags.has(tag)) return true;
  return false;
}
