import type { Lang } from "../language/lang";
import { classifyDigits, classifyWord } from "./classify";
import { has, isTight, type Lexeme, toLexemes } from "./lexeme";
import { isDigit, scan } from "./scan";
import { scopeOf } from "./scope";
import { readNumeral } from "./numeral";
import type { Cue, NumberRole, Token } from "./token";
import type { UnitInfo } from "./unit";

const noCues: ReadonlySet<Cue> = new Set();
const percent: UnitInfo = { name: "%", kind: "percent" };
const times: UnitInfo = { name: "x", kind: "times" };

interface NumberRead {
  readonly length: number;
  readonly role: NumberRole;
  readonly value?: number;
  readonly unit?: UnitInfo;
  readonly since?: number;
}

/**
 * Cuts a text into words, marks and numbers, and says of each number what it is: only those with the role `quantity`
 * can belong to a measure. Numbers in words ("twintig", "a third") are numbers too; "a" and "one" only beside a unit or
 * a bound. `lang` decides how `1.200` is read.
 */
export function tokenise(text: string, lang: Lang = "en"): Token[] {
  const lexemes = toLexemes(scan(text));
  const tokens: Token[] = [];
  let at = 0;
  while (at < lexemes.length) {
    const lexeme = lexemes[at];
    if (!lexeme) break;
    const number = readNumber(lexemes, at, lang);
    if (number) {
      const last = lexemes[at + number.length - 1] ?? lexeme;
      const { length, ...rest } = number;
      tokens.push({
        kind: "number",
        text: text.slice(lexeme.start, last.end).toLowerCase(),
        start: lexeme.start,
        end: last.end,
        spaced: lexeme.spaced,
        cues: noCues,
        ...rest,
      });
      at += length;
    } else {
      const { kind, start, end, spaced, entry } = lexeme;
      tokens.push({
        kind: kind === "mark" ? "mark" : "word",
        text: lexeme.text,
        start,
        end,
        spaced,
        cues: entry?.cues ?? noCues,
        ...(entry?.unit && { unit: entry.unit }),
        ...changeSaidBy(lexeme),
      });
      at++;
    }
  }
  return tokens.map((token, index) => {
    const role = token.role === "quantity" ? scopeOf(tokens, index) : undefined;
    return role ? { ...token, role } : token;
  });
}

function readNumber(lexemes: readonly Lexeme[], at: number, lang: Lang): NumberRead | undefined {
  const lexeme = lexemes[at];
  if (!lexeme) return undefined;
  if (lexeme.kind === "digits") {
    const found = classifyDigits(lexemes, at, lang);
    const value = readNumeral(lexeme.text, lang);
    if (found) return { ...found, ...(found.length === 1 && value !== undefined && { value }) };
    return value === undefined ? undefined : scaled(lexemes, at, { value, length: 1 });
  }
  const { entry, text } = lexeme;
  if (isMultiplier(text)) return undefined;
  if (lexeme.kind === "word" && !entry && holdsDigit(text)) return { role: roleOfCode(text), length: 1 };
  if (!entry) return undefined;
  if (entry.multiple !== undefined)
    return { role: "quantity", value: entry.multiple, unit: times, length: 1 };
  if (entry.fraction !== undefined) return readFraction(lexemes, at, entry.fraction);
  if (entry.number === undefined) return undefined;
  if (entry.weak)
    return isCounted(lexemes, at) ? { role: "quantity", value: entry.number, length: 1 } : undefined;
  const role = classifyWord(lexemes, at);
  if (role) return { role, value: entry.number, length: 1 };
  return scaled(lexemes, at, readWords(lexemes, at, entry.number));
}

/** "twenty-five", "three hundred and fifty" (the hundred is a scale, read later). */
function readWords(lexemes: readonly Lexeme[], at: number, value: number): { value: number; length: number } {
  const isTens = value >= 20 && value < 100 && value % 10 === 0;
  if (!isTens) return { value, length: 1 };
  const hyphen = lexemes[at + 1]?.text === "-" && isTight(lexemes[at + 1]) ? 1 : 0;
  const ones = lexemes[at + 1 + hyphen]?.entry;
  const one = ones?.number;
  return one !== undefined && !ones?.weak && one > 0 && one < 10
    ? { value: value + one, length: 2 + hyphen }
    : hyphen && lexemes[at + 2]?.text === "one"
      ? { value: value + 1, length: 3 }
      : { value, length: 1 };
}

