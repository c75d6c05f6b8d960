import type { Plan } from "../model/plan";
import { daysBetween } from "../plan/calendar";

export type Pace = "on-track" | "behind" | "at-risk";
export type Grade = "green" | "yellow" | "red";

/** Whether the period is over, or the file closed. Without a period or a day only a closed file is. */
export function isOver(
  { period, status }: Pick<Plan, "period" | "status">,
  today: string | undefined,
): boolean {
  return status === "closed" || (period !== undefined && today !== undefined && today > period.value.end);
}

/** The share of the period that has passed on a day: 0 on its first day, 1 on its last. Undefined outside of it. */
export function shareOfPeriod(
  { period }: Pick<Plan, "period">,
  today: string | undefined,
): number | undefined {
  if (!period || today === undefined) return undefined;
  const { start, end } = period.value;
  if (today < start || today > end) return undefined;
  const length = daysBetween(start, end);
  return length === 0 ? 1 : daysBetween(start, today) / length;
}

/** What one expects at the end: all of the way, of an aspirational objective 0.7 of it (Google's practice). */
export function expectedAtEnd(type: "committed" | "aspirational" = "committed"): number {
  return type === "aspirational" ? 0.7 : 1;
}

/** The share of the way that one expects on a day of the period. Undefined outside of it. */
export function expectedShare(
  plan: Pick<Plan, "period">,
  today: string | undefined,
  type?: "committed" | "aspirational",
): number | undefined {
  const share = shareOfPeriod(plan, today);
  return share === undefined ? undefined : share * expectedAtEnd(type);
}

/**
 * On track from expected − 0.1, behind from expected − 0.3, else at risk; expected is the share of the period that has
 * passed, times 0.7 for an aspirational objective. Undefined while no period runs.
 */
export function paceOf(
  progress: number,
  plan: Pick<Plan, "period">,
  today: string | undefined,
  type?: "committed" | "aspirational",
): Pace | undefined {
  const expected = expectedShare(plan, today, type);
  if (expected === undefined) return undefined;
  const lead = progress - expected;
  // Half a millionth for what binary fractions lose: 0.4 − 0.5 is a hair below −0.1.
  if (lead >= -0.1 - 5e-7) return "on-track";
  return lead >= -0.3 - 5e-7 ? "behind" : "at-risk";
}

/** Red below 0.4, yellow below 0.7, green from 0.7: Google's bands (re:Work, "Set goals with OKRs"), gaps closed. */
export function gradeOf(progress: number): Grade {
  if (progress < 0.4) return "red";
  return progress < 0.7 ? "yellow" : "green";
}
