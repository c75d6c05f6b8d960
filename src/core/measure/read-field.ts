import type { Lang } from "../language/lang";
import type { Measure } from "../model/measure";
import type { FieldReading } from "./field-reading";
import { type Quantity, toItems } from "./quantity";
import { readMeasure } from "./read-measure";
import { tokenise } from "./tokenise";

export interface FieldContext {
  readonly lang?: Lang;
  /** A `target` says what to reach; a `value` (also a baseline) what holds now. */
  readonly kind: "target" | "value";
}

/** What the source text of a scalar says, before YAML gave it a type. Never throws. */
export function readField(source: string, context: FieldContext): FieldReading {
  const text = source.trim();
  if (text === "true" || text === "false") return { kind: "boolean", value: text === "true" };
  // In prose 2026 is a year; alone in a field it is a number.
  if (/^-?\d{4}$/.test(text)) return { kind: "number", value: Number(text) };
  const items = toItems(tokenise(text, context.lang));
  const [only, ...rest] = items.filter((item) => item.token?.text !== "." || items.length === 1);
  if (only?.quantity && rest.length === 0) return readQuantity(only.quantity);
  const measure = readMeasure(text, context);
  return measure ? ofMeasure(measure) : { kind: "none" };
}

function readQuantity({ value, high, unit, sign, bound }: Quantity): FieldReading {
  const withUnit = unit && { unit: unit.name };
  if (bound) return { kind: "threshold", bound, value, ...withUnit };
  if (high !== undefined) return { kind: "range", low: value, high, ...withUnit };
  const isRelative = unit?.kind === "percent";
  if (unit?.kind === "times") {
    return { kind: "change", change: Math.round((value - 1) * 100), relative: true, unit: "%" };
  }
  if (!sign || (sign === -1 && !unit)) return { kind: "number", value: (sign ?? 1) * value, ...withUnit };
  return { kind: "change", change: sign * value, relative: isRelative, ...withUnit };
}

function ofMeasure(measure: Measure): FieldReading {
  const { shape, from, to, change, low, high, bound, unit } = measure;
  const withUnit = unit !== undefined && { unit };
  if (change !== undefined) {
    return {
      kind: "change",
      change,
      relative: shape === "relative",
      ...withUnit,
      ...(from !== undefined && { from }),
    };
  }
  if (from !== undefined && to !== undefined) return { kind: "from-to", from, to, ...withUnit };
  if (low !== undefined && high !== undefined) return { kind: "range", low, high, ...withUnit };
  if (to === undefined) return { kind: "described", measure };
  if (shape === "guard") return { kind: "guard", bound: bound ?? "at-least", value: to, ...withUnit };
  return bound
    ? { kind: "threshold", bound, value: to, ...withUnit }
    : { kind: "number", value: to, ...withUnit };
}
