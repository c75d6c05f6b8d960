import type { Lang } from "../language/lang";
import type { Measure } from "../model/measure";
import type { FieldReading } from "./field-reading";
import { readNumeral } from "./numeral";
import { type Item, type Quantity, toItems } from "./quantity";
import { readMeasure } from "./read-measure";
import type { Token } from "./token";
import { tokenise } from "./tokenise";
import type { UnitKind } from "./unit";

export interface FieldContext {
  readonly lang?: Lang;
  /** A `target` says what to reach; a `value` (also a baseline) what holds now: "from 10 to 9" is 9 there. */
  readonly kind: "target" | "value";
}

/** What the source text of a scalar says, before YAML gave it a type. Never throws. */
export function readField(source: string, context: FieldContext): FieldReading {
  const text = source.trim();
  if (text === "true" || text === "false") return { kind: "boolean", value: text === "true" };
  const special = yamlNumber(text);
  if (special !== undefined) return { kind: "number", value: special };
  const items = toItems(
    tokenise(text, context.lang).map((token) => asQuantity(token, context.lang)),
    context,
  );
  const [first, ...rest] = items.filter((item) => !isIdle(item));
  if (first?.quantity && isRate(rest)) return ofQuantity(first.quantity);
  if (rest.length === 0 && (first?.cues.has("no") || first?.cues.has("none"))) return { kind: "none" };
  const measure = readMeasure(text, context);
  if (measure) return ofMeasure(measure, context);
  return first?.quantity ? ofQuantity(first.quantity) : { kind: "none" };
}

/** Numbers as only YAML writes them: `1e3`, `.5`, `0x1F`, `0o17`. */
function yamlNumber(text: string): number | undefined {
  const isPrefixed = text.startsWith("0x") || text.startsWith("0o");
  const digits = isPrefixed ? text.slice(2) : text;
  let exponents = 0;
  for (const char of digits.toLowerCase()) {
    if (char === "e") exponents++;
    if (!"0123456789.+-e".includes(char) && !(isPrefixed && "abcdf".includes(char))) return undefined;
  }
  const isLoose = isPrefixed || exponents === 1 || text.startsWith(".") || text.startsWith("-.");
  const value = Number(text);
  return isLoose && text !== "" && Number.isFinite(value) ? value : undefined;
}

/** In a field a number is no year and no name, wherever it stands: `target: 2026` units. */
function asQuantity(token: Token, lang: Lang = "en"): Token {
  const isPlain = token.role === "year" || token.role === "label" || token.role === "scope";
  const value = isPlain ? readNumeral(token.text, lang) : undefined;
  const isDigits = isPlain && [...token.text].every((char) => "0123456789.,".includes(char));
  return isDigits && value !== undefined ? { ...token, role: "quantity", value } : token;
}

/** What may stand before or after a number without changing it: "ca. 30", "5." */
function isIdle(item: Item): boolean {
  return item.cues.has("approx") || item.text === "." || item.text === '"' || item.text === "'";
}

/** "5 per week", "20/month": how often is left to the unit of the result. */
function isRate(rest: readonly Item[]): boolean {
  if (rest.length === 0) return true;
  const [per, word] = rest;
  const isPer = per?.cues.has("per") || per?.cues.has("article");
  return isPer === true && word?.token?.kind === "word" && rest.length === 2;
}

/** Amounts that can lie below zero: only with these does a minus leave a number as it is. */
const levels: readonly (UnitKind | "bare")[] = ["bare", "money", "size"];

function ofQuantity({ value, high, unit, sign, bound }: Quantity): FieldReading {
  const withUnit = unit && { unit: unit.name };
  const signed = sign === -1 ? -value : value;
  if (bound) return { kind: "threshold", bound, value: signed, ...withUnit };
  if (high !== undefined) return { kind: "range", low: value, high, ...withUnit };
  if (unit?.kind === "times") {
    return { kind: "change", change: Math.round((value - 1) * 100), relative: true, unit: "%" };
  }
  const isNumber = sign === undefined || (sign === -1 && levels.includes(unit?.kind ?? "bare"));
  if (isNumber) return { kind: "number", value: signed, ...withUnit };
  return { kind: "change", change: signed, relative: unit?.kind === "percent", ...withUnit };
}

function ofMeasure(measure: Measure, { kind }: FieldContext): FieldReading {
  const { shape, from, to, change, low, high, bound, unit } = measure;
  const withUnit = unit !== undefined && { unit };
  if (change !== undefined) {
    const start = from !== undefined && { from };
    return { kind: "change", change, relative: shape === "relative", ...withUnit, ...start };
  }
  if (from !== undefined && to !== undefined) {
    return kind === "value"
      ? { kind: "number", value: to, ...withUnit }
      : { kind: "from-to", from, to, ...withUnit };
  }
  if (low !== undefined && high !== undefined) return { kind: "range", low, high, ...withUnit };
  if (to === undefined) return { kind: "described", measure };
  if (shape === "guard") return { kind: "guard", bound: bound ?? "at-least", value: to, ...withUnit };
  return bound
    ? { kind: "threshold", bound, value: to, ...withUnit }
    : { kind: "number", value: to, ...withUnit };
}
