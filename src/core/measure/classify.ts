import type { Lang } from "../language/lang";
import { has, isTight, type Lexeme } from "./lexeme";
import { readNumeral } from "./numeral";
import type { NumberRole } from "./token";

/** A number that belongs to no measure: what it is, and how many lexemes it takes. */
interface Found {
  readonly role: NumberRole;
  readonly length: number;
}

type Detector = (lexemes: readonly Lexeme[], at: number) => Found | undefined;

/** What the digits at `at` are when they measure nothing; undefined for a quantity. */
export function classifyDigits(lexemes: readonly Lexeme[], at: number, lang: Lang): Found | undefined {
  for (const detect of detectors) {
    const found = detect(lexemes, at);
    if (found) return found;
  }
  const written = lexemes[at]?.text ?? "";
  return readNumeral(written, lang) === undefined ? { role: "version", length: 1 } : undefined;
}

const detectors: readonly Detector[] = [
  dateOrYears,
  phone,
  clock,
  alwaysOn,
  reference,
  ordinal,
  lettered,
  named,
  monthDay,
  year,
  period,
  hyphenated,
];

const dateParts = ["-", "/", "."];

/** 2026-12-31, 31-12-2026, 31/12/2026, 31.12.2026, and the school year 2025/26. */
function dateOrYears(lexemes: readonly Lexeme[], at: number): Found | undefined {
  const [first, mark, second, mark2, third] = lexemes.slice(at, at + 5);
  if (!first) return undefined;
  const dotted = first.text.split(".");
  if (dotted.length === 3 && isDay(dotted[0]) && isMonth(dotted[1]) && dotted[2]?.length === 4) {
    return { role: "date", length: 1 };
  }
  if (
    !mark ||
    !isTight(mark) ||
    !dateParts.includes(mark.text) ||
    second?.kind !== "digits" ||
    !isTight(second)
  ) {
    return mark?.text === "–" && isYear(first.text) && second && isYear(second.text)
      ? { role: "year", length: 3 }
      : undefined;
  }
  const isLong = third?.kind === "digits" && mark2?.text === mark.text && isTight(mark2) && isTight(third);
  if (isLong && isYear(first.text) && isMonth(second.text) && isDay(third.text))
    return { role: "date", length: 5 };
  if (isLong && isDay(first.text) && isDay(second.text) && third.text.length >= 2)
    return { role: "date", length: 5 };
  if (isYear(first.text) && (isYear(second.text) || second.text.length === 2))
    return { role: "year", length: 3 };
  const before = lexemes[at - 1];
  if (mark.text === "/" && Number(first.text) < Number(second.text) && Number(second.text) <= 4)
    return undefined;
  if (mark.text !== "." && isDay(first.text) && isMonth(second.text)) {
    const isPast = Number(first.text) > 12 && Number(first.text) > Number(second.text);
    if ((isPast && mark.text === "-") || (has(before, "due") && !has(before, "from", "to", "in", "than"))) {
      return { role: "date", length: 3 };
    }
  }
  return undefined;
}

/** 06-12345678, 020 123 4567, +31 6 1234 5678. */
function phone(lexemes: readonly Lexeme[], at: number): Found | undefined {
  const first = lexemes[at];
  if (!first) return undefined;
  const isInternational = lexemes[at - 1]?.text === "+" && isTight(first);
  const isLocal =
    first.text.length > 1 &&
    first.text.startsWith("0") &&
    !first.text.includes(".") &&
    !first.text.includes(",");
  if (!isInternational && !isLocal) return undefined;
  let length = 1;
  let digits = countDigits(first.text);
  for (;;) {
    const next = lexemes[at + length];
    const after = lexemes[at + length + 1];
    if (next?.kind === "digits") length++;
    else if (next && (next.text === "-" || next.text === ".") && isTight(next) && after?.kind === "digits")
      length += 2;
    else break;
    digits += countDigits(lexemes[at + length - 1]?.text ?? "");
    if (digits > 15) break;
  }
  if (digits >= 9 && digits <= 15) return { role: "phone", length };
  return isLocal ? { role: "label", length: 1 } : undefined;
}

