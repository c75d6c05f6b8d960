import { defaultConfig } from "../config/default-config";
import { catalogues } from "../messages";
import type { Finding } from "../model/finding";
import type { CheckOptions } from "../model/options";
import type { Plan } from "../model/plan";
import { buildPlan } from "../plan/build-plan";
import { factsOf, type ObjectiveFacts } from "../references/facts";
import { CheckContext } from "../rules/context";
import { grade } from "../rules/grade";
import { runObjectiveRules } from "../rules/run-rules";
import { validateGoals } from "../schema/validate-goals";
import type { ParseResult } from "../syntax/parse-result";
import { parseYaml } from "../syntax/parse-yaml";
import { inOrder } from "./order";

/** What a text says, whatever the rules think of it. */
export interface Reading {
  readonly text: string;
  readonly parsed: ParseResult;
  /** Its YAML does not parse: what is here was recovered. */
  readonly isBroken: boolean;
  readonly schemaFindings: readonly Finding[];
  readonly plan: Plan | undefined;
  readonly facts: readonly ObjectiveFacts[];
}

/**
 * Text → nodes → schema → plan.
 *
 * @param header The plan of the file from which the objectives in this text were taken.
 */
export function readGoals(text: string, options: CheckOptions, header?: Plan): Reading {
  const messages = catalogues[options.locale ?? "en"];
  const parsed = parseYaml(text, messages);
  const isBroken = parsed.findings.some(({ rule, severity }) => rule === "syntax" && severity === "error");
  const schema = isBroken ? undefined : validateGoals(parsed.root, { text, messages, ...options });
  const context = { path: options.path ?? "", faulty: schema?.faulty ?? new Map(), incomplete: isBroken };
  const plan = buildPlan(parsed.root, context, header);
  return {
    text,
    parsed,
    isBroken,
    schemaFindings: schema?.findings ?? [],
    plan,
    facts: plan?.objectives.map(factsOf) ?? [],
  };
}

/** All findings, in order, that need no other file, and no other objective than the one they are about. */
export function findWithin(
  { text, parsed, isBroken, schemaFindings, plan, facts }: Reading,
  options: CheckOptions,
): Finding[] {
  if (isBroken) return inOrder(parsed.findings.filter(({ rule }) => rule === "syntax"));
  const config = options.config ?? defaultConfig;
  const reports = plan
    ? runObjectiveRules(plan, new CheckContext(text, plan, config, options, { ids: new Map() }))
    : [];
  const dropped = facts.flatMap(({ droppedSpans }) => droppedSpans);
  return inOrder(grade([...parsed.findings, ...schemaFindings, ...reports], plan?.status, config, dropped));
}
