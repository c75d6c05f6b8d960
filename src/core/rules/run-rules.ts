import type { Finding } from "../model/finding";
import type { Objective, Plan } from "../model/plan";
import { defaultSeverities, rules } from ".";
import type { FileRule, ObjectiveRule, Report, Rule, RuleContext } from "./rule";
import type { RuleId } from "./rule-ids";

/** A finding to which no severity is given yet. */
export type Ungraded = Omit<Finding, "severity">;

/** Runs every rule that is on, may speak here, and is of one of the scopes. */
export function runRules(plan: Plan, context: RuleContext, scopes: readonly Rule["scope"][]): Ungraded[] {
  const found: Ungraded[] = [];
  const add = (rule: RuleId, reports: Iterable<Report>): void => {
    for (const report of reports) found.push({ ...report, rule, fixes: report.fixes ?? [] });
  };
  const active = rules.filter(
    ({ id, scope }) =>
      scopes.includes(scope) && (context.config.rules[id] ?? defaultSeverities[id]) !== "off",
  );
  const closed = plan.status === "closed";
  const byObjective = active.filter((rule): rule is ObjectiveRule => rule.scope === "objective");
  const byFile = active.filter((rule): rule is FileRule => rule.scope !== "objective");
  if (!closed) {
    for (const objective of plan.objectives) {
      for (const rule of byObjective)
        if (appliesTo(rule, objective)) add(rule.id, rule.check(objective, context));
    }
  }
  for (const rule of byFile) if (!closed || rule.alsoClosed) add(rule.id, rule.check(plan, context));
  return found;
}

function appliesTo(rule: ObjectiveRule, objective: Objective): boolean {
  return !objective.dropped || rule.alsoDropped === true;
}
