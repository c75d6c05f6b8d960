import type { Span } from "../model/span";

/** One replacement in the text as it was. */
export interface Change {
  readonly span: Span;
  readonly text: string;
}

/** Applies changes whose spans lie in `text` and do not overlap; their order does not matter. */
export function applyChanges(text: string, changes: readonly Change[]): string {
  const inOrder = [...changes].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = "";
  let at = 0;
  for (const { span, text: replacement } of inOrder) {
    result += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return result + text.slice(at);
}
