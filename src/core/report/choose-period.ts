import type { Plan } from "../model/plan";
import { parsePeriod } from "../plan/period";
import type { ReportInput } from "./report-input";

/** The files whose period bears a name, or lies within it: `2026` takes in `2026-Q4`. */
export function inPeriod(files: ReportInput["files"], name: string): ReportInput["files"] {
  const asked = parsePeriod(name);
  const key = name.trim().toLowerCase();
  return files.filter(({ shown }) => {
    const period = shown?.plan.period?.value;
    if (!period) return false;
    return (
      period.name.toLowerCase() === key ||
      (asked !== undefined && asked.start <= period.start && period.end <= asked.end)
    );
  });
}

/** The names of the periods of some plans, each once, the earliest first. */
export function periodNames(plans: readonly Pick<Plan, "period">[]): string[] {
  const periods = plans.flatMap(({ period }) => period?.value ?? []);
  const inOrder = [...periods].sort((a, b) => (a.start + a.end < b.start + b.end ? -1 : 1));
  return [...new Set(inOrder.map(({ name }) => name))];
}
