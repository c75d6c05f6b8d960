import type { Range } from "../../model/span";

/** A text without Markdown emphasis and outer white space, and the way back to the text it came from. */
export interface CleanText {
  readonly text: string;
  /** The stretch of the text given that a stretch of the clean text came from. */
  readonly original: (range: Range) => Range;
}

const emphasis = /[*_`]+/gu;

/** Takes `*`, `_` and `` ` `` away where they open or close a word; "3 * 4" and `snake_case` keep theirs. */
export function cleanText(raw: string): CleanText {
  return /[*_`]/.test(raw) ? withoutEmphasis(raw) : trimmed(raw);
}

function trimmed(raw: string): CleanText {
  const before = raw.length - raw.trimStart().length;
  return {
    text: raw.trim(),
    original: ({ start, end }) => ({ start: start + before, end: end + before }),
  };
}

function withoutEmphasis(raw: string): CleanText {
  const places: number[] = [];
  const parts: string[] = [];
  const keep = (from: number, to: number): void => {
    parts.push(raw.slice(from, to));
    for (let i = from; i < to; i++) places.push(i);
  };
  let from = raw.length - raw.trimStart().length;
  const end = raw.trimEnd().length;
  for (const match of raw.matchAll(emphasis)) {
    const at = match.index;
    const after = at + match[0].length;
    if (at < from || after > end) continue;
    const opens = isEdge(raw[at - 1]) && !isSpace(raw[after]);
    const closes = isEdge(raw[after]) && !isSpace(raw[at - 1]);
    if (!opens && !closes) continue;
    keep(from, at);
    from = after;
  }
  if (from < end) keep(from, end);
  return {
    text: parts.join(""),
    original: ({ start, end: stop }) => ({
      start: places[start] ?? 0,
      end: stop > start ? (places[stop - 1] ?? raw.length - 1) + 1 : (places[start] ?? 0),
    }),
  };
}

function isSpace(char: string | undefined): boolean {
  return char === undefined || /\s/u.test(char);
}

function isEdge(char: string | undefined): boolean {
  return char === undefined || /[\s\p{P}\p{S}]/u.test(char);
}
