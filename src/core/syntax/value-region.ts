import type { Span } from "../model/span";

/** One line of a text as it was meant: what comes after its key or dash. */
export interface LineParts {
  /** The line, without its end. */
  readonly line: Span;
  /** Where its first word stands, after dashes. */
  readonly first: number;
  readonly key?: Span;
  /** All that follows the key, or the dash; without a comment at the end. */
  readonly value: Span;
}

/** Takes apart the line on which an offset lies. */
export function lineParts(text: string, offset: number): LineParts {
  const start = startOfLine(text, offset);
  let end = start;
  while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end++;
  const line = text.slice(start, end);
  const indent = /^[ \t]*(?:-[ \t]+)*/.exec(line)?.[0].length ?? 0;
  const key = /^(?:("[^"]*"|'[^']*')[ \t]*|([^\s"'#[\]{},&*!|>%@`:][^:#]*)):(?:[ \t]|$)/
    .exec(line.slice(indent))
    ?.slice(1)
    .find((part) => part !== undefined)
    ?.trimEnd();
  const keyEnd = indent + (key?.length ?? 0);
  const afterKey = key === undefined ? indent : line.indexOf(":", keyEnd) + 1;
  const lead = /^[ \t]*/.exec(line.slice(afterKey))?.[0].length ?? 0;
  const from = afterKey + lead;
  const comment = / #(?=\s)/.exec(line.slice(from));
  const to = from + (comment ? comment.index : line.length - from);
  const trimmed = from + line.slice(from, to).trimEnd().length;
  return {
    line: { start, end },
    first: start + indent,
    ...(key !== undefined && { key: { start: start + indent, end: start + keyEnd } }),
    value: { start: start + from, end: start + Math.max(trimmed, from) },
  };
}

export function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== "\n" && text[start - 1] !== "\r") start--;
  return start;
}
