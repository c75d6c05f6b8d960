import type { Range } from "../model/span";
import { isAscii } from "../text/is-ascii";

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
    const kind = kindAt(text, at);
    if (kind === "space" || kind === "emphasis") {
      if (kind === "space") spaced = true;
      at++;
      continue;
    }
    const token =
      kind === "word"
        ? wordAt(text, at, spaced)
        : kind === "digits"
          ? numberAt(text, at, spaced)
          : markAt(text, at, spaced);
    tokens.push(token);
    at = token.end;
    spaced = false;
  }
  return tokens;
}

/** What begins with each ASCII character. */
const kinds: readonly (RawToken["kind"] | "space" | "emphasis")[] = Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (isSpace(char)) return "space";
  if (isDigit(char)) return "digits";
  if (isAsciiLetter(code)) return "word";
  return "*_`".includes(char) ? "emphasis" : "mark";
});

function kindAt(text: string, at: number): (typeof kinds)[number] {
  const code = text.charCodeAt(at);
  if (code < 128) {
    const isStruck =
      code === tilde && (text.charCodeAt(at + 1) === tilde || text.charCodeAt(at - 1) === tilde);
    return isStruck ? "emphasis" : kinds[code]!;
  }
  if (isSpace(text.charAt(at))) return "space";
  return isLetter(text, at) ? "word" : "mark";
}

const tilde = 126;

function wordAt(text: string, start: number, spaced: boolean): RawToken {
  let end = start;
  while (isPlain(text.charCodeAt(end))) end++;
  if (!mayContinue(text.charCodeAt(end)))
    return { kind: "word", text: text.slice(start, end).toLowerCase(), start, end, spaced };
  end = endOfWord(text, start);
  return { kind: "word", text: plainWord(text.slice(start, end)), start, end, spaced };
}

/** An ASCII letter or a digit, as nearly all of a word. */
function isPlain(code: number): boolean {
  return code < 128 && (kinds[code] === "word" || kinds[code] === "digits");
}

/** An apostrophe, an underscore, a full stop, or what is no ASCII. */
function mayContinue(code: number): boolean {
  return code === 39 || code === 95 || code === 46 || code > 127;
}

function numberAt(text: string, start: number, spaced: boolean): RawToken {
  const end = endOfNumber(text, start);
  return { kind: "digits", text: text.slice(start, end), start, end, spaced };
}

function markAt(text: string, start: number, spaced: boolean): RawToken {
  const long = opensLongMark.has(text.charAt(start))
    ? longMarks.find(([written]) => text.startsWith(written, start))
    : undefined;
  const end = start + (long ? long[0].length : charLength(text, start));
  const mark = text.slice(start, end);
  return { kind: "mark", text: long ? long[1] : (plainMarks[mark] ?? mark), start, end, spaced };
}

export function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}

/** White space of any width, tabs and line ends. */
export function isSpace(char: string): boolean {
  const code = char.charCodeAt(0);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/u.test(char);
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return isAsciiLetter(code);
  return /\p{L}/u.test(text.slice(at, at + charLength(text, at)));
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
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
