import type { Word } from "./words";

/** Splits a text in lower case, all ASCII, exactly as the pattern for any text does. */
export function asciiWords(text: string): Word[] {
  const found: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    const start = at;
    let kind: Word["kind"] = "mark";
    if (isLetter(code)) {
      kind = "word";
      at = endOfWord(text, at + 1);
    } else if (isDigit(code)) {
      kind = "number";
      at = endOfNumber(text, at + 1);
    } else at += isArrow(code, text.charCodeAt(at + 1)) ? 2 : 1;
    found.push({ kind, text: text.slice(start, at), start, end: at });
  }
  return found;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters, digits, and `'`, `&`, `_` and `-` inside or behind them. */
function endOfWord(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const joins = code === 39 || code === 38 || code === 95 || code === 45;
    if (!isLetter(code) && !isDigit(code) && !joins) break;
  }
  return at;
}

/** Digits, and points and commas with a digit somewhere behind them. */
function endOfNumber(text: string, from: number): number {
  let end = from;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) end = at + 1;
    else if (code !== 46 && code !== 44) break;
  }
  return end;
}

/** `->`, `=>`, `>=` and `<=`. */
function isArrow(first: number, second: number): boolean {
  if (second === 62) return first === 45 || first === 61;
  return second === 61 && (first === 62 || first === 60);
}
