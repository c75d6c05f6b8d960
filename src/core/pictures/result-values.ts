import type { Lang } from "../language/lang";
import { readField } from "../measure";
import { boundSigns, formatNumber, formatValue } from "../measure/format";
import type { Checkin, Objective, Plan, QuantityField, Result } from "../model/plan";
import { resultStanding, type ResultStanding } from "../progress/result-standing";
import type { Understanding } from "../progress/understanding";

/** A value that a result had by an earlier version of its file. */
export interface PastValue {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** As the file had it: `7.5`, `9,5 jaar`. */
  readonly text: string;
  /** Who wrote it. */
  readonly by?: string;
}

/** A result with where it stands in its file. */
export interface ResultInPlan {
  readonly result: Result;
  readonly objective: Objective;
  readonly plan: Plan;
  readonly today: string;
  /** What its file said earlier, in any order. A check-in of the same day goes before. */
  readonly past?: readonly PastValue[];
}

/** A result's value at a day on which somebody looked. */
export interface ResultValue {
  readonly date: string;
  readonly standing: ResultStanding;
  /** In the measure's unit, or the change so far; absent for one that is reached or not. */
  readonly value?: number;
  /** As it was written. */
  readonly source: string;
  readonly by?: string;
  /** Absent for one that an earlier version of the file had. */
  readonly checkin?: Checkin;
}

/** The values that a result had, in the order of time, as far as they are known by `today`: one for each date. */
export function valuesOf(shown: ResultInPlan): ResultValue[] {
  const { result, objective, plan, today, past = [] } = shown;
  const onDay = new Map<string, ResultValue>();
  const add = (date: string, at: Result, rest: Pick<ResultValue, "source" | "by" | "checkin">): void => {
    if (date > today) return;
    const standing = resultStanding(at, plan, date, objective.type?.value);
    const value = standing.value ?? standing.change;
    onDay.set(date, { date, standing, ...rest, ...(value !== undefined && { value }) });
  };
  for (const { date, text, by } of past) {
    const then = { ...result, checkins: [], current: fieldOf(text, result) };
    add(date, then, { source: text, ...(by !== undefined && { by }) });
  }
  for (const checkin of result.checkins) {
    const { date, value, by } = checkin;
    if (date && value) {
      add(date.value, result, { source: value.source, checkin, ...(by && { by: by.value }) });
    }
  }
  return [...onDay.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function fieldOf(text: string, { span, path, lang }: Result): QuantityField {
  const value = readField(text, { lang, kind: "value" });
  return { value, span, key: span, path, source: text, plain: true };
}

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