/** Multiplies by what follows: "5k", "1,2 mln", "three hundred and fifty". */
function scaled(lexemes: readonly Lexeme[], at: number, read: { value: number; length: number }): NumberRead {
  let { value, length } = read;
  for (;;) {
    const next = lexemes[at + length];
    const scale = next?.entry?.scale;
    if (scale === undefined || !next) break;
    const isMoney = lexemes[at - 1]?.entry?.unit?.kind === "money";
    if (next.text === "m" && !isMoney) {
      const since = durationBefore(lexemes, at);
      if (since !== undefined) return { role: "quantity", value, length, since };
    }
    if (next.text.length === 1 && (isTight(next) ? next.text === "b" : true) && !isMoney) break;
    value *= scale;
    length++;
    const and = lexemes[at + length]?.text === "and" ? 1 : 0;
    const rest = lexemes[at + length + and]?.entry;
    if (
      scale >= 100 &&
      scale < 1e6 &&
      rest?.number !== undefined &&
      !rest.weak &&
      rest.number < 100 &&
      rest.number > 0
    ) {
      const more = readWords(lexemes, at + length + and, rest.number);
      value += more.value;
      length += and + more.length;
    }
  }
  return { role: "quantity", value: tidy(value), length };
}

/** Where a word before says that time is meant, so that "5m" is five minutes. */
function durationBefore(lexemes: readonly Lexeme[], at: number): number | undefined {
  for (let before = at - 1; before >= 0 && before >= at - 7; before--) {
    const lexeme = lexemes[before];
    if (has(lexeme, "duration")) return lexeme?.start;
  }
  return undefined;
}

/** Takes the noise of binary fractions out of a product: 5.6 thousand is 5600. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** A half hour is half of a unit; otherwise a fraction is a share, in percent: a third is 33 (rounded as people do). */
function readFraction(lexemes: readonly Lexeme[], at: number, fraction: number): NumberRead | undefined {
  const lexeme = lexemes[at];
  const before = lexemes[at - 1];
  const next = lexemes[at + 1];
  const afterArticle = has(next, "article") ? lexemes[at + 2] : next;
  if (has(before, "span", "definite", "per") && !has(before, "article") && !has(before, "by"))
    return undefined;
  if (afterArticle?.entry?.unit?.kind === "time") {
    const isYear = (afterArticle.entry.unit.seconds ?? 0) > 3e7 && before?.kind !== "digits";
    return { role: isYear ? "scope" : "quantity", value: fraction, length: has(next, "article") ? 2 : 1 };
  }
  if (lexeme?.entry?.change !== undefined) return undefined;
  const isShare =
    has(next, "of", "comparative-down", "comparative-up", "article", "definite", "as-many", "up", "down") ||
    has(before, "by", "up", "down", "to", "at-least", "more-than", "at-most", "less-than", "reach") ||
    fraction > 0.5;
  const isAll = at === 0 && lexemes.length === 1;
  if ((!isShare && !isAll) || (isTight(next) && next?.text === "-")) return undefined;
  const value = fraction * 100;
  const isShort = Number.isInteger(Number((value * 10).toFixed(6)));
  return { role: "quantity", value: isShort ? value : Math.round(value), unit: percent, length: 1 };
}

/** Does "a", "one" or "een" count here: "within a week", "at least one paper", "one in ten"? */
function isCounted(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1];
  const before = lexemes[at - 1];
  if (!next || next.kind === "digits" || next.entry?.number !== undefined) return false;
  if (next.entry?.fraction !== undefined) return false;
  const isBounded = has(
    before,
    "within",
    "at-most",
    "less-than",
    "at-least",
    "more-than",
    "exactly",
    "to",
    "from",
    "in",
  );
  if (next.entry?.unit?.kind === "time") return isBounded;
  const text = lexemes[at]?.text;
  if (text === "a" || text === "an") return false;
  if (has(next, "out-of", "in")) {
    const whole = has(lexemes[at + 2], "article") ? lexemes[at + 3] : lexemes[at + 2];
    return whole?.kind === "digits" || (whole?.entry?.number !== undefined && !whole.entry.weak);
  }
  return (
    has(before, "at-least", "at-most", "less-than", "more-than", "exactly") &&
    next.kind === "word" &&
    !has(next, "function")
  );
}

/** "x2", "×3" (as one word). */
function isMultiplier(text: string): boolean {
  return text.length === 2 && text.startsWith("x") && isDigit(text.charAt(1));
}

function changeSaidBy({ entry, text }: Lexeme): { change?: number } {
  if (isMultiplier(text)) return { change: (Number(text.slice(1)) - 1) * 100 };
  return entry?.change === undefined ? {} : { change: entry.change };
}

function holdsDigit(text: string): boolean {
  for (const char of text) if (isDigit(char)) return true;
  return false;
}

const periodCodes = new Set(["q", "h", "fy", "t", "s", "kw", "wk", "w", "pi", "cy", "m", "y", "hj"]);

/** Q3 and FY23 are periods, v2 is a version, P1 is a name. */
function roleOfCode(text: string): NumberRole {
  let letters = "";
  for (const char of text) {
    if (isDigit(char)) break;
    letters += char;
  }
  if (periodCodes.has(letters)) return "period";
  return letters === "v" || letters === "rev" ? "version" : "label";
}
