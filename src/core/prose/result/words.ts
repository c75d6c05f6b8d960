import type { Range } from "../../model/span";
import { isAscii } from "../../text/is-ascii";
import { asciiWords } from "./ascii-words";

/** A word, a number or a mark of a text. */
export interface Word extends Range {
  readonly kind: "word" | "number" | "mark";
  /** In lower case, with straight apostrophes. */
  readonly text: string;
}

const pattern = /(\p{N}[\p{N}.,]*\p{N}|\p{N})|(\p{L}[\p{L}\p{M}\p{N}'’&_-]*)|(?:->|=>|>=|<=|[^\s])/gu;

/** Splits a text in words, numbers and marks. Linear. */
export function words(text: string): Word[] {
  return isAscii(text) ? asciiWords(text.toLowerCase()) : anyWords(text);
}

function anyWords(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(pattern)) {
    const [whole, number, word] = match;
    const kind = number !== undefined ? "number" : word !== undefined ? "word" : "mark";
    const lower = whole.toLowerCase();
    found.push({
      kind,
      text: lower.includes("’") ? lower.replaceAll("’", "'") : lower,
      start: match.index,
      end: match.index + whole.length,
    });
  }
  return found;
}
