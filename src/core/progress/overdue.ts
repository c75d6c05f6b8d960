import type { Plan, Result } from "../model/plan";
import { resultStanding } from "./result-standing";

/** The day by which a result is to be reached: its `due`, or else the period's end. */
export function lastDay(result: Pick<Result, "due">, plan: Pick<Plan, "period">): string | undefined {
  return result.due?.value ?? plan.period?.value.end;
}

/** Past its last day, and not reached. Due today is not overdue. */
export function isOverdue(
  result: Result,
  plan: Pick<Plan, "period" | "status">,
  today: string | undefined,
): boolean {
  const last = lastDay(result, plan);
  if (last === undefined || today === undefined || today <= last) return false;
  return !resultStanding(result, plan, today).reached;
}
