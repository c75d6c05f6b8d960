import type { Word } from "./words";

/** Phrases of one or more words, found at a place in a row of words. */
export class Phrases {
  readonly #byFirst = new Map<string, string[][]>();

  constructor(entries: Iterable<string>) {
    for (const entry of entries) this.add(entry);
  }

  add(entry: string): void {
    const parts = entry.toLowerCase().split(" ");
    const first = parts[0];
    if (!first) return;
    const known = this.#byFirst.get(first);
    if (known) known.push(parts);
    else this.#byFirst.set(first, [parts]);
  }

  /** How many words from `at` on make up the longest phrase there; 0 when none does. */
  lengthAt(row: readonly Word[], at: number, end = row.length): number {
    const phrases = this.#byFirst.get(row[at]?.text ?? "");
    if (!phrases) return 0;
    let longest = 0;
    for (const parts of phrases) {
      if (parts.length <= longest || at + parts.length > end) continue;
      if (parts.every((part, i) => row[at + i]?.text === part)) longest = parts.length;
    }
    return longest;
  }

  has(word: string): boolean {
    return this.#byFirst.get(word)?.some((parts) => parts.length === 1) ?? false;
  }
}
