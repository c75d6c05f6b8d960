import type { Span } from "../model/span";
import type { Entry, ListNode, Node } from "../syntax/node";

export function columnOf(text: string, offset: number): number {
  const line = text.lastIndexOf("\n", offset - 1) + 1;
  // A byte-order mark stands before the first column.
  return offset - (line === 0 && text.startsWith("\ufeff") ? Math.min(1, offset) : line);
}

/** Where the line ends that an offset lies in, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf("\n", offset);
  if (at < 0) return text.length;
  return at > offset && text[at - 1] === "\r" ? at - 1 : at;
}

/** The column of the keys of a mapping in lines: an anchor before its first key counts as part of that key. */
export function keyColumn(text: string, { keySpan }: Entry): number {
  const column = columnOf(text, keySpan.start);
  const line = text.slice(Math.max(keySpan.start - column, keySpan.start - 200), keySpan.start);
  return column - (/(?:[&!]\S*[ ]+)+$/u.exec(line)?.[0].length ?? 0);
}

/** How long the anchor, or the tag, is that stands before a node; 0 where there is none. */
export function anchorBefore(text: string, from: number, offset: number): number {
  return /(?:[&!][^\s,[\]{}]*\s+)+$/u.exec(text.slice(Math.max(from, offset - 200), offset))?.[0].length ?? 0;
}

/** Where an entry ends in its own place: what an alias stands for is elsewhere. */
export function entryEnd(text: string, { keySpan, value }: Entry): number {
  const alias = aliasIn(text, keySpan, value);
  if (alias) return alias.end;
  if (value.span.start < value.span.end) return value.span.end;
  return keySpan.end + (/^\s*:/u.exec(text.slice(keySpan.end, keySpan.end + 1000))?.[0].length ?? 0);
}

/** The alias that an entry's value is; undefined for a value of its own. */
export function aliasIn(text: string, keySpan: Span, value: Node): Span | undefined {
  const alias = /^\s*:(?:\s|#[^\n]*\n)*(\*[^\s,[\]{}]+)/u.exec(text.slice(keySpan.end, keySpan.end + 1000));
  const end = keySpan.end + (alias?.[0].length ?? 0);
  return alias && value.uses?.some((use) => use.end === end)
    ? { start: end - alias[1]!.length, end }
    : undefined;
}

/** Where an item of a list stands in that list: its own text with its anchor, or the alias that stands there for it. */
export function itemSpan(text: string, list: ListNode, index: number): Span {
  const item = list.items[index]!;
  const uses = item.uses?.filter(({ start, end }) => start >= list.span.start && end <= list.span.end) ?? [];
  const isHere = item.span.start >= list.span.start && item.span.end <= list.span.end;
  const earlier = list.items.slice(0, index).filter((other) => other === item).length;
  const found = (isHere ? [item.span, ...uses] : uses)[earlier] ?? item.span;
  return { start: found.start - anchorBefore(text, list.span.start, found.start), end: found.end };
}

/** Where the dash stands that opens an item of a list in lines: below that of the first. */
export function dashBefore(text: string, list: ListNode, index: number): number {
  const { start } = list.span;
  if (index === 0) return start;
  const column = columnOf(text, start);
  for (let at = itemSpan(text, list, index).start; at > start;) {
    const line = text.lastIndexOf("\n", at - 1) + 1;
    if (text[line + column] === "-" && text.slice(line, line + column).trim() === "") return line + column;
    at = line - 1;
  }
  return start;
}