/** 9:00, 17.00 uur, 9am, 8.30u; and 1:6, a ratio. */
function clock(lexemes: readonly Lexeme[], at: number): Found | undefined {
  const [first, colon, minutes] = lexemes.slice(at, at + 3);
  if (!first) return undefined;
  if (
    colon?.text === ":" &&
    isTight(colon) &&
    minutes?.kind === "digits" &&
    isTight(minutes) &&
    minutes.text.length === 2
  ) {
    return { role: "time", length: 3 };
  }
  if (colon?.text === ":" && isTight(colon) && minutes?.kind === "digits" && isTight(minutes)) {
    return { role: "label", length: 3 };
  }
  if (colon && (colon.text === "am" || colon.text === "pm")) return { role: "time", length: 2 };
  const [hours = "", rest] = first.text.split(".");
  const isClock = hours.length <= 2 && rest?.length === 2 && Number(hours) < 25 && Number(rest) < 60;
  return isClock &&
    colon !== undefined &&
    ["uur", "u", "h"].includes(colon.text) &&
    rest.endsWith("0") &&
    hours.length + rest.length > 2
    ? { role: "time", length: 2 }
    : undefined;
}

/** 24/7. */
function alwaysOn(lexemes: readonly Lexeme[], at: number): Found | undefined {
  const [first, slash, second] = lexemes.slice(at, at + 3);
  const isAlways =
    slash?.text === "/" && second?.text === "7" && (first?.text === "24" || first?.text === "7");
  if (isAlways) return { role: "label", length: 3 };
  return first?.text === "360" && lexemes[at + 1]?.entry?.unit?.kind !== "percent"
    ? { role: "label", length: 1 }
    : undefined;
}

/** #42, GH-42, COVID-19, top-3, docs/42. */
function reference(lexemes: readonly Lexeme[], at: number): Found | undefined {
  const [word, mark] = lexemes.slice(Math.max(0, at - 2), at);
  const before = at >= 2 ? mark : word;
  if (!isTight(lexemes[at]) || !before) return undefined;
  if (before.text === "#" || before.text === "@") return { role: "reference", length: 1 };
  const wordBefore = at >= 2 && word?.kind === "word" && isTight(before) ? word : undefined;
  if (!wordBefore || (before.text !== "-" && before.text !== "/" && before.text !== ".")) return undefined;
  if (before.text === ".") return undefined;
  if (has(wordBefore, "standard")) return { role: "standard", length: 1 };
  return { role: has(wordBefore, "label") || before.text === "/" ? "label" : "reference", length: 1 };
}

/** Page 12, version 2, ISO 27001: the word before says that the number is a name. */
function named(lexemes: readonly Lexeme[], at: number): Found | undefined {
  const before = lexemes[at - 1];
  if (!before || isMeasured(lexemes, at)) return undefined;
  if (has(before, "standard")) return { role: "standard", length: 1 };
  if (has(before, "version")) return { role: "version", length: 1 };
  if (!has(before, "label")) return undefined;
  if (asVerb.has(lexemes[at - 2]?.text ?? "") && before.text !== "page") return undefined;
  const isRate = lexemes[at - 2]?.text === "per";
  return isRate ? undefined : { role: "label", length: 1 };
}

/** After these the word before a number is a verb: "able to type 60 words", "we score 8". */
const asVerb = new Set(["will", "can", "we", "i", "they", "must", "could"]);

/** 1st, 2nd, 3e, 21ste; but "ward 4e" is a name. */
function ordinal(lexemes: readonly Lexeme[], at: number): Found | undefined {
  const suffix = lexemes[at + 1];
  const isOrdinal =
    suffix !== undefined &&
    isTight(suffix) &&
    ["st", "nd", "rd", "th", "e", "de", "ste"].includes(suffix.text);
  const isName = has(lexemes[at - 1], "label");
  return isOrdinal ? { role: isName ? "label" : "ordinal", length: 2 } : undefined;
}

/** 1 juli 2026, July 1. */
function monthDay(lexemes: readonly Lexeme[], at: number): Found | undefined {
  const first = lexemes[at];
  if (!first || !isDay(first.text)) return undefined;
  const next = lexemes[at + 1];
  if (has(next, "month") && next?.spaced) {
    const after = lexemes[at + 2];
    return { role: "date", length: after?.kind === "digits" && isYear(after.text) ? 3 : 2 };
  }
  if (!has(lexemes[at - 1], "month") || isMeasured(lexemes, at)) return undefined;
  const [comma, yearAfter] = lexemes.slice(at + 1, at + 3);
  return { role: "date", length: comma?.text === "," && yearAfter && isYear(yearAfter.text) ? 3 : 1 };
}

