import type { Plan } from "../model/plan";
import type { ReportInput } from "./report-input";

/** The day as of which a plan stands: of a closed one the end of its period, once that has come. */
export function asOf({ status, period }: Plan, today: string): string {
  const end = period?.value.end;
  return status === "closed" && end !== undefined && end < today ? end : today;
}

/** The input with closed periods as they stood at their end: what was checked in afterwards does not count. */
export function frozen(input: ReportInput): ReportInput {
  return {
    ...input,
    files: input.files.map((file) =>
      file.shown
        ? { ...file, shown: { ...file.shown, plan: frozenPlan(file.shown.plan, input.today) } }
        : file,
    ),
  };
}

function frozenPlan(plan: Plan, today: string): Plan {
  const day = asOf(plan, today);
  if (day === today) return plan;
  return {
    ...plan,
    objectives: plan.objectives.map((objective) => ({
      ...objective,
      results: objective.results.map((result) => ({
        ...result,
        checkins: result.checkins.filter(({ date }) => date === undefined || date.value <= day),
      })),
    })),
  };
}
