/** Word lists by the name of what they say of a word. */
export type Tagged = Iterable<readonly [tag: string, entries: Iterable<string>]>;

/**
 * Word lists as one text, small and quick to read: a line with the names of the tags, then one line for the entries that
 * have the same ones, by their numbers.
 */
export function pack(lists: Tagged): string {
  const numbers = new Map<string, number>();
  const tagsOf = new Map<string, Set<number>>();
  for (const [tag, entries] of lists) {
    const number = numbers.get(tag) ?? numbers.size;
    numbers.set(tag, number);
    for (const entry of entries) {
      const known = tagsOf.get(entry);
      if (known) known.add(number);
      else tagsOf.set(entry, new Set([number]));
    }
  }
  const lines = new Map<string, string>();
  for (const [entry, tags] of tagsOf) {
    const key = [...tags].sort((a, b) => a - b).join(" ");
    lines.set(key, `${lines.get(key) ?? key}\t${entry}`);
  }
  return [[...numbers.keys()].join("\t"), ...lines.values()].join("\n");
}

/** A packed table in which entries can be looked up. What is made of their tags is made when it is first asked for. */
export class Table<V> {
  readonly #make: (tags: readonly string[]) => V;
  readonly #tags: readonly string[];
  readonly #lineOf = new Map<string, number>();
  /** By line: the numbers of its tags. */
  readonly #keys: string[] = [];
  readonly #made: V[] = [];

  constructor(packed: string, make: (tags: readonly string[]) => V) {
    this.#make = make;
    const [tags = "", ...lines] = packed.split("\n");
    this.#tags = tags.split("\t");
    for (let line = 0; line < lines.length; line++) {
      const entries = lines[line]!.split("\t");
      this.#keys.push(entries[0]!);
      for (let at = 1; at < entries.length; at++) this.#lineOf.set(entries[at]!, line);
    }
  }

  entries(): Iterable<string> {
    return this.#lineOf.keys();
  }

  get(entry: string): V | undefined {
    const line = this.#lineOf.get(entry);
    if (line === undefined) return undefined;
    return (this.#made[line] ??= this.#make(
      this.#keys[line]!.split(" ").map((tag) => this.#tags[Number(tag)]!),
    ));
  }
}
