/** One place in a row of words: the forms that may stand there; `after` how many words may come between. */
interface Place {
  readonly exact: ReadonlySet<string>;
  readonly starts: readonly string[];
  readonly after: number;
}

type WordRow = readonly Place[];

/** Room that "…" leaves. */
const mostBetween = 4;

/**
 * Rows of words that can be found in a text with other words between them. An entry's words are parted by spaces; `*`
 * stands for any ending, `/` parts other forms of one word, `…` leaves room. Found in time linear in the text.
 */
export class WordRows {
  readonly #byFirst = new Map<string, WordRow[]>();

  constructor(entries: Iterable<string>) {
    for (const entry of entries) {
      const row = readEntry(entry);
      const [first] = row;
      if (!first) continue;
      for (const key of new Set([...first.exact, ...first.starts].map(keyOf))) {
        const known = this.#byFirst.get(key);
        if (known) known.push(row);
        else this.#byFirst.set(key, [row]);
      }
    }
  }

  /** From which word to which the first of the rows goes that the words hold. */
  find(words: readonly string[]): { readonly first: number; readonly last: number } | undefined {
    for (let first = 0; first < words.length; first++) {
      for (const row of this.#byFirst.get(keyOf(words[first]!)) ?? []) {
        if (!holds(row[0]!, words[first]!)) continue;
        const last = endOf(row, 1, words, first + 1);
        if (last !== undefined) return { first, last };
      }
    }
    return undefined;
  }
}

function keyOf(word: string): string {
  return word.slice(0, 3);
}

function readEntry(entry: string): Place[] {
  const row: Place[] = [];
  let after = 0;
  for (const token of entry.split(" ")) {
    if (token === "…") {
      after = mostBetween;
      continue;
    }
    const forms = token.split("/");
    row.push({
      exact: new Set(forms.filter((form) => !form.endsWith("*"))),
      starts: forms.filter((form) => form.endsWith("*")).map((form) => form.slice(0, -1)),
      after,
    });
    after = 0;
  }
  return row;
}

function holds(place: Place, word: string): boolean {
  return place.exact.has(word) || place.starts.some((start) => word.startsWith(start));
}

function endOf(row: WordRow, place: number, words: readonly string[], from: number): number | undefined {
  const next = row[place];
  if (!next) return from - 1;
  for (let at = from; at <= from + next.after && at < words.length; at++) {
    if (!holds(next, words[at]!)) continue;
    const last = endOf(row, place + 1, words, at + 1);
    if (last !== undefined) return last;
  }
  return undefined;
}
