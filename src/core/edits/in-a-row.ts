import type { TextEdit } from "../model/finding";
import { applyChanges } from "../open";
import type { EditOutcome } from "./edited-file";

/** A stretch of text; `from` is where it stood before, absent for what was written since. */
interface Piece {
  readonly from?: number;
  readonly text: string;
}

/**
 * Makes edits one after the other, each computed on the text that the one before it left, and gives them as one edit of
 * the text as it was: two that write at one place both find theirs. Refused where one of them is.
 */
export function inARow(text: string, ...edits: readonly ((text: string) => EditOutcome)[]): EditOutcome {
  let now = text;
  let pieces: readonly Piece[] = [{ from: 0, text }];
  for (const edit of edits) {
    const outcome = edit(now);
    if ("refused" in outcome) return outcome;
    pieces = rewritten(pieces, outcome.edits);
    now = applyChanges(now, outcome.edits);
  }
  return { edits: changesIn(pieces, text.length) };
}

function rewritten(pieces: readonly Piece[], edits: readonly TextEdit[]): Piece[] {
  const inOrder = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const made: Piece[] = [];
  let at = 0;
  for (const { span, text } of inOrder) {
    made.push(...slice(pieces, at, span.start), { text });
    at = span.end;
  }
  return [...made, ...slice(pieces, at, Infinity)];
}

function slice(pieces: readonly Piece[], start: number, end: number): Piece[] {
  let at = 0;
  return pieces.flatMap(({ from, text }) => {
    const cut = { from: Math.max(0, start - at), to: Math.min(text.length, end - at) };
    at += text.length;
    if (cut.from >= cut.to) return [];
    const part = text.slice(cut.from, cut.to);
    return [from === undefined ? { text: part } : { from: from + cut.from, text: part }];
  });
}

function changesIn(pieces: readonly Piece[], length: number): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let written = "";
  for (const { from, text } of [...pieces, { from: length, text: "" }]) {
    if (from === undefined) {
      written += text;
      continue;
    }
    if (from > at || written !== "") edits.push({ span: { start: at, end: from }, text: written });
    at = from + text.length;
    written = "";
  }
  return edits;
}
