import type { Bound, Measure } from "../../../src/core/model/measure";

const signs: Readonly<Record<Bound, string>> = {
  "at-least": ">= ",
  "more-than": "> ",
  "at-most": "<= ",
  "less-than": "< ",
  exactly: "= ",
};

/** A measure in one line: `from-to 10 → 5 %`, `relative -25`, `delta +8 points from 31`, `threshold >= 99.9 %`, `none`. */
export function describeMeasure(measure: Measure | undefined): string {
  if (!measure) return "none";
  const { shape, from, to, change, low, high, bound, unit } = measure;
  const suffix = unit === undefined || shape === "relative" ? "" : ` ${unit}`;
  if (change !== undefined) {
    const start = from === undefined ? "" : ` from ${String(from)}`;
    return `${shape} ${change > 0 ? "+" : ""}${String(change)}${suffix}${start}`;
  }
  if (from !== undefined) return `${shape} ${String(from)} → ${String(to)}${suffix}`;
  if (low !== undefined) return `${shape} ${String(low)}..${String(high)}${suffix}`;
  if (to === undefined) return shape;
  return `${shape} ${bound ? signs[bound] : ""}${String(to)}${suffix}`;
}
