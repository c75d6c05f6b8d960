import type { Lang } from "../language/lang";
import { formatNumber, formatValue } from "../measure/format";
import type { Bound } from "../model/measure";
import type { Checkin, Objective, Plan, Result } from "../model/plan";
import { resultStanding, type ResultStanding } from "../progress/result-standing";
import type { Understanding } from "../progress/understanding";

/** A result's value at a day on which somebody looked. */
export interface ResultValue {
  readonly date: string;
  readonly checkin: Checkin;
  readonly standing: ResultStanding;
  /** In the measure's unit, or the change so far; absent for one that is reached or not. */
  readonly value?: number;
}

/** The values that a result had, in the order of time, as far as they are known by `today`: one for each date. */
export function valuesOf(
  result: Result,
  objective: Objective,
  plan: Pick<Plan, "period" | "status">,
  today: string,
): ResultValue[] {
  const lastOf = new Map<string, Checkin>();
  for (const checkin of result.checkins) {
    if (checkin.date && checkin.value && checkin.date.value <= today) lastOf.set(checkin.date.value, checkin);
  }
  const inTime = [...lastOf].sort(([a], [b]) => (a < b ? -1 : 1));
  return inTime.map(([date, checkin]) => {
    const standing = resultStanding(result, plan, date, objective.type?.value);
    const value = standing.value ?? standing.change;
    return { date, checkin, standing, ...(value !== undefined && { value }) };
  });
}

const boundSigns: Readonly<Record<Bound, string>> = {
  "at-least": "≥ ",
  "more-than": "> ",
  "at-most": "≤ ",
  "less-than": "< ",
  exactly: "",
};

/** The value of a standing as it is shown; absent for one that is reached or not, or has none. */
export function nowText({ understanding, value, change }: ResultStanding, locale: Lang): string | undefined {
  if (value !== undefined) return formatValue(value, understanding?.unit, locale);
  return change === undefined ? undefined : changeText(change, understanding, locale);
}

/** Where a result is to come, as it is shown. */
export function targetText(understanding: Understanding, locale: Lang): string | undefined {
  const { target, bound, low, high, unit, change } = understanding;
  if (low !== undefined && high !== undefined)
    return `${formatNumber(low, locale)}–${formatValue(high, unit, locale)}`;
  if (target !== undefined) return (bound ? boundSigns[bound] : "") + formatValue(target, unit, locale);
  return change === undefined ? undefined : changeText(change, understanding, locale);
}

/** Where a result started, as it is shown: of a change without a baseline that is no change. */
export function baselineText(understanding: Understanding, locale: Lang): string | undefined {
  const start = startOf(understanding);
  return start === undefined
    ? undefined
    : formatValue(
        start,
        understanding.relative && understanding.baseline === undefined ? "%" : understanding.unit,
        locale,
      );
}

/** The number that a result started from: of a change without a baseline it is 0. */
export function startOf({ baseline, target, change }: Understanding): number | undefined {
  return baseline ?? (target === undefined && change !== undefined ? 0 : undefined);
}

/** The number that a result is to come to: of a change without a baseline that change. */
export function aimOf({ target, change, low, high }: Understanding): number | undefined {
  return target ?? (low !== undefined && high !== undefined ? undefined : change);
}

function changeText(change: number, understanding: Understanding | undefined, locale: Lang): string {
  const unit = understanding?.relative ? "%" : understanding?.unit;
  return (change > 0 ? "+" : "") + formatValue(change, unit, locale);
}
