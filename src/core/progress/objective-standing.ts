import type { Objective, Plan } from "../model/plan";
import { type Grade, gradeOf, isOver, type Pace, paceOf } from "./pace";
import { resultStanding } from "./result-standing";

/** How an objective stands on a day. */
export interface ObjectiveStanding {
  /** 0 to 1: the mean over its measurable results (Doerr's 0.0–1.0). Absent while none of them has a value. */
  readonly progress?: number;
  /** A result that was to stay as it is, did not. */
  readonly guardBroken: boolean;
  readonly pace?: Pace;
  readonly grade?: Grade;
}

/**
 * How an objective stands: the mean of its measurable results, each clamped to 0…1, those without a value yet as 0.
 * Guards, dropped results and actions do not count; a broken guard puts it at risk while the period runs.
 */
export function objectiveStanding(
  objective: Objective,
  plan: Pick<Plan, "period" | "status">,
  today: string | undefined,
): ObjectiveStanding {
  const type = objective.type?.value;
  const standings = objective.results
    .filter(({ dropped }) => !dropped)
    .map((result) => resultStanding(result, plan, today, type))
    .filter(({ measured }) => measured);
  const guardBroken = standings.some(({ guard }) => guard === "broken");
  const chased = standings.filter(({ understanding }) => understanding?.shape !== "guard");
  const hasValue = chased.some(({ progress }) => progress !== undefined);
  const progress = hasValue
    ? chased.reduce((sum, standing) => sum + clamp(standing.progress ?? 0), 0) / chased.length
    : undefined;
  if (isOver(plan, today)) {
    return { guardBroken, ...(progress !== undefined && { progress, grade: gradeOf(progress) }) };
  }
  const pace = guardBroken
    ? "at-risk"
    : progress === undefined
      ? undefined
      : paceOf(progress, plan, today, type);
  return { guardBroken, ...(progress !== undefined && { progress }), ...(pace && { pace }) };
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
