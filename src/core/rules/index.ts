import type { Severity } from "../model/finding";
import { rule as activityResult } from "./activity-result";
import { rule as ambiguousNumber } from "./ambiguous-number";
import { rule as attitudeObjective } from "./attitude-objective";
import { rule as codeMatchesNothing } from "./code-matches-nothing";
import { rule as duplicateId } from "./duplicate-id";
import { rule as emptyWhy } from "./empty-why";
import { rule as imposedAction } from "./imposed-action";
import { rule as measureMismatch } from "./measure-mismatch";
import { rule as missingActions } from "./missing-actions";
import { rule as missingBaseline } from "./missing-baseline";
import { rule as missingDue } from "./missing-due";
import { rule as missingEffect } from "./missing-effect";
import { rule as missingReason } from "./missing-reason";
import { rule as missingResults } from "./missing-results";
import { rule as missingWhy } from "./missing-why";
import { rule as missingWhyNow } from "./missing-why-now";
import { rule as overdueResult } from "./overdue-result";
import { rule as parentCycle } from "./parent-cycle";
import type { Rule } from "./rule";
import type { RuleId } from "./rule-ids";
import { rule as staleCheckin } from "./stale-checkin";
import { rule as targetEqualsBaseline } from "./target-equals-baseline";
import { rule as tooManyObjectives } from "./too-many-objectives";
import { rule as tooManyResults } from "./too-many-results";
import { rule as trainingFirst } from "./training-first";
import { rule as unknownReference } from "./unknown-reference";
import { rule as unlinkedAction } from "./unlinked-action";
import { rule as unmeasurableResult } from "./unmeasurable-result";
import { rule as vagueObjective } from "./vague-objective";

/** The rules that read a plan, in the order in which they are listed everywhere. */
export const rules: readonly Rule[] = [
  ambiguousNumber,
  missingWhy,
  emptyWhy,
  missingWhyNow,
  vagueObjective,
  attitudeObjective,
  missingResults,
  missingEffect,
  unmeasurableResult,
  activityResult,
  measureMismatch,
  missingBaseline,
  targetEqualsBaseline,
  missingDue,
  overdueResult,
  staleCheckin,
  tooManyObjectives,
  tooManyResults,
  missingActions,
  imposedAction,
  trainingFirst,
  unlinkedAction,
  missingReason,
  duplicateId,
  unknownReference,
  parentCycle,
  codeMatchesNothing,
];

/** The rules that other steps speak for: reading the YAML, the schema, comments, the configuration. */
const elsewhere: Readonly<Partial<Record<RuleId, Severity>>> = {
  syntax: "error",
  schema: "error",
  "lost-text": "warning",
  "unused-disable": "info",
  config: "error",
};

/** The severity of each rule where no configuration says otherwise. */
export const defaultSeverities: Readonly<Record<RuleId, Severity | "off">> = {
  ...elsewhere,
  ...Object.fromEntries(rules.map((rule) => [rule.id, rule.severity])),
} as Record<RuleId, Severity | "off">;

/** Rules that advise on somebody's words, and wait until typing has paused. */
export const proseRules: ReadonlySet<RuleId> = new Set(
  rules.filter((rule) => rule.prose).map((rule) => rule.id),
);
