import type { Span } from "../model/span";

/**
 * A span that somebody can see. One that holds nothing but the end of a line gives way to the sign that comes next on
 * its line, or else to the last one before it.
 */
export function visibleSpan(text: string, { start, end }: Span): Span {
  if (/[^\r\n\ufeff]/.test(text.slice(start, end))) return { start, end };
  const at = isSign(text, start) ? start : (before(text, start) ?? after(text, start) ?? 0);
  return { start: at, end: Math.min(text.length, at + 1) };
}

function before(text: string, offset: number): number | undefined {
  for (let at = Math.min(offset, text.length) - 1; at >= 0; at--) if (isSign(text, at)) return at;
  return undefined;
}

function after(text: string, offset: number): number | undefined {
  for (let at = offset; at < text.length; at++) if (isSign(text, at)) return at;
  return undefined;
}

function isSign(text: string, at: number): boolean {
  return /\S/.test(text.charAt(at)) && text[at] !== "\ufeff";
}
