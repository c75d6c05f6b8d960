import type { TextEdit } from "../../model/finding";
import { keysOf } from "../../schema/keys";
import { entry, type ListNode, type MapNode } from "../../syntax/node";
import { type EditedFile, ownEntry, ownValue, Refused } from "../edited-file";
import { columnOf, dashBefore, itemSpan, keyColumn, lineEnd } from "../places";
import { aboveOf, lastLineEnd } from "../remove";
import { addKey } from "../yaml-edits";
import { blankAbove, type Lifted } from "./lifted";
import { asLines, inFlow } from "./written";

export type ListKey = "objectives" | "results" | "actions";

/**
 * Puts an item in a list of a mapping: before the item at an index, or at the end where there is none.
 *
 * @param isHome It comes from that same list, so that its own blank lines fit there.
 */
export function place(
  file: EditedFile,
  map: MapNode,
  key: ListKey,
  index: number,
  lifted: Lifted,
  isHome: boolean,
): TextEdit[] {
  const found = ownEntry(map, key);
  // One of its own would hide the list that came through a merge key.
  if (!found && entry(map, key)) throw new Refused("shared");
  if (!found) return [newKey(file, map, key, lifted)];
  const value = ownValue(map, found);
  const { eol } = file.layout;
  if (value.is === "list" && value.items.length > 0) {
    const among = value.flow ? amongFlow : amongLines;
    return [among(file, value, index, lifted, isHome)];
  }
  const isNothing = value.is === "list" || (value.is === "scalar" && value.value === null);
  if (!isNothing) throw new Refused("missing");
  if (map.flow) return [{ span: value.span, text: `[${inFlow(lifted)}]` }];
  const column = columnOf(file.text, found.keySpan.start);
  const from = found.keySpan.end + 1;
  const to = Math.max(from, value.span.end);
  const end = lineEnd(file.text, to);
  const edits: TextEdit[] = [];
  if (file.text.slice(from, to) !== "") edits.push({ span: { start: from, end: to }, text: "" });
  edits.push({ span: { start: end, end }, text: eol + firstLines(file, column, lifted) });
  return edits;
}

/** A key that is not there yet, with the item as the only one of its list. */
function newKey(file: EditedFile, map: MapNode, key: ListKey, lifted: Lifted): TextEdit {
  const order = key === "objectives" ? keysOf.file : keysOf.objective;
  const edit = addKey(file, map, key, [], order);
  const before = edit.text.slice(0, -`${key}: []`.length);
  if (map.flow) return { ...edit, text: `${before}${key}: [${inFlow(lifted)}]` };
  const [first] = map.entries;
  const column = first ? keyColumn(file.text, first) : 0;
  return { ...edit, text: `${before}${key}:${file.layout.eol}${firstLines(file, column, lifted)}` };
}

/** The first item of a list, in lines. @param column That of the list's key. */
function firstLines({ layout }: EditedFile, column: number, lifted: Lifted): string {
  const { listIndent, dashWidth, eol } = layout;
  return asLines(lifted, { column: column + listIndent, width: dashWidth, eol });
}

function amongFlow(
  { text: whole }: EditedFile,
  list: ListNode,
  index: number,
  lifted: Lifted,
  isHome: boolean,
): TextEdit {
  const next = list.items[index];
  const at = next ? itemSpan(whole, list, index).start : itemSpan(whole, list, list.items.length - 1).end;
  // In its own list it can keep its lines.
  const text = isHome ? lifted.text : inFlow(lifted);
  const comma = commaIn(whole, list);
  return { span: { start: at, end: at }, text: next ? text + comma : comma + text };
}

/** What stands between two items in brackets: each may have a line of its own. */
function commaIn(text: string, list: ListNode): string {
  if (list.items.length < 2) return ", ";
  const between = text.slice(itemSpan(text, list, 0).end, itemSpan(text, list, 1).start);
  return /^\s*,\s*$/u.test(between) ? between.trimStart() : ", ";
}

function amongLines(
  file: EditedFile,
  list: ListNode,
  index: number,
  lifted: Lifted,
  isHome: boolean,
): TextEdit {
  const { text, layout } = file;
  const { eol } = layout;
  const nearest = Math.min(index, list.items.length - 1);
  const neighbour = itemSpan(text, list, nearest);
  const dash = dashBefore(text, list, nearest);
  const column = columnOf(text, dash);
  const isSameLine = lineEnd(text, dash) === lineEnd(text, neighbour.start);
  const width = isSameLine ? columnOf(text, neighbour.start) - column : layout.dashWidth;
  const lines = isHome ? lifted.text : asLines(lifted, { column, width, eol });
  const gap = (isHome ? lifted.gap : gapIn(text, list)) ?? lifted.gap;
  const gapLines = gap.replace(/\r?\n/gu, eol);
  if (index === 0) {
    const at = aboveOf(text, dash - column, column);
    return { span: { start: at, end: at }, text: lines + eol + gapLines };
  }
  const beforeDash = dashBefore(text, list, index - 1);
  const end = lastLineEnd(text, beforeDash, itemSpan(text, list, index - 1).end, columnOf(text, beforeDash));
  const newline = text.indexOf("\n", end);
  if (newline < 0) return { span: { start: text.length, end: text.length }, text: eol + gapLines + lines };
  return { span: { start: newline + 1, end: newline + 1 }, text: gapLines + lines + eol };
}

/** The blank lines between the last two items of a list; undefined where there is but one. */
function gapIn(text: string, list: ListNode): string | undefined {
  const last = list.items.at(-1);
  if (!last || list.items.length < 2) return undefined;
  const dash = dashBefore(text, list, list.items.length - 1);
  const column = columnOf(text, dash);
  const { start, end } = blankAbove(text, aboveOf(text, dash - column, column));
  return text.slice(start, end);
}
