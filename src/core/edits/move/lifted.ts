import { applyChanges } from "../../open";
import type { TextEdit } from "../../model/finding";
import type { Span } from "../../model/span";
import type { ListNode, Node } from "../../syntax/node";
import { type EditedFile, Refused } from "../edited-file";
import { columnOf, dashBefore, itemSpan, lineEnd } from "../places";
import { aboveOf, inBrackets, lastLineEnd } from "../remove";

/** An item taken out of its list: in lines of its own, with the comments and blank lines that are its, or from brackets. */
export interface Lifted {
  readonly item: Node;
  /** Its text, with the comments above and below it; no line end at the end. */
  readonly text: string;
  /** Where that text stands. */
  readonly span: Span;
  /** The blank lines that set it apart from its neighbour, with their line ends. */
  readonly gap: string;
  /** Of an item in lines: where its dash and what follows it stand. */
  readonly lines?: { readonly dash: number; readonly column: number; readonly width: number };
  /** Words in its text were written anew, so that it says more than its node. */
  readonly isChanged?: true;
  /** Takes it out, where others remain in the list. */
  readonly gone: TextEdit;
}

/** Lifts an item out of a list. Its text must be its own. */
export function lift({ text }: EditedFile, list: ListNode, index: number): Lifted {
  const item = list.items[index];
  if (!item) throw new Refused("missing");
  if (item.uses || item.span.start < list.span.start || item.span.end > list.span.end) {
    throw new Refused("shared");
  }
  // An anchor that nothing uses yet goes along.
  const whole = itemSpan(text, list, index);
  if (list.flow) {
    const gone = inBrackets(text, list, index);
    const words = text.slice(whole.start, whole.end);
    return { item, text: words, span: whole, gap: "", gone };
  }
  const dash = dashBefore(text, list, index);
  const column = columnOf(text, dash);
  if (text.slice(dash - column, dash).trim() !== "") throw new Refused("missing");
  const span = {
    start: aboveOf(text, dash - column, column),
    end: lastLineEnd(text, dash, item.span.end, column),
  };
  const isFirst = index === 0;
  const gap = !isFirst
    ? blankAbove(text, span.start)
    : list.items.length > 1
      ? blankBelow(text, span.end)
      : { start: span.start, end: span.start };
  const isSameLine = lineEnd(text, dash) === lineEnd(text, item.span.start);
  return {
    item,
    text: text.slice(span.start, span.end),
    span,
    gap: text.slice(gap.start, gap.end),
    lines: {
      dash: dash - span.start,
      column,
      width: isSameLine ? columnOf(text, whole.start) - column : 0,
    },
    gone: { span: goneLines(text, span, gap, isFirst), text: "" },
  };
}

/** The same item with other words in it. @param edits Within its span. */
export function withEdits(lifted: Lifted, edits: readonly TextEdit[]): Lifted {
  const { start } = lifted.span;
  const shifted = edits.map(({ span, text }) => ({
    span: { start: span.start - start, end: span.end - start },
    text,
  }));
  return { ...lifted, text: applyChanges(lifted.text, shifted), isChanged: true };
}

/** The blank lines of an item go with it: those before it, or of the first in a list those behind it. */
function goneLines(text: string, span: Span, gap: Span, isFirst: boolean): Span {
  const newline = text.indexOf("\n", span.end);
  if (isFirst) return { start: span.start, end: Math.max(gap.end, newline < 0 ? text.length : newline + 1) };
  if (newline >= 0) return { start: gap.start, end: newline + 1 };
  // The last line goes with the line end before it.
  const before = gap.start - (text[gap.start - 2] === "\r" ? 2 : 1);
  return { start: Math.max(0, before), end: text.length };
}

/** The blank lines above an offset at the start of a line. */
export function blankAbove(text: string, offset: number): Span {
  let start = offset;
  while (start > 0) {
    const previous = text.lastIndexOf("\n", start - 2) + 1;
    if (text.slice(previous, start).trim() !== "") break;
    start = previous;
  }
  return { start, end: offset };
}

/** The blank lines below the line that ends at an offset, where something follows them. */
function blankBelow(text: string, offset: number): Span {
  const start = text.indexOf("\n", offset) + 1;
  if (start === 0) return { start: text.length, end: text.length };
  let end = start;
  for (let next = text.indexOf("\n", end); next >= 0; next = text.indexOf("\n", end)) {
    if (text.slice(end, next).trim() !== "") return { start, end };
    end = next + 1;
  }
  return text.slice(end).trim() === "" ? { start, end: start } : { start, end };
}
