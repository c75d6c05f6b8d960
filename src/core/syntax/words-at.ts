import type { Range, Span } from "../model/span";

/**
 * Where a range of a scalar's value stands in the document's text. A value of one plain line stands there as it is; in
 * quotes, escapes and folded lines the two are walked side by side.
 *
 * @param span The scalar in the text, with its quotes or its `>` and `|`.
 */
export function wordsAt(text: string, span: Span, value: string, range: Range): Span {
  const source = text.slice(span.start, span.end);
  const direct = directOffset(source, value);
  if (direct !== undefined) {
    return { start: span.start + direct + range.start, end: span.start + direct + range.end };
  }
  const offsets = align(source, value, range.end);
  const start = offsets[range.start] ?? 0;
  const last = offsets[Math.max(range.start, range.end - 1)] ?? start;
  return {
    start: span.start + start,
    end: span.start + Math.min(source.length, last + widthAt(source, last)),
  };
}

function directOffset(source: string, value: string): number | undefined {
  if (source.startsWith(value) && !/^["']/.test(source)) return 0;
  const isEscaped = source.startsWith("'") ? value.includes("'") : source.includes("\\");
  return /^["']/.test(source) && !isEscaped && source.startsWith(value, 1) ? 1 : undefined;
}

/** For each unit of the value up to `most`: its offset in the source. */
function align(source: string, value: string, most: number): number[] {
  const isBlock = /^[|>]/.test(source);
  let at = isBlock ? afterHeader(source) : /^["']/.test(source) ? 1 : 0;
  const offsets: number[] = [];
  for (let index = 0; index < Math.min(most, value.length); index++) {
    const wanted = value[index] ?? "";
    if (/\s/.test(wanted)) {
      offsets.push(at);
      if (/\s/.test(source[at] ?? "")) at++;
      else if (source[at] === "\\") at += widthAt(source, at);
      continue;
    }
    while (at < source.length && source[at] !== wanted) {
      if (source[at] === "\\" && source.startsWith('"') && !/[\r\n]/.test(source[at + 1] ?? "")) break;
      at++;
    }
    offsets.push(at);
    at += widthAt(source, at);
  }
  return offsets;
}

function afterHeader(source: string): number {
  const newline = source.indexOf("\n");
  return newline < 0 ? source.length : newline + 1;
}

/** How many units stand for one of the value: an escape is several. */
function widthAt(source: string, at: number): number {
  if (source[at] === "'" && source.startsWith("'") && source[at + 1] === "'") return 2;
  if (source[at] !== "\\" || !source.startsWith('"')) return 1;
  const lengths: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };
  return lengths[source[at + 1] ?? ""] ?? 2;
}
