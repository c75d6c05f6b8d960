import type { Finding } from "../model/finding";
import type { Span } from "../model/span";

/** How far spans move along, and under which path their objective stands now. */
export interface Move {
  readonly by: number;
  /** Only what starts here or later moves; everything, when absent. */
  readonly after?: number;
  readonly from?: string;
  readonly to?: string;
}

export function movedSpan(span: Span, { by, after = 0 }: Move): Span {
  return span.start < after ? span : { start: span.start + by, end: span.end + by };
}

function movedPath(path: string, { from, to }: Move): string {
  if (from === undefined || to === undefined || from === to) return path;
  return path === from || path.startsWith(`${from}/`) ? to + path.slice(from.length) : path;
}

function isStill({ by, from, to }: Move): boolean {
  return by === 0 && from === to;
}

/** A finding of which all that stands in this file is moved. */
export function movedFinding(finding: Finding, move: Move): Finding {
  if (isStill(move)) return finding;
  const { span, path, related, fixes } = finding;
  const moved = <T extends { readonly file?: string; readonly span: Span }>(one: T): T =>
    one.file === undefined ? { ...one, span: movedSpan(one.span, move) } : one;
  return {
    ...finding,
    span: movedSpan(span, move),
    path: movedPath(path, move),
    ...(related && { related: related.map(moved) }),
    fixes: fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map(moved),
      ...(fix.select && { select: movedSpan(fix.select, move) }),
    })),
  };
}

/** Keys that hold a span, and those whose value knows no place in the document. */
const spans: ReadonlySet<string> = new Set(["span", "key", "keySpan"]);
const placeless: ReadonlySet<string> = new Set(["prose", "measure", "faulty"]);

/**
 * A part of a plan, or a node, with everything moved: in plans all that is called `span` or `key` is a place, but a
 * measure counts from its own text.
 */
export function movedPlan<T extends object>(part: T, move: Move): T {
  return isStill(move) ? part : (movedObject(part, move, placeless) as T);
}

/** A node, or an entry, with all its spans moved. */
export function movedNode<T extends object>(node: T, move: Move): T {
  return move.by === 0 ? node : (movedObject(node, { by: move.by }, nothing) as T);
}

const nothing: ReadonlySet<string> = new Set();

function movedObject(part: object, move: Move, kept: ReadonlySet<string>): object {
  if (Array.isArray(part)) return part.map((item: unknown) => movedValue(item, move, kept));
  const moved: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(part)) {
    if (typeof value === "string") moved[key] = key === "path" ? movedPath(value, move) : value;
    else if (typeof value !== "object" || value === null || kept.has(key)) moved[key] = value;
    else if (spans.has(key)) moved[key] = movedSpan(value as Span, move);
    else if (key === "droppedSpans") moved[key] = (value as Span[]).map((span) => movedSpan(span, move));
    else moved[key] = movedValue(value, move, kept);
  }
  return moved;
}

function movedValue(value: unknown, move: Move, kept: ReadonlySet<string>): unknown {
  return typeof value === "object" && value !== null ? movedObject(value, move, kept) : value;
}
