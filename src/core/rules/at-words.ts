import type { TextField } from "../model/plan";
import type { Range, Span } from "../model/span";
import { wordsAt } from "../syntax/words-at";

/** Where some words of a field stand in the document, with the words themselves. */
export function atWords(
  field: TextField,
  range: Range,
  { text }: { readonly text: string },
): { readonly span: Span; readonly path: string; readonly words: string } {
  return {
    span: wordsAt(text, field.span, field.value, range),
    path: field.path,
    words: field.value.slice(range.start, range.end),
  };
}
