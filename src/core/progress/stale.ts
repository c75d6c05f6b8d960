import type { Cadence, Checkin, Plan, Result } from "../model/plan";
import { daysBetween } from "../plan/calendar";
import { latestCheckin } from "./latest-value";
import { isOver } from "./pace";
import { resultStanding } from "./result-standing";

const daysOf: Readonly<Record<Cadence, number>> = {
  weekly: 7,
  monthly: 31,
  quarterly: 92,
  "half-yearly": 184,
  yearly: 366,
};

const usualDays = 30;

/** A result of which nothing was heard for longer than was meant. */
export interface Stale {
  /** Days since the last check-in, or without any since the period's start. */
  readonly days: number;
  readonly last?: Checkin;
}

/**
 * Whether the last check-in, or without any check-in and `current` the period's start, is longer ago than `measured`
 * says, while the period runs. Not when reached, and never for a plain sentence or a result without a measure.
 *
 * @param usual After so many days where `measured` does not say.
 */
export function staleness(
  result: Result,
  plan: Plan,
  today: string,
  usual: number = usualDays,
): Stale | undefined {
  if (isOver(plan, today) || isBefore(plan, today)) return undefined;
  if (result.plain || result.dropped || result.faulty.has("checkins")) return undefined;
  const last = latestCheckin(result, today);
  const since = last?.date?.value ?? startFor(result, plan);
  if (since === undefined) return undefined;
  const days = daysBetween(since, today);
  if (days <= (result.measured ? daysOf[result.measured.value] : usual)) return undefined;
  const standing = resultStanding(result, plan, today);
  if (!standing.measured || standing.reached) return undefined;
  return { days, ...(last && { last }) };
}

/** A team that keeps `current` says there how it stands, with no date to hold against it. */
function startFor({ checkins, current }: Result, { period }: Plan): string | undefined {
  return checkins.length === 0 && !current ? period?.value.start : undefined;
}

function isBefore({ period }: Plan, today: string): boolean {
  return period !== undefined && today < period.value.start;
}
