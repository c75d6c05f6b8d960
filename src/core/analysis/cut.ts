import type { ListNode, MapNode, Node } from "../syntax/node";
import type { ParseResult } from "../syntax/parse-result";

/** Where a text falls apart into objectives, each with lines of its own. */
export interface Cuts {
  /** Where the first line of each objective starts. */
  readonly starts: readonly number[];
  /** Where the last objective's lines end. */
  readonly end: number;
  /** The white space before each dash. */
  readonly indent: string;
  readonly root: MapNode;
  readonly list: ListNode;
}

/** Lines that mean something wherever they stand: ends of documents, and what a merge left behind. */
const marks = /^(?:---|\.\.\.|<{7}|={7}|\|{7}|>{7})/mu;

/**
 * Cuts a text that parses. Undefined where an objective's lines are not its own, or mean something else beside others:
 * anchors and aliases, merge keys, marks of documents, brackets around them all, a dash that stands alone.
 */
export function cut(text: string, { root, isAnchored }: ParseResult): Cuts | undefined {
  if (root?.is !== "map" || root.flow || isAnchored || text.startsWith("\uFEFF") || marks.test(text))
    return undefined;
  const own = root.entries.find(({ key }) => key === "objectives");
  const list = own?.value;
  if (!own || list?.is !== "list" || list.flow || list.items.length === 0) return undefined;
  if (!startsLine(text, own.keySpan.start)) return undefined;
  const head = /objectives:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*( *)-/uy;
  head.lastIndex = own.keySpan.start;
  const indent = head.exec(text)?.[1];
  if (indent === undefined) return undefined;
  const starts: number[] = [];
  for (const item of list.items) {
    const start = text.lastIndexOf("\n", item.span.start - 1) + 1;
    if (!opensWith(text, start, indent, item)) return undefined;
    starts.push(start);
  }
  const later = root.entries.map(({ keySpan }) => keySpan.start).filter((at) => at > list.span.start);
  const end = later.length > 0 ? Math.min(...later) : text.length;
  if (later.length > 0 && !startsLine(text, end)) return undefined;
  if (root.entries.some(({ keySpan }) => keySpan.start > list.span.start && keySpan.start < list.span.end))
    return undefined;
  return { starts, end, indent, root, list };
}

/** The dash of an item opens its line, and its text begins on that line. */
function opensWith(text: string, start: number, indent: string, item: Node): boolean {
  if (item.span.end === item.span.start) return false;
  const lead = text.slice(start, item.span.start);
  return lead.startsWith(`${indent}-`) && /^ +$/u.test(lead.slice(indent.length + 1));
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === "\n";
}
