import type { Lang } from "../../language/lang";
import type { Words } from "../../language/words";
import { type WordBook, wordBook } from "./word-book";

/** Builds what looks words up when it is first asked for: one per language, and one for each team with words of its own. */
export function perBook<V>(build: (book: WordBook) => V): (lang: Lang, words: Words | undefined) => V {
  const built = new WeakMap<WordBook, V>();
  return (lang, words) => {
    const book = wordBook(lang, words);
    const known = built.get(book);
    if (known) return known;
    const made = build(book);
    built.set(book, made);
    return made;
  };
}
