import type { TextEdit } from "../model/finding";
import type { Entry, ListNode, MapNode, Node } from "../syntax/node";
import { type Draft, isList, Source } from "./draft";
import { columnOf, dashBefore, type EditedFile, lineEnd, ownEntry, ownValue, Refused } from "./edited-file";
import { dashOf, writeEntry, writeFlow, writeItem } from "./write-draft";
import { writeScalar } from "./write-scalar";

/**
 * Gives a key a value: writes over the one that is there, or adds the key where the order of keys wants it.
 *
 * @param order All keys of such a mapping, in the order in which people expect them.
 */
export function setKey(
  file: EditedFile,
  map: MapNode,
  key: string,
  value: string | Source,
  order: readonly string[],
): TextEdit[] {
  const found = ownEntry(map, key);
  if (!found) return [addKey(file, map, key, value, order)];
  const old = ownValue(file.text, map, found);
  if (old.is === "scalar" && old.source === textOf(value) && isSameKind(old.value, value)) return [];
  const written = writeScalar(value, map.flow);
  return [replaceValue(file, found, old, written)];
}

function isSameKind(value: unknown, draft: string | Source): boolean {
  return draft instanceof Source || typeof value === "string";
}

function textOf(value: string | Source): string {
  return value instanceof Source ? value.text : value;
}

/** Takes care of the space that an empty value lacks (`why:`). */
export function replaceValue({ text }: EditedFile, found: Entry, old: Node, written: string): TextEdit {
  const space =
    old.span.start === old.span.end && /:$/u.test(text.slice(found.keySpan.end, old.span.start)) ? " " : "";
  return { span: old.span, text: space + written };
}

/** Adds a key that is not there. */
export function addKey(
  file: EditedFile,
  map: MapNode,
  key: string,
  value: Draft,
  order: readonly string[],
): TextEdit {
  const { text, layout } = file;
  const anchor = anchorFor(map, key, order);
  if (map.flow) {
    const written = `${key}: ${writeFlow(value)}`;
    if (!anchor) return { span: { start: map.span.start + 1, end: map.span.start + 1 }, text: written };
    const at = anchor.value.span.end;
    return { span: { start: at, end: at }, text: `, ${written}` };
  }
  if (!anchor) throw new Refused("missing");
  const column = columnOf(text, anchor.keySpan.start);
  return below(file, anchor.value.span.end, column, writeEntry(key, value, column, layout));
}

/** The entry behind which a new key goes: the last of those that come before it. */
function anchorFor(map: MapNode, key: string, order: readonly string[]): Entry | undefined {
  const own = map.entries.filter(
    ({ keySpan }) => keySpan.start >= map.span.start && keySpan.end <= map.span.end,
  );
  const place = order.indexOf(key);
  const before = own.filter((entry) => {
    const at = order.indexOf(entry.key);
    return at >= 0 && at < place;
  });
  const last = before.reduce<Entry | undefined>(
    (found, entry) => (found && found.keySpan.start > entry.keySpan.start ? found : entry),
    undefined,
  );
  const anchor = last ?? own[0];
  // What came through an alias stands elsewhere; behind it there is no telling where the line ends.
  if (anchor && anchor.value.span.start < anchor.keySpan.end) throw new Refused("shared");
  return anchor;
}

/** A line of its own below the line in which `offset` lies, and below the comments that belong to that line. */
function below({ text, layout }: EditedFile, offset: number, column: number, line: string): TextEdit {
  let end = lineEnd(text, offset);
  for (;;) {
    const next = text.indexOf("\n", end) + 1;
    const comment = next > 0 && /^[ ]*#/u.exec(text.slice(next, lineEnd(text, next)));
    if (!comment || comment[0].length - 1 <= column) break;
    end = lineEnd(text, next);
  }
  return { span: { start: end, end }, text: `${layout.eol}${" ".repeat(column)}${line}` };
}

/** Adds an item at the end of a key's list, which may be missing, empty, in brackets, in lines, or a lone name. */
export function appendItem(
  file: EditedFile,
  map: MapNode,
  key: string,
  item: Draft,
  order: readonly string[],
): TextEdit[] {
  const { text, layout } = file;
  const found = ownEntry(map, key);
  if (!found) return [addKey(file, map, key, [item], order)];
  const value = ownValue(text, map, found);
  if (value.is === "map") throw new Refused("missing");
  if (value.is === "scalar") {
    if (value.value !== null)
      return [replaceValue(file, found, value, writeFlow([new Source(value.source), item]))];
    if (map.flow) return [replaceValue(file, found, value, writeFlow([item]))];
    const column = columnOf(text, found.keySpan.start);
    const whole = writeEntry(key, [item], column, layout);
    const at = found.keySpan.end + 1;
    return [{ span: { start: at, end: Math.max(at, value.span.end) }, text: whole.slice(key.length + 1) }];
  }
  if (!value.flow && value.items.length > 0) return [appendInLines(file, value, item)];
  const last = value.items.at(-1);
  if (last) {
    const at = endOf(last, value);
    return [{ span: { start: at, end: at }, text: `, ${writeFlow(item)}` }];
  }
  const inLines = writeEntry(key, [item], columnOf(text, found.keySpan.start), layout).slice(key.length + 1);
  if (!map.flow && inLines.startsWith(layout.eol)) {
    // `objectives: []` gives way to lines.
    return [{ span: { start: found.keySpan.end + 1, end: value.span.end }, text: inLines }];
  }
  const at = value.span.start + 1;
  return [{ span: { start: at, end: at }, text: writeFlow(item) }];
}

function endOf(item: Node, list: ListNode): number {
  if (item.span.start < list.span.start || item.span.end > list.span.end) throw new Refused("shared");
  return item.span.end;
}

function appendInLines(file: EditedFile, list: ListNode, item: Draft): TextEdit {
  const { text, layout } = file;
  const last = list.items.at(-1)!;
  const end = endOf(last, list);
  const dash = dashBefore(text, last);
  const column = columnOf(text, dash);
  const isScalar = typeof item === "string" || item instanceof Source;
  const inFlow = isList(item) || (!isScalar && last.is === "map" && last.flow);
  const written = inFlow ? writeFlow(item) : writeItem(item, column, layout);
  return below(file, end, column, `${dashOf(layout)}${written}`);
}
