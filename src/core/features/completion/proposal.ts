import type { Span } from "../../model/span";
import type { Cursor } from "./cursor";

/** Something that fits where somebody is typing. */
export interface Proposal {
  readonly label: string;
  readonly kind: "key" | "value" | "snippet" | "reference" | "person" | "date" | "unit" | "rule";
  /** A word beside the label. */
  readonly detail?: string;
  /** Plain text. */
  readonly documentation?: string;
  /** Takes the place of {@link Proposal.replace}. A snippet in the syntax of TextMate and LSP: `${1:…}`. */
  readonly insert: string;
  readonly isSnippet: boolean;
  readonly replace: Span;
  /** What the typed word is compared with. */
  readonly filter: string;
  /** There is something to propose behind it, too. */
  readonly goesOn: boolean;
}

/** A proposal for the word at the cursor. */
export function proposal(
  cursor: Cursor,
  text: string,
  given: Pick<Proposal, "label" | "kind" | "insert"> & Partial<Proposal>,
): Proposal {
  const isQuoted = /^["']/u.test(text.slice(cursor.word.start, cursor.word.end));
  return {
    isSnippet: false,
    goesOn: false,
    replace: cursor.word,
    ...given,
    filter: (isQuoted ? '"' : "") + (given.filter ?? given.label),
  };
}

/** Text as a snippet that says exactly that text. */
export function snippetText(text: string): string {
  return text.replace(/[\\$}]/gu, "\\$&");
}
