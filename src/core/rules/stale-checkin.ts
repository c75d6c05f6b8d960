import type { Cadence, Plan, Result } from "../model/plan";
import { daysBetween } from "../plan/calendar";
import { latestCheckin } from "../progress/latest-value";
import { isOver } from "../progress/pace";
import { resultStanding } from "../progress/result-standing";
import type { ObjectiveRule } from "./rule";

const days: Readonly<Record<Cadence, number>> = {
  weekly: 7,
  monthly: 31,
  quarterly: 92,
  "half-yearly": 184,
  yearly: 366,
};

/**
 * The last check-in, or without any check-in and `current` the period's start, is longer ago than `measured` says, while
 * the period runs. Not when reached, and never for a plain sentence or a result without a measure.
 */
export const rule: ObjectiveRule = {
  id: "stale-checkin",
  severity: "info",
  scope: "objective",
  *check({ results }, { plan, options: { today }, config, say }) {
    if (today === undefined || isOver(plan, today) || isBefore(plan, today)) return;
    const usual = config.options["stale-checkin"]?.days ?? 30;
    for (const result of results) {
      if (result.plain || result.dropped || result.faulty.has("checkins")) continue;
      const last = latestCheckin(result, today);
      const since = last?.date?.value ?? startFor(result, plan);
      if (since === undefined) continue;
      const passed = daysBetween(since, today);
      if (passed <= (result.measured ? days[result.measured.value] : usual)) continue;
      const standing = resultStanding(result, plan, today);
      if (!standing.measured || standing.reached) continue;
      yield last
        ? { span: last.span, path: last.path, message: say.measures.stale({ days: passed }) }
        : { span: result.key, path: result.path, message: say.measures.neverCheckedIn({ days: passed }) };
    }
  },
};

/** A team that keeps `current` says there how it stands, with no date to hold against it. */
function startFor({ checkins, current }: Result, { period }: Plan): string | undefined {
  return checkins.length === 0 && !current ? period?.value.start : undefined;
}

function isBefore({ period }: Plan, today: string): boolean {
  return period !== undefined && today < period.value.start;
}
