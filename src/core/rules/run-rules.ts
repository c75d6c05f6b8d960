import type { Finding } from "../model/finding";
import type { Config } from "../model/options";
import type { Plan, PlanStatus } from "../model/plan";
import type { ObjectiveFacts } from "../references/facts";
import { defaultSeverities, rules } from ".";
import type { FileContext, ObjectiveRule, Report, Rule, RuleContext } from "./rule";

/** A finding to which no severity is given yet. */
export type Ungraded = Omit<Finding, "severity">;

const none: Ungraded["fixes"] = [];

/** What the rules on single objectives say of each; nothing of a closed file. */
export function runObjectiveRules(plan: Plan, context: RuleContext): Ungraded[] {
  const found: Ungraded[] = [];
  if (plan.status === "closed") return found;
  const active = rules.filter(
    (rule): rule is ObjectiveRule => rule.scope === "objective" && isOn(rule, context),
  );
  for (const objective of plan.objectives) {
    for (const rule of active) {
      if (!objective.dropped || rule.alsoDropped) add(found, rule, rule.check(objective, context));
    }
  }
  return found;
}

/** What the rules across objectives and files say. */
export function runFileRules(
  objectives: readonly ObjectiveFacts[],
  status: PlanStatus,
  context: FileContext,
): Ungraded[] {
  const found: Ungraded[] = [];
  for (const rule of rules) {
    if (rule.scope === "objective" || !isOn(rule, context)) continue;
    if (status !== "closed" || rule.alsoClosed) add(found, rule, rule.check(objectives, context));
  }
  return found;
}

function isOn({ id }: Rule, { config }: { readonly config: Config }): boolean {
  return (config.rules[id] ?? defaultSeverities[id]) !== "off";
}

function add(found: Ungraded[], { id }: Rule, reports: Iterable<Report>): void {
  for (const report of reports) found.push({ ...report, rule: id, fixes: report.fixes ?? none });
}
