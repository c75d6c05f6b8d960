export { check, open } from "./open";
export type { Change, CheckResult, GoalsDocument } from "./open";
export type * from "./model";
export type { Lang } from "./language/lang";
export { ruleIds, isRuleId } from "./rules/rule-ids";
export type { RuleId } from "./rules/rule-ids";
