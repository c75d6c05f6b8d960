import { hasAny } from "../../language/has-any";
import type { Range } from "../../model/span";
import { words, type Word } from "../result/words";
import type { WordBook } from "./word-book";

/** A word, or several that the lists know as one, with the lists that it stands in. */
export interface Unit extends Range {
  readonly kind: Word["kind"];
  /** In lower case. */
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}

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

/** What a lexis knows of one word. */
interface KnownWord {
  readonly tags: ReadonlySet<string>;
  /** The phrases that begin with it. */
  readonly phrases: Step | undefined;
}

/** Of so many words is remembered what they are: most come again and again. */
const mostKnown = 5000;

/** What a lexis is made of. */
export interface LexisParts {
  /** Whose lists of the book these are. */
  readonly name: string;
  readonly book: WordBook;
  /** The tags that a compound takes from its last part. */
  readonly inCompounds: readonly string[];
  readonly lastParts: LastParts;
  /**
   * The tags that a compound only takes when its first part has them too ("bedrijfs-proces" is as generic as its parts,
   * "restafval-proces" is not), or one of the tags of `asGeneral` ("ontwikkel-proces", "klant-proces").
   */
  readonly inWholeCompounds?: readonly string[];
  readonly asGeneral?: readonly string[];
}

/** Word lists in which a text can be looked up, phrase by phrase. */
export class Lexis {
  readonly #name: string;
  readonly #book: WordBook;
  readonly #known = new Map<string, KnownWord>();
  readonly #inCompounds: ReadonlySet<string>;
  readonly #inWholeCompounds: ReadonlySet<string>;
  readonly #lastParts: LastParts;
  readonly #asGeneral: readonly string[];

  constructor({ name, book, ...compounds }: LexisParts) {
    this.#name = name;
    this.#book = book;
    this.#inCompounds = new Set(compounds.inCompounds);
    this.#inWholeCompounds = new Set(compounds.inWholeCompounds);
    this.#lastParts = compounds.lastParts;
    this.#asGeneral = compounds.asGeneral ?? [];
  }

  /** Reads a text; the longest phrase wins. Linear, for phrases are short. */
  read(text: string): Unit[] {
    const row = words(text);
    const found: Unit[] = [];
    for (let at = 0; at < row.length; at++) {
      const word = row[at]!;
      const { tags, phrases } = this.#lookUp(word);
      const last = phrases && endOfPhrase(phrases, row, at);
      if (last) {
        found.push(joined(row, at, last));
        at = last.at;
      } else found.push({ kind: word.kind, text: word.text, start: word.start, end: word.end, tags });
    }
    return found;
  }

  #lookUp({ text, kind }: Word): KnownWord {
    const known = this.#known.get(text);
    if (known) return known;
    const tags = this.#listed(text) ?? (kind === "word" ? this.#tagsOfLastPart(text) : noTags);
    const made = { tags, phrases: this.#phrasesFrom(text) };
    if (this.#known.size >= mostKnown) this.#known.clear();
    this.#known.set(text, made);
    return made;
  }

  /** The tags of what stands in a list itself. */
  #listed(entry: string): ReadonlySet<string> | undefined {
    return this.#book.facts(entry)?.[this.#name];
  }

  #tagsOfLastPart(text: string): ReadonlySet<string> {
    for (const part of this.#lastParts(text)) {
      const tags = this.#listed(part);
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
      const known = this.#listed(first);
      return known !== undefined && (known.has(tag) || this.#asGeneral.some((other) => known.has(other)));
    });
  }

  #phrasesFrom(first: string): Step | undefined {
    let start: Step | undefined;
    for (const phrase of this.#book.phrasesFrom(first)) {
      const tags = this.#listed(phrase);
      if (!tags) continue;
      start ??= newStep();
      let step = start;
      for (const word of phrase.split(" ").slice(1)) step = stepTo(step, word);
      step.tags = tags;
    }
    return start;
  }
}

function newStep(): Step {
  return { tags: undefined, next: new Map() };
}

function stepTo({ next }: Step, word: string): Step {
  const known = next.get(word);
  if (known) return known;
  const made = newStep();
  next.set(word, made);
  return made;
}

/** The last word of a phrase, and its tags. */
interface PhraseEnd {
  readonly at: number;
  readonly tags: ReadonlySet<string>;
}

function endOfPhrase(phrases: Step, row: readonly Word[], first: number): PhraseEnd | undefined {
  let found: PhraseEnd | undefined;
  let step: Step | undefined = phrases;
  for (let at = first + 1; at < row.length; at++) {
    step = step.next.get(row[at]!.text);
    if (!step) break;
    if (step.tags) found = { at, tags: step.tags };
  }
  return found;
}

function joined(row: readonly Word[], first: number, { at, tags }: PhraseEnd): Unit {
  let { text } = row[first]!;
  for (let next = first + 1; next <= at; next++) text += ` ${row[next]!.text}`;
  return { kind: "word", text, start: row[first]!.start, end: row[at]!.end, tags };
}

/** Whether a unit stands in any of these lists. */
export function is(
  unit: Unit | undefined,
  a?: string,
  b?: string,
  c?: string,
  ...more: readonly string[]
): boolean {
  return unit !== undefined && hasAny(unit.tags, a, b, c, more);
}
