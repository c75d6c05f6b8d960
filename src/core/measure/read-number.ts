import type { Lang } from "../language/lang";
import type { Range } from "../model/span";
import { classifyDigits, classifyWord, isYear } from "./classify";
import { has, isMultiplier, isTight, type Lexeme } from "./lexeme";
import { readNumeral } from "./numeral";
import { isDigit } from "./scan";
import type { Cue, NumberRole } from "./token";
import type { UnitInfo } from "./unit";

const percent: UnitInfo = { name: "%", kind: "percent" };
const times: UnitInfo = { name: "x", kind: "times" };

/** A number that begins at a lexeme. */
export interface NumberRead {
  /** How many lexemes it takes. */
  readonly length: number;
  readonly role: NumberRole;
  readonly value?: number;
  readonly unit?: UnitInfo;
  /** The words around it without which it would be read otherwise. */
  readonly context?: Range;
}

/** Reads the number in digits or words that begins at `at`, and says what it is. */
export function readNumber(lexemes: readonly Lexeme[], at: number, lang: Lang): NumberRead | undefined {
  const lexeme = lexemes[at];
  if (!lexeme) return undefined;
  if (lexeme.kind === "digits") {
    const found = classifyDigits(lexemes, at, lang);
    const value = readNumeral(lexeme.text, lang);
    if (found) return { ...found, ...(found.length === 1 && value !== undefined && { value }) };
    if (value === undefined) return undefined;
    const context = contextOf(lexemes, at);
    return { ...(context && { context }), ...scaled(lexemes, at, { value, length: 1 }) };
  }
  const { entry, text } = lexeme;
  if (lexeme.isCode && !isMultiplier(text))
    return { role: roleOfCode(text), length: codeLength(lexemes, at) };
  if (!entry || isMultiplier(text)) return undefined;
  if (entry.multiple !== undefined)
    return { role: "quantity", value: entry.multiple, unit: times, length: 1 };
  if (entry.duration) return { role: "quantity", ...entry.duration, length: 1 };
  if (entry.fraction !== undefined) return readFraction(lexemes, at, entry.fraction);
  if (entry.number === undefined) return undefined;
  if (entry.weak) {
    const context = spanOf(lexemes.slice(at, at + 2));
    const read = { role: "quantity", value: entry.number, length: 1, ...(context && { context }) } as const;
    return isCounted(lexemes, at) ? read : undefined;
  }
  const role = classifyWord(lexemes, at);
  if (role) return { role, value: entry.number, length: 1 };
  const context = contextOf(lexemes, at);
  return { ...(context && { context }), ...scaled(lexemes, at, readWords(lexemes, at, entry.number)) };
}

/** A year that is a quantity is one by the words around it, "24-hour" by the word after it. */
function contextOf(lexemes: readonly Lexeme[], at: number): Range | undefined {
  const [digits, hyphen, unit, word] = lexemes.slice(at, at + 4);
  if (!digits) return undefined;
  if (isYear(digits.text)) return spanOf(lexemes.slice(Math.max(0, at - 1), at + 2));
  return hyphen?.text === "-" && isTight(hyphen) && unit?.kind === "word" && word
    ? spanOf([digits, word])
    : undefined;
}

function spanOf(lexemes: readonly Lexeme[]): Range | undefined {
  const [first] = lexemes;
  const last = lexemes.at(-1);
  return first && last && { start: first.start, end: last.end };
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
      if (since) return { role: "quantity", value, length, context: since };
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

/** The word before that says that time is meant, so that "5m" is five minutes. */
function durationBefore(lexemes: readonly Lexeme[], at: number): Range | undefined {
  for (let before = at - 1; before >= 0 && before >= at - 7; before--) {
    if (has(lexemes[before], "duration")) return lexemes[before];
  }
  return undefined;
}

/** Takes the noise of binary fractions out of a product: 5.6 thousand is 5600. */
function tidy(value: number): number {
  return Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12));
}

const afterShares: readonly Cue[] = [
  "of",
  "comparative-down",
  "comparative-up",
  "comparative-quick",
  "article",
  "definite",
  "as-many",
  "as",
  "up",
  "down",
];
const beforeShares: readonly Cue[] = [
  "by",
  "up",
  "down",
  "to",
  "at-least",
  "more-than",
  "at-most",
  "less-than",
  "reach",
];

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
  const isPartOf = has(next, ...afterShares);
  const isShare = isPartOf || has(before, ...beforeShares) || isChange(lexemes, at) || fraction > 0.5;
  const isAll = at === 0 && lexemes.length === 1;
  if ((!isShare && !isAll) || (isTight(next) && next?.text === "-")) return undefined;
  const value = fraction * 100;
  const isShort = Number.isInteger(Number((value * 10).toFixed(6)));
  const context = spanOf(lexemes.slice(isPartOf ? at : Math.max(0, at - 1), at + (isPartOf ? 2 : 1)));
  return {
    role: "quantity",
    value: isShort ? value : Math.round(value),
    unit: percent,
    length: 1,
    ...(context && fraction <= 0.5 && { context }),
  };
}

/** "Daalt met een kwart": behind a verb of more or less, "met" says by how much. */
function isChange(lexemes: readonly Lexeme[], at: number): boolean {
  return (
    has(lexemes[at - 1], "with") &&
    lexemes.slice(Math.max(0, at - 8), at - 1).some((lexeme) => has(lexeme, "up", "down"))
  );
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
  const isDifference = has(lexemes[at + 2], "comparative-up", "comparative-down", "comparative-quick");
  if (next.entry?.unit?.kind === "time") return isBounded || isDifference;
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

/** "v2.0.1" is one version. */
function codeLength(lexemes: readonly Lexeme[], at: number): number {
  let length = 1;
  for (;;) {
    const [dot, digits] = [lexemes[at + length], lexemes[at + length + 1]];
    if (dot?.text !== "." || !isTight(dot) || digits?.kind !== "digits" || !isTight(digits)) return length;
    length += 2;
  }
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
