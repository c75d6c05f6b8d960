import type { TextEdit } from "../model/finding";
import type { Entry, ListNode, MapNode } from "../syntax/node";
import { columnOf, dashBefore, type EditedFile, lineEnd, Refused } from "./edited-file";

/** Takes a key out, with its value and the comments below it that belong to it. Nothing where it is not there. */
export function removeKey(file: EditedFile, map: MapNode, key: string): TextEdit[] {
  return removeKeys(file, map, [key]);
}

/** Takes keys out, as {@link removeKey} does. */
export function removeKeys({ text }: EditedFile, map: MapNode, keys: readonly string[]): TextEdit[] {
  const own = map.entries.filter(
    ({ keySpan }) => keySpan.start >= map.span.start && keySpan.end <= map.span.end,
  );
  const isGone = ({ key }: Entry): boolean => keys.includes(key);
  const edits: TextEdit[] = [];
  for (let at = 0; at < own.length; at++) {
    const first = own[at]!;
    if (!isGone(first)) continue;
    const previous = own[at - 1];
    while (own[at + 1] && isGone(own[at + 1]!)) at++;
    const last = own[at]!;
    const next = own[at + 1];
    if (last.value.span.start < last.keySpan.start) throw new Refused("shared");
    const { start } = first.keySpan;
    const end = endOfEntry(last);
    if (map.flow) {
      const span = next
        ? { start, end: next.keySpan.start }
        : { start: previous ? endOfEntry(previous) : start, end };
      edits.push({ span, text: "" });
    } else if (previous) edits.push(linesOf(text, start, end, columnOf(text, start)));
    else {
      // The dash, or the mapping's first line, stays for the key that follows.
      if (!next) throw new Refused("missing");
      edits.push({ span: { start, end: next.keySpan.start }, text: "" });
    }
  }
  return edits;
}

function endOfEntry({ keySpan, value }: Entry): number {
  return Math.max(keySpan.end + 1, value.span.end);
}

/** Takes items out of a list, each with the comments above and below that belong to it. Not all of them. */
export function removeItems({ text }: EditedFile, list: ListNode, indexes: readonly number[]): TextEdit[] {
  if (indexes.length >= list.items.length) throw new Refused("missing");
  return indexes.map((index) => {
    const item = list.items[index];
    if (!item || item.span.start < list.span.start || item.span.end > list.span.end)
      throw new Refused("shared");
    if (list.flow) return inBrackets(text, list, index);
    const dash = dashBefore(text, item);
    const column = columnOf(text, dash);
    const edit = linesOf(text, dash, item.span.end, column);
    return { ...edit, span: { ...edit.span, start: aboveOf(text, edit.span.start, column) } };
  });
}

export function inBrackets(text: string, list: ListNode, index: number): TextEdit {
  const item = list.items[index]!;
  const comma = /^\s*,\s*/u.exec(text.slice(item.span.end, list.span.end))?.[0].length;
  if (comma !== undefined) return { span: { start: item.span.start, end: item.span.end + comma }, text: "" };
  const before = /\s*,\s*$/u.exec(text.slice(list.span.start, item.span.start))?.[0].length ?? 0;
  return { span: { start: item.span.start - before, end: item.span.end }, text: "" };
}

/** Whole lines, from the one in which `start` lies to the one in which `end` does, and deeper comments below. */
function linesOf(text: string, start: number, end: number, column: number): TextEdit {
  const from = start - columnOf(text, start);
  const newline = text.indexOf("\n", lastLineEnd(text, start, end, column));
  if (newline >= 0) return { span: { start: from, end: newline + 1 }, text: "" };
  // The last line goes with the line end before it.
  const before = from > 0 ? from - (text[from - 2] === "\r" ? 2 : 1) : from;
  return { span: { start: before, end: text.length }, text: "" };
}

/** Where the last line of what lies from `start` to `end` ends, with the comments below it that are deeper than `column`. */
export function lastLineEnd(text: string, start: number, end: number, column: number): number {
  // A block scalar ends behind its line end.
  let to = text[end - 1] === "\n" && end > start ? end - 1 : lineEnd(text, end);
  for (;;) {
    const next = text.indexOf("\n", to) + 1;
    const comment = next > 0 && /^[ ]*#/u.exec(text.slice(next, lineEnd(text, next)));
    if (!comment || comment[0].length - 1 <= column) break;
    to = lineEnd(text, next);
  }
  return to;
}

/** Comments right above an item, as far in as its dash, are about it. */
export function aboveOf(text: string, start: number, column: number): number {
  let from = start;
  while (from > 0) {
    const previous = text.lastIndexOf("\n", from - 2) + 1;
    const line = text.slice(previous, from);
    if (!/^ *#/u.test(line) || line.indexOf("#") !== column) break;
    from = previous;
  }
  return from;
}
