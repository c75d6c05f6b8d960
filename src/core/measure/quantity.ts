import type { Range } from "../model/span";
import type { Bound } from "../model/measure";
import type { Cue, Token } from "./token";
import type { UnitInfo } from "./unit";

/** A number with all that stands close to it: its sign, unit, range, rating and the thing it counts. */
export interface Quantity extends Range {
  readonly value: number;
  /** The upper end of a range written as one: "20–25". */
  readonly high?: number;
  readonly unit?: UnitInfo;
  readonly sign?: 1 | -1;
  /** "5+". */
  readonly bound?: Bound;
  /** "a third", "de helft". */
  readonly inWords?: true;
  /** The unit is a word that no table knows, and may be no plural at all. */
  readonly unsure?: true;
}

/** What a grammar pattern is matched against: a token, or a quantity of several. */
export interface Item extends Range {
  readonly cues: ReadonlySet<Cue>;
  readonly text: string;
  readonly token?: Token;
  readonly quantity?: Quantity;
}

const noCues: ReadonlySet<Cue> = new Set();

/** Gathers the tokens around each quantity, and leaves the others as they are. */
export function toItems(tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = readQuantity(tokens, at);
    const token = tokens[at];
    if (!token) break;
    if (found) {
      items.push({ ...rangeOf(found.quantity), cues: noCues, text: "", quantity: found.quantity });
      at = found.next;
    } else {
      items.push({ start: token.start, end: token.end, cues: token.cues, text: token.text, token });
      at++;
    }
  }
  return items;
}

function rangeOf(range: Range): Range {
  return { start: range.start, end: range.end };
}

interface Found {
  readonly quantity: Quantity;
  readonly next: number;
}

function readQuantity(tokens: readonly Token[], at: number): Found | undefined {
  let next = at;
  const sign = readSign(tokens, next);
  if (sign) next++;
  let money = tokens[next]?.unit?.kind === "money" ? tokens[next]?.unit : undefined;
  if (money) next++;
  const inner = sign === undefined && money ? readSign(tokens, next) : undefined;
  if (inner) next++;
  const number = tokens[next];
  if (number?.role !== "quantity" || number.value === undefined) return undefined;
  next++;
  let { value, unit } = number;
  let end = number.end;
  let high: number | undefined;

  const range = unit ? undefined : readRange(tokens, next, value);
  if (range) {
    high = range.high;
    next = range.next;
    end = tokens[next - 1]?.end ?? end;
  }
  const rating = unit || range ? undefined : readRating(tokens, next, value);
  if (rating) {
    ({ value, unit } = rating);
    next = rating.next;
    end = tokens[next - 1]?.end ?? end;
  }
  let bound: Bound | undefined;
  if (isPlus(tokens, next)) {
    bound = "at-least";
    end = tokens[next]?.end ?? end;
    next++;
  }
  if (!rating) {
    const written = readUnit(tokens, next, number.unit);
    if (written) {
      money = undefined;
      unit = written.unit;
      next = written.next;
      end = tokens[next - 1]?.end ?? end;
    }
  }
  if (isPlus(tokens, next)) {
    bound = "at-least";
    end = tokens[next]?.end ?? end;
    next++;
  }
  let unsure: true | undefined;
  if (!unit && !money) {
    const thing = readThing(tokens, next, value);
    if (thing) {
      unit = { name: thing.name, kind: "thing" };
      unsure = thing.unsure;
      next = thing.next;
      end = tokens[next - 1]?.end ?? end;
    }
  }
  const suffix = tokens[next];
  if (
    suffix &&
    suffix.kind === "word" &&
    !bound &&
    (suffix.cues.has("or-more") || suffix.cues.has("or-less"))
  ) {
    bound = suffix.cues.has("or-more") ? "at-least" : "at-most";
    end = suffix.end;
    next++;
  }
  const finalSign = sign ?? inner;
  const finalUnit = unit ?? money;
  return {
    next,
    quantity: {
      start: tokens[at]?.start ?? number.start,
      end,
      value,
      ...(high !== undefined && { high }),
      ...(finalUnit && { unit: finalUnit }),
      ...(finalSign && { sign: finalSign }),
      ...(bound && { bound }),
      ...(number.unit && { inWords: true }),
      ...(unsure && { unsure }),
    },
  };
}

/** A plus or minus belongs to the number when it touches it and nothing before it; a plus may stand apart. */
function readSign(tokens: readonly Token[], at: number): 1 | -1 | undefined {
  const mark = tokens[at];
  const next = tokens[at + 1];
  if (!mark || !next || (mark.text !== "+" && mark.text !== "-")) return undefined;
  if (!mark.spaced && tokens[at - 1] && tokens[at - 1]?.text !== "(") return undefined;
  if (next.role !== "quantity" && next.unit?.kind !== "money") return undefined;
  if (next.spaced && mark.text === "-") return undefined;
  return mark.text === "+" ? 1 : -1;
}

