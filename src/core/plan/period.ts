import type { Period } from "../model/plan";
import { dateOf, isDate, lastDayOf } from "./calendar";

export { isDate } from "./calendar";

/** How many months the parts of a year last. */
const partLengths: Readonly<Record<string, number>> = { H: 6, T: 4, Q: 3 };

/** Reads `2026`, `2026-H2`, `2026-T3` (four months), `2026-Q4` or `2026-11`. Undefined where it is no period. */
export function parsePeriod(source: string): Period | undefined {
  const name = source.trim();
  const match = /^(\d{4})(?:-(?:([HTQ])(\d)|(\d{2})))?$/i.exec(name);
  if (!match?.[1]) return undefined;
  const year = Number(match[1]);
  if (match[4] !== undefined) return months(name, year, Number(match[4]), 1);
  if (match[2] === undefined) return months(name, year, 1, 12);
  const length = partLengths[match[2].toUpperCase()] ?? 0;
  return months(name.toUpperCase(), year, (Number(match[3]) - 1) * length + 1, length);
}

/** A period of one's own. Undefined when a date does not exist or the end comes before the start. */
export function customPeriod(name: string | undefined, start: string, end: string): Period | undefined {
  if (!isDate(start) || !isDate(end) || end < start) return undefined;
  return { name: name ?? `${start} – ${end}`, start, end };
}

/** The quarter in which a date lies. */
export function quarterOf(date: string): Period {
  const year = Number(date.slice(0, 4));
  const quarter = Math.ceil(Number(date.slice(5, 7)) / 3);
  const name = `${String(year)}-Q${String(quarter)}`;
  return {
    name,
    start: dateOf(year, quarter * 3 - 2, 1),
    end: dateOf(year, quarter * 3, lastDayOf(year, quarter * 3)),
  };
}

function months(name: string, year: number, first: number, length: number): Period | undefined {
  const last = first + length - 1;
  if (first < 1 || last > 12) return undefined;
  return { name, start: dateOf(year, first, 1), end: dateOf(year, last, lastDayOf(year, last)) };
}
