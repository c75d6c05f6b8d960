/** Every rule, in the order in which they are listed everywhere. */
export const ruleIds = [
  "syntax",
  "schema",
  "lost-text",
  "ambiguous-number",
  "missing-why",
  "empty-why",
  "missing-why-now",
  "vague-objective",
  "attitude-objective",
  "missing-results",
  "missing-effect",
  "unmeasurable-result",
  "activity-result",
  "measure-mismatch",
  "missing-baseline",
  "target-equals-baseline",
  "missing-due",
  "overdue-result",
  "stale-checkin",
  "too-many-objectives",
  "too-many-results",
  "missing-actions",
  "imposed-action",
  "training-first",
  "unlinked-action",
  "missing-reason",
  "duplicate-id",
  "unknown-reference",
  "parent-cycle",
  "code-matches-nothing",
  "unused-disable",
  "config",
] as const;

export type RuleId = (typeof ruleIds)[number];

/** Whether a text, from a comment or a configuration, names a rule. */
export function isRuleId(text: string): text is RuleId {
  return (ruleIds as readonly string[]).includes(text);
}