/** Four digits from 1990 to 2099, unless something says that so many are meant. */
function year(lexemes: readonly Lexeme[], at: number): Found | undefined {
  const first = lexemes[at];
  const before = lexemes[at - 1];
  const next = lexemes[at + 1];
  if (!first) return undefined;
  if (before?.text === "'" && isTight(first) && first.text.length === 2) return { role: "year", length: 1 };
  if (!isYear(first.text) || isMeasured(lexemes, at)) return undefined;
  if (before?.entry?.unit?.kind === "money" || next?.text === "+") return undefined;
  const isBound =
    has(before, "at-least", "at-most", "less-than", "more-than", "reach") && !has(before, "due");
  const isCounted =
    next?.kind === "word" &&
    !has(next, "function", "reference", "comparative-up", "comparative-down") &&
    next.entry?.change === undefined;
  if (isBound && isCounted) return undefined;
  if (first.text === "2000" && isCounted && !has(before, "due")) return undefined;
  return { role: "year", length: 1 };
}

/** Week 40, sprint 14, kwartaal 3. */
function period(lexemes: readonly Lexeme[], at: number): Found | undefined {
  const isNamed =
    has(lexemes[at - 1], "period") && !has(lexemes[at - 2], "per", "article") && !isMeasured(lexemes, at);
  return isNamed ? { role: "period", length: 1 } : undefined;
}

/** "a 3-year plan", "5-jaar", "65-plussers": a name or a condition; not "a 10-point rise" or "20-25". */
function hyphenated(lexemes: readonly Lexeme[], at: number): Found | undefined {
  const [hyphen, word, next] = lexemes.slice(at + 1, at + 4);
  if (hyphen?.text !== "-" || !isTight(hyphen) || word?.kind !== "word" || !isTight(word)) return undefined;
  const unit = word.entry?.unit;
  const isKind = unit?.name === "stars" && next?.kind === "word";
  if (unit && unit.kind !== "time" && !isKind) return undefined;
  const isResponse = unit !== undefined && has(next, "metric");
  return isResponse ? undefined : { role: "scope", length: 3 };
}

/** 4E, 5S, 3D, 5G: digits and letters that are no unit. */
function lettered(lexemes: readonly Lexeme[], at: number): Found | undefined {
  const letters = lexemes[at + 1];
  if (letters?.kind !== "word" || !isTight(letters)) return undefined;
  const { entry, text } = letters;
  const isShort = text === "s" || text === "g" || text === "d";
  const asked = has(
    lexemes[at - 1],
    "less-than",
    "at-most",
    "within",
    "to",
    "from",
    "of",
    "in",
    "by",
    "arrow",
    "between",
  );
  if (isShort && !asked) return { role: "label", length: 2 };
  if (text === "s" && has(lexemes[at + 2], "of")) return { role: "label", length: 2 };
  return entry?.unit || entry?.scale ? undefined : { role: "label", length: 2 };
}

/** Does a percent sign or a unit follow, so that the number is one whatever stands before it? */
function isMeasured(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1];
  const kind = next?.entry?.unit?.kind;
  return kind !== undefined && kind !== "times" && (kind !== "time" || next?.text !== "s");
}

/** Four digits that are a year unless something says otherwise. */
export function isYear(text: string | undefined): boolean {
  return text?.length === 4 && Number(text) >= 1990 && Number(text) <= 2099;
}

function isMonth(text: string | undefined): boolean {
  return text !== undefined && text.length <= 2 && Number(text) >= 1 && Number(text) <= 12;
}

function isDay(text: string | undefined): boolean {
  return text !== undefined && text.length <= 2 && Number(text) >= 1 && Number(text) <= 31;
}

function countDigits(text: string): number {
  let digits = 0;
  for (const char of text) if (char >= "0" && char <= "9") digits++;
  return digits;
}

/** What a number in words at `at` is when it measures nothing: "groep acht", "top drie". */
export function classifyWord(lexemes: readonly Lexeme[], at: number): NumberRole | undefined {
  const before = lexemes[at - 1];
  const hyphen = before?.text === "-" && isTight(before) ? lexemes[at - 2] : before;
  if (has(hyphen, "label", "standard", "version") && !isMeasured(lexemes, at) && !has(lexemes[at - 2], "per"))
    return "label";
  const next = lexemes[at + 1];
  const isTwentyOne = lexemes[at + 2]?.entry?.number !== undefined;
  if (next?.text === "-" && isTight(next) && !isTwentyOne) return hyphenated(lexemes, at)?.role;
  return undefined;
}
