import type { FeatureContext } from "../feature-context";

const usual = ["%", "points", "days", "hours", "ms"];

/** The units that the file uses, most used first, then those that many teams use. */
export function unitsOf({ plan }: FeatureContext): { value: string }[] {
  const counts = new Map<string, number>();
  for (const { results } of plan?.objectives ?? []) {
    for (const { unit } of results) if (unit) counts.set(unit.value, (counts.get(unit.value) ?? 0) + 1);
  }
  const used = [...counts].sort((a, b) => b[1] - a[1]).map(([unit]) => unit);
  return [...new Set([...used, ...usual])].map((value) => ({ value }));
}
