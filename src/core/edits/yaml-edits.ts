import type { TextEdit } from "../model/finding";
import { type Entry, entry, type ListNode, type MapNode, type Node } from "../syntax/node";
import { type Draft, isList, Source } from "./draft";
import { type EditedFile, ownEntries, ownEntry, ownValue, Refused } from "./edited-file";
import { aliasIn, columnOf, dashBefore, entryEnd, itemSpan, keyColumn, lineEnd } from "./places";
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
  const old = entry(map, key)?.value;
  if (old?.is === "scalar" && old.source === textOf(value) && isSameKind(old.value, value)) return [];
  const found = ownEntry(map, key);
  if (!found) return [addKey(file, map, key, value, order)];
  const written = writeScalar(value, map.flow);
  // An alias gives way; what it stood for stays as it is.
  const alias = aliasIn(file.text, found.keySpan, found.value);
  if (alias) return [{ span: alias, text: written }];
  return [replaceValue(file, found, ownValue(map, found), written)];
}

function isSameKind(value: unknown, draft: string | Source): boolean {
  return draft instanceof Source || typeof value === "string";
}

function textOf(value: string | Source): string {
  return value instanceof Source ? value.text : value;
}

/** Takes care of the space that an empty value lacks (`why:`, `why: # ask Mia`). */
export function replaceValue({ text }: EditedFile, found: Entry, old: Node, written: string): TextEdit {
  if (old.span.start < old.span.end) return { span: old.span, text: written + headerComment(text, old) };
  const behind = text.indexOf(":", found.keySpan.end) + 1;
  const at = text[old.span.start] === "#" ? behind : old.span.start;
  return { span: { start: at, end: at }, text: at === behind ? ` ${written}` : written };
}

/** The comment behind the sign of a block scalar (`>- # as agreed`), with a space before it; nothing where there is none. */
export function headerComment(text: string, node: Node): string {
  if (node.is !== "scalar" || (node.style !== "literal" && node.style !== "folded")) return "";
  const comment = /^[|>]\S*[ \t]+(#[^\r\n]*)/u.exec(text.slice(node.span.start, node.span.end))?.[1];
  return comment === undefined ? "" : ` ${comment.trimEnd()}`;
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
    if (!anchor) {
      const at = map.span.start + 1;
      return { span: { start: at, end: at }, text: map.entries.length > 0 ? `${written}, ` : written };
    }
    const at = entryEnd(text, anchor);
    return { span: { start: at, end: at }, text: `, ${written}` };
  }
  // A mapping of nothing but what came through a merge key has no line to stand below.
  if (!anchor) throw new Refused(map.entries.length > 0 ? "shared" : "missing");
  const column = keyColumn(text, anchor);
  return below(file, entryEnd(text, anchor), column, writeEntry(key, value, column, layout));
}

/** The entry behind which a new key goes: the last of those that come before it. */
function anchorFor(map: MapNode, key: string, order: readonly string[]): Entry | undefined {
  const own = ownEntries(map);
  const place = order.indexOf(key);
  const before = own.filter((one) => {
    const at = order.indexOf(one.key);
    return at >= 0 && at < place;
  });
  return (
    before.reduce<Entry | undefined>(
      (found, one) => (found && found.keySpan.start > one.keySpan.start ? found : one),
      undefined,
    ) ?? own[0]
  );
}

/** A line of its own below the line in which `offset` lies, and below the comments that belong to that line. */
export function below({ text, layout }: EditedFile, offset: number, column: number, line: string): TextEdit {
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
  if (!found) {
    // One of its own would hide the list that came through a merge key.
    if (entry(map, key)) throw new Refused("shared");
    return [addKey(file, map, key, [item], order)];
  }
  const value = ownValue(map, found);
  if (value.is === "map") throw new Refused("missing");
  if (value.is === "scalar") {
    if (value.value !== null)
      return [replaceValue(file, found, value, writeFlow([new Source(value.source), item]))];
    if (map.flow) return [replaceValue(file, found, value, writeFlow([item]))];
    const column = keyColumn(text, found);
    const list = writeEntry(key, [item], column, layout).slice(key.length + 1);
    if (!list.startsWith(layout.eol)) return [replaceValue(file, found, value, list.trimStart())];
    const at = text.indexOf(":", found.keySpan.end) + 1;
    // A `null` in so many words gives way.
    if (value.span.start < value.span.end) {
      const end = lineEnd(text, value.span.end);
      return [
        { span: { start: at, end: value.span.end }, text: "" },
        { span: { start: end, end }, text: list },
      ];
    }
    const end = lineEnd(text, at);
    // A comment stays beside its key; what is blank there goes.
    const isBlank = text.slice(at, end).trim() === "";
    return [{ span: { start: isBlank ? at : end, end }, text: list }];
  }
  if (!value.flow && value.items.length > 0) return [appendInLines(file, value, item)];
  if (value.items.length > 0) {
    const at = itemSpan(text, value, value.items.length - 1).end;
    return [{ span: { start: at, end: at }, text: `, ${writeFlow(item)}` }];
  }
  const inLines = writeEntry(key, [item], keyColumn(text, found), layout).slice(key.length + 1);
  if (!map.flow && inLines.startsWith(layout.eol)) {
    // `objectives: []` gives way to lines.
    return [
      { span: { start: text.indexOf(":", found.keySpan.end) + 1, end: value.span.end }, text: inLines },
    ];
  }
  const at = value.span.start + 1;
  return [{ span: { start: at, end: at }, text: writeFlow(item) }];
}

function appendInLines(file: EditedFile, list: ListNode, item: Draft): TextEdit {
  const { text, layout } = file;
  const index = list.items.length - 1;
  const last = list.items[index]!;
  const column = columnOf(text, dashBefore(text, list, index));
  const isScalar = typeof item === "string" || item instanceof Source;
  const inFlow = isList(item) || (!isScalar && last.is === "map" && last.flow);
  const written = inFlow ? writeFlow(item) : writeItem(item, column, layout);
  return below(file, itemSpan(text, list, index).end, column, `${dashOf(layout)}${written}`);
}
