/** Longer ones are no sentences; to keep them would keep their memory. */
const longest = 2000;

/**
 * What a pure function of a text gave, for the texts that were asked for last: the text of a file hardly changes from
 * one keystroke to the next. Holds at most twice `most` answers.
 */
export class Recent<V> {
  readonly #most: number;
  #young = new Map<string, V>();
  #old = new Map<string, V>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, make: () => V): V {
    if (key.length > longest) return make();
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const value = this.#old.get(key) ?? make();
    if (this.#young.size >= this.#most) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
    return value;
  }
}
