import type { TextEdit } from "../model/finding";
import type { Entry, ListNode, MapNode, Node } from "../syntax/node";
import { type EditedFile, ownEntries, Refused } from "./edited-file";
import { columnOf, dashBefore, entryEnd, itemSpan, lineEnd } from "./places";

/** Takes a key out, with its value and the comments below it that belong to it. Nothing where it is not there. */
export function removeKey(file: EditedFile, map: MapNode, key: string): TextEdit[] {
  return removeKeys(file, map, [key]);
}

/** Takes keys out, as {@link removeKey} does. */
export function removeKeys({ text }: EditedFile, map: MapNode, keys: readonly string[]): TextEdit[] {
  const own = ownEntries(map);
  const isGone = (one: Entry): boolean => keys.includes(one.key);
  // What came through a merge key stands elsewhere, for others too.
  if (map.entries.some((one) => isGone(one) && !own.includes(one))) throw new Refused("shared");
  const edits: TextEdit[] = [];
  for (let at = 0; at < own.length; at++) {
    const first = own[at]!;
    if (!isGone(first)) continue;
    const from = at;
    const previous = own[from - 1];
    while (own[at + 1] && isGone(own[at + 1]!)) at++;
    const last = own[at]!;
    const next = own[at + 1];
    const { start } = first.keySpan;
    const end = entryEnd(text, last);
    for (const { value } of own.slice(from, at + 1)) notNamed(value, start, end);
    if (map.flow) {
      const span = next
        ? { start, end: next.keySpan.start }
        : { start: previous ? entryEnd(text, previous) : start, end };
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

/** Text that an alias outside of it stands for has to stay. */
export function notNamed(node: Node, start: number, end: number): void {
  const isNamed = node.uses?.some((use) => use.start < start || use.end > end);
  if (isNamed && node.span.start >= start && node.span.end <= end) throw new Refused("shared");
  if (node.is === "list") for (const item of node.items) notNamed(item, start, end);
  if (node.is === "map") for (const { value } of node.entries) notNamed(value, start, end);
}

/** Takes items out of a list, each with the comments above and below that belong to it. Not all of them. */
export function removeItems({ text }: EditedFile, list: ListNode, indexes: readonly number[]): TextEdit[] {
  if (indexes.length >= list.items.length) throw new Refused("missing");
  return indexes.map((index) => {
    const item = list.items[index];
    if (!item) throw new Refused("missing");
    const { start, end } = itemSpan(text, list, index);
    notNamed(item, start, end);
    if (list.flow) return inBrackets(text, list, index, indexes.includes(index - 1));
    const dash = dashBefore(text, list, index);
    const column = columnOf(text, dash);
    const edit = linesOf(text, dash, end, column);
    return { ...edit, span: { ...edit.span, start: aboveOf(text, edit.span.start, column) } };
  });
}

/** Takes an item out of brackets with one of the commas beside it. @param isNext The one before it goes as well. */
export function inBrackets(text: string, list: ListNode, index: number, isNext = false): TextEdit {
  const { start, end } = itemSpan(text, list, index);
  const before = /(?<!\s)\s*,\s*$/u.exec(text.slice(list.span.start, start))?.[0].length ?? 0;
  // A comma behind the last one stays there.
  const isLast = index === list.items.length - 1 && before > 0 && !isNext;
  const comma = isLast ? undefined : /^\s*,\s*/u.exec(text.slice(end, list.span.end))?.[0].length;
  return comma === undefined
    ? { span: { start: start - before, end }, text: "" }
    : { span: { start, end: end + comma }, text: "" };
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
