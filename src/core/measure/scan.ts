import type { Range } from "../model/span";

/** A run of letters, a number as it is written, or one mark. `text` is in lower case and in its plainest form. */
export interface RawToken extends Range {
  readonly kind: "word" | "digits" | "mark";
  readonly text: string;
  readonly spaced: boolean;
}

const plainMarks: Readonly<Record<string, string>> = {
  "−": "-",
  "‐": "-",
  "‑": "-",
  "—": "–",
  "⟶": "→",
  "➔": "→",
  "➜": "→",
  "≈": "~",
  "“": '"',
  "”": '"',
  "（": "(",
  "）": ")",
};

const longMarks: readonly (readonly [string, string])[] = [
  ["-->", "→"],
  ["->", "→"],
  ["=>", "⇒"],
  ["<=", "≤"],
  ["=<", "≤"],
  [">=", "≥"],
  ["++", "++"],
  ["...", "…"],
];

const opensLongMark: ReadonlySet<string> = new Set(longMarks.map(([written]) => written.charAt(0)));

/** Cuts a text into words, numbers and marks. Markdown emphasis (`*`, `_`, backticks, `~~`) leaves no trace. */
export function scan(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  let at = 0;
  let spaced = true;
  while (at < text.length) {
    const char = text.charAt(at);
    if (isSpace(char)) {
      spaced = true;
      at++;
      continue;
    }
    if (isEmphasis(text, at)) {
      at++;
      continue;
    }
    const start = at;
    let kind: RawToken["kind"];
    let plain: string;
    if (isDigit(char)) {
      kind = "digits";
      at = endOfNumber(text, at);
      plain = text.slice(start, at);
    } else if (isLetter(text, at)) {
      kind = "word";
      at = endOfWord(text, at);
      plain = plainWord(text.slice(start, at));
    } else {
      kind = "mark";
      const long = opensLongMark.has(char)
        ? longMarks.find(([written]) => text.startsWith(written, at))
        : undefined;
      at += long ? long[0].length : charLength(text, at);
      const mark = text.slice(start, at);
      plain = long ? long[1] : (plainMarks[mark] ?? mark);
    }
    tokens.push({ kind, text: plain, start, end: at, spaced });
    spaced = false;
  }
  return tokens;
}

export function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}

/** White space of any width, tabs and line ends. */
export function isSpace(char: string): boolean {
  const code = char.charCodeAt(0);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/u.test(char);
}

function isEmphasis(text: string, at: number): boolean {
  const char = text.charAt(at);
  return (
    char === "*" ||
    char === "_" ||
    char === "`" ||
    (char === "~" && (text[at + 1] === "~" || text[at - 1] === "~"))
  );
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return /\p{L}/u.test(text.slice(at, at + charLength(text, at)));
}

/** Letters, and what may follow a letter inside a word: marks, digits, an apostrophe or an underscore before a letter. */
function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const char = text.charAt(at);
    if (isLetter(text, at) || isDigit(char)) at += charLength(text, at);
    else if ((char === "'" || char === "’" || char === "_") && isLetter(text, at + 1)) at++;
    else if (char === "." && isAbbreviation(text, start, at)) at++;
    else if (char > "\u007f" && /[\p{M}\p{No}]/u.test(char)) at++;
    else break;
  }
  return at;
}

/** Is the dot at `at` inside an abbreviation of single letters, as in "t.o.v." and "p.j."? */
function isAbbreviation(text: string, start: number, at: number): boolean {
  const lone = at - 1 === start || text[at - 2] === ".";
  return lone && (isLetter(text, at + 1) ? !isLetter(text, at + 2) : text[at - 2] === ".");
}

function plainWord(word: string): string {
  const lower = word.toLowerCase();
  if (!lower.includes(".") && isAscii(lower)) return lower;
  return lower.normalize("NFC").replaceAll("’", "'").replaceAll(".", "");
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** Digits with points, commas, apostrophes or (in groups of three) spaces between them. */
function endOfNumber(text: string, start: number): number {
  let at = endOfDigits(text, start);
  let grouped = at - start <= 3;
  for (;;) {
    const char = text.charAt(at);
    if (char === "." || char === "," || char === "'" || char === "’") {
      const next = endOfDigits(text, at + 1);
      if (next === at + 1 || (char !== "." && char !== "," && next !== at + 4)) return at;
      at = next;
    } else if (char === "_" && endOfDigits(text, at + 1) === at + 4) {
      at += 4;
      continue;
    } else if (
      grouped &&
      char !== "" &&
      isSpace(char) &&
      char !== "\n" &&
      endOfDigits(text, at + 1) === at + 4
    ) {
      at += 4;
      continue;
    } else return at;
    grouped = false;
  }
}

function endOfDigits(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charAt(at))) at++;
  return at;
}

function charLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