function isPlus(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  const next = tokens[at + 1];
  return mark?.text === "+" && !mark.spaced && (next === undefined || next.spaced || next.kind === "mark");
}

/** "20-25", "20 – 25", "3 à 4". */
function readRange(
  tokens: readonly Token[],
  at: number,
  low: number,
): { high: number; next: number } | undefined {
  const mark = tokens[at];
  const second = tokens[at + 1];
  if (!mark || second?.role !== "quantity" || second.value === undefined || second.unit) return undefined;
  const isDash = (mark.text === "-" && !mark.spaced && !second.spaced) || mark.text === "–";
  if (!isDash && mark.text !== "à") return undefined;
  return second.value > low ? { high: second.value, next: at + 2 } : undefined;
}

/** "4.5/5", "8 op de 10", "9 out of 10"; "2/3 of" is a share. */
function readRating(
  tokens: readonly Token[],
  at: number,
  value: number,
): { value: number; unit: UnitInfo; next: number } | undefined {
  const mark = tokens[at];
  if (!mark) return undefined;
  const isSlash = mark.text === "/" && !mark.spaced;
  const isOutOf = mark.cues.has("out-of") || mark.text === "of" || mark.text === "in" || mark.text === "op";
  if (!isSlash && !isOutOf) return undefined;
  const second = tokens[at + 1];
  const whole = second?.value;
  if (second?.kind !== "number" || whole === undefined || whole < value || whole === 0) return undefined;
  if (isSlash && second.spaced) return undefined;
  if (second.unit || tokens[at + 2]?.unit) return undefined;
  if (mark.text === "in" && (whole < 2 || whole > 1000 || value > 9)) return undefined;
  if (whole <= 4 && Number.isInteger(value)) {
    return { value: Math.round((value / whole) * 100), unit: { name: "%", kind: "percent" }, next: at + 2 };
  }
  return { value, unit: { name: `/${String(whole)}`, kind: "scale" }, next: at + 2 };
}

function readUnit(
  tokens: readonly Token[],
  at: number,
  known: UnitInfo | undefined,
): { unit: UnitInfo; next: number } | undefined {
  const hyphen =
    tokens[at]?.text === "-" && !tokens[at]?.spaced && tokens[at + 1] && !tokens[at + 1]?.spaced ? 1 : 0;
  const token = tokens[at + hyphen];
  const unit = token?.unit;
  if (!unit || known) return undefined;
  if (unit.kind === "size") return readRate(tokens, at + hyphen + 1, unit);
  return { unit, next: at + hyphen + 1 };
}

/** "10 MiB/s", "148 kg per inwoner". */
function readRate(tokens: readonly Token[], at: number, unit: UnitInfo): { unit: UnitInfo; next: number } {
  const mark = tokens[at];
  const per = tokens[at + 1];
  const isSlash = mark?.text === "/" && !mark.spaced && per && !per.spaced;
  if (per?.kind !== "word" || (!isSlash && mark?.text !== "per")) return { unit, next: at };
  const name = isSlash ? `${unit.name}/${per.text}` : `${unit.name} per ${per.text}`;
  return { unit: { ...unit, name }, next: at + 2 };
}

const maxThingWords = 5;

/** The thing that is counted: the first plural after the number, over its adjectives ("five new enterprise sales"). */
function readThing(
  tokens: readonly Token[],
  at: number,
  value: number,
): { name: string; next: number; unsure?: true } | undefined {
  const first = tokens[at];
  if (!first || !isThingWord(first)) return undefined;
  for (let index = at; index < at + maxThingWords; index++) {
    const token = tokens[index];
    if (!token) break;
    if (token.text === "/" || token.text === "-") continue;
    if (!isThingWord(token)) break;
    if (value !== 1 && isPlural(token.text)) return { name: token.text, next: index + 1 };
  }
  return { name: first.text, next: at + 1, unsure: true };
}

function isThingWord(token: Token): boolean {
  if (token.kind !== "word" || token.unit) return false;
  for (const cue of token.cues)
    if (cue !== "metric" && cue !== "label" && cue !== "goal" && cue !== "reference") return false;
  return true;
}

const irregular = new Set([
  "people",
  "children",
  "women",
  "men",
  "staff",
  "mensen",
  "man",
  "fte",
  "data",
  "kids",
  "upvotes",
]);

function isPlural(word: string): boolean {
  if (irregular.has(word)) return true;
  if (word.length < 4) return false;
  return (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) || word.endsWith("en");
}
