import { words } from "../result/words";

/** An entry of a word list in the form in which it is found in a text. */
export function asInText(entry: string): string {
  if (plainWord.test(entry)) return entry;
  return words(entry)
    .map((word) => word.text)
    .join(" ");
}

const plainWord = /^[a-z]+$/u;
