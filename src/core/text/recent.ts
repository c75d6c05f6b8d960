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
    return this.find(key) ?? this.keep(key, make());
  }

  /** What was kept for a text, if it was asked for of late. With {@link keep} it spares callers in loops a function. */
  find(key: string): V | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    return old === undefined ? undefined : this.keep(key, old);
  }

  keep(key: string, value: V): V {
    if (key.length > longest) return value;
    if (this.#young.size >= this.#most) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
    return value;
  }
}
