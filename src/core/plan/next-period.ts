import type { Period } from "../model/plan";
import { addDays, daysBetween } from "./calendar";
import { customPeriod, parsePeriod } from "./period";

/** The period of the same kind that follows: after 2026-Q4 comes 2027-Q1; one of one's own lasts as long as the last. */
export function nextPeriod(period: Period): Period | undefined {
  const { name, start, end } = period;
  const first = addDays(end, 1);
  const match = /^\d{4}(?:-([HTQ])\d|-\d{2})?$/u.exec(name);
  if (!match || !parsePeriod(name)) {
    const count = /(?<!\d)\d+$/u.exec(name);
    const next = count ? `${name.slice(0, count.index)}${String(Number(count[0]) + 1)}` : undefined;
    return customPeriod(next, first, addDays(first, daysBetween(start, end)));
  }
  const [year, month] = [first.slice(0, 4), Number(first.slice(5, 7))];
  const lengths: Readonly<Record<string, number>> = { H: 6, T: 4, Q: 3 };
  const part = match[1];
  if (part !== undefined) {
    return parsePeriod(`${year}-${part}${String(Math.ceil(month / (lengths[part] ?? 12)))}`);
  }
  return parsePeriod(name.length === 4 ? year : first.slice(0, 7));
}
