import type { Word } from "./words";

/** Phrases of one or more words, found at a place in a row of words. */
export class Phrases {
  readonly #byFirst = new Map<string, string[][]>();
  readonly #single = new Set<string>();

  constructor(entries: Iterable<string>) {
    for (const entry of entries) this.add(entry);
  }

  add(entry: string): void {
    const parts = entry.toLowerCase().split(" ");
    const first = parts[0];
    if (!first) return;
    if (parts.length === 1) this.#single.add(first);
    const known = this.#byFirst.get(first);
    if (known) known.push(parts);
    else this.#byFirst.set(first, [parts]);
  }

  /** How many words from `at` on make up the longest phrase there; 0 when none does. */
  lengthAt(row: readonly Word[], at: number, end = row.length): number {
    const word = row[at];
    const phrases = word && this.#byFirst.get(word.text);
    if (!phrases) return 0;
    let longest = 0;
    for (const parts of phrases) {
      if (parts.length > longest && at + parts.length <= end && isAt(parts, row, at)) longest = parts.length;
    }
    return longest;
  }

  has(word: string): boolean {
    return this.#single.has(word);
  }
}

/** The first word was looked up. */
function isAt(parts: readonly string[], row: readonly Word[], at: number): boolean {
  for (let i = 1; i < parts.length; i++) if (row[at + i]?.text !== parts[i]) return false;
  return true;
}
