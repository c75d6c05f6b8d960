import type { Checkin, QuantityField, Result } from "../model/plan";

export interface LatestValue {
  readonly field: QuantityField;
  /** Absent when it is `current`. */
  readonly checkin?: Checkin;
}

/**
 * The value that holds: the latest check-in by date, not after today (of one day the last in the text); else `current`.
 * Without `today` no check-in counts as in the future.
 */
export function latestValue(result: Result, today: string | undefined): LatestValue | undefined {
  const checkin = latestCheckin(result, today);
  if (checkin?.value) return { field: checkin.value, checkin };
  return result.current && { field: result.current };
}

/** The latest check-in that has a date and a value, not after today. */
export function latestCheckin(result: Result, today: string | undefined): Checkin | undefined {
  let latest: Checkin | undefined;
  for (const checkin of result.checkins) {
    const date = checkin.date?.value;
    if (date === undefined || !checkin.value || (today !== undefined && date > today)) continue;
    if (!latest?.date || date >= latest.date.value) latest = checkin;
  }
  return latest;
}
