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

/** Word lists in which a text can be looked up, phrase by phrase. Built once per language. */
export class Lexis {
  readonly #tags = new Map<string, Set<string>>();
  readonly #longest = new Map<string, number>();
  readonly #inCompounds: ReadonlySet<string>;
  readonly #inWholeCompounds: ReadonlySet<string>;
  readonly #lastParts: LastParts;

  /**
   * `inCompounds`: the tags that a compound takes from its last part; `inWholeCompounds`: those that it only takes when
   * its first part has them too ("bedrijfs-proces" is as generic as its parts, "restafval-proces" is not).
   */
  constructor(
    lists: Tagged,
    inCompounds: Iterable<string>,
    lastParts: LastParts,
    inWholeCompounds: Iterable<string> = [],
  ) {
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
    const parts = key.split(" ");
    const first = parts[0] ?? "";
    this.#longest.set(first, Math.max(parts.length, this.#longest.get(first) ?? 0));
  }

  /** The tags of a word or phrase. */
  tagsOf(text: string): ReadonlySet<string> {
    const whole = this.#tags.get(text);
    if (whole) return whole;
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
    return firstParts(rest).some((first) => this.#tags.get(first)?.has(tag));
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
    for (let length = Math.min(this.#longest.get(first.text) ?? 1, row.length - at); length > 1; length--) {
      const key = row
        .slice(at, at + length)
        .map((word) => word.text)
        .join(" ");
      const tags = this.#tags.get(key);
      if (!tags) continue;
      const end = row[at + length - 1]!.end;
      return { unit: { kind: "word", text: key, start: first.start, end, tags }, length };
    }
    const tags = first.kind === "word" ? this.tagsOf(first.text) : (this.#tags.get(first.text) ?? noTags);
    return { unit: { ...first, tags }, length: 1 };
  }
}

/** Whether a unit stands in any of these lists. */
export function is(unit: Unit | undefined, ...tags: readonly string[]): boolean {
  return unit !== undefined && tags.some((tag) => unit.tags.has(tag));
}
