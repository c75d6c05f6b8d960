import type { Range } from "../../model/span";

/** A word, a number or a mark of a text. */
export interface Word extends Range {
  readonly kind: "word" | "number" | "mark";
  /** In lower case, with straight apostrophes. */
  readonly text: string;
}

const pattern =
  /(?<number>\p{N}[\p{N}.,]*\p{N}|\p{N})|(?<word>\p{L}[\p{L}\p{M}\p{N}'’&_-]*)|(?<mark>->|=>|>=|<=|[^\s])/gu;

/** Splits a text in words, numbers and marks. Linear. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(pattern)) {
    const kind = match.groups?.["number"] ? "number" : match.groups?.["word"] ? "word" : "mark";
    const whole = match[0];
    const lower = whole.toLowerCase().replaceAll("’", "'");
    found.push({ kind, text: lower, start: match.index, end: match.index + whole.length });
  }
  return found;
}
