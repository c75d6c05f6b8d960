import { catalogues } from "../../messages";
import { addDays, dateOf, lastDayOf } from "../../plan/calendar";
import { quarterOf } from "../../plan/period";
import type { FeatureContext } from "../feature-context";

interface Likely {
  readonly value: string;
  readonly detail?: string;
}

/** This quarter and the next, this half-year, year and month. Without a day, none. */
export function periods({ today, locale }: FeatureContext): Likely[] {
  if (today === undefined) return [];
  const say = catalogues[locale].features;
  const quarter = quarterOf(today);
  const next = quarterOf(addDays(quarter.end, 1));
  const year = today.slice(0, 4);
  const half = Number(today.slice(5, 7)) <= 6 ? "H1" : "H2";
  return [
    { value: quarter.name, detail: say.thisQuarter() },
    { value: next.name, detail: say.nextQuarter() },
    { value: `${year}-${half}`, detail: say.thisHalf() },
    { value: year, detail: say.thisYear() },
    { value: today.slice(0, 7), detail: say.thisMonth() },
  ];
}

/** For a check-in today comes first; for what is to come the end of the period. */
export function dates(key: string, { today, plan, locale }: FeatureContext): Likely[] {
  const say = catalogues[locale].features;
  const found: Likely[] = [];
  const end = plan?.period?.value.end;
  if (key === "due" && end !== undefined) found.push({ value: end, detail: say.endOfPeriod() });
  if (today !== undefined) {
    const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
    if (key !== "due") found.push({ value: today, detail: say.today() });
    if (key === "due" || key === "end") {
      found.push(
        { value: dateOf(year, month, lastDayOf(year, month)), detail: say.endOfMonth() },
        { value: quarterOf(today).end, detail: say.endOfQuarter() },
        { value: `${String(year)}-12-31`, detail: say.endOfYear() },
      );
    }
  }
  return found.filter(({ value }, at) => found.findIndex((other) => other.value === value) === at);
}
