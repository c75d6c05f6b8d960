import { defaultConfig } from "./config/default-config";
import { applyDisables } from "./disable/apply-disables";
import { catalogues } from "./messages";
import type { Finding } from "./model/finding";
import type { CheckOptions, FileExports } from "./model/options";
import type { Plan } from "./model/plan";
import { buildPlan } from "./plan/build-plan";
import { exportsOf, referencedFiles } from "./references/file-exports";
import { CheckContext } from "./rules/context";
import { grade } from "./rules/grade";
import { ruleIds, type RuleId } from "./rules/rule-ids";
import { runRules, type Ungraded } from "./rules/run-rules";
import { validateGoals } from "./schema/validate-goals";
import { parseYaml } from "./syntax/parse-yaml";
import type { ParseResult } from "./syntax/parse-result";

/** All that one look at a text gives. */
export interface Analysis {
  readonly plan: Plan | undefined;
  readonly findings: readonly Finding[];
  readonly exports: FileExports;
  readonly references: readonly string[];
  readonly codeGlobs: readonly string[];
}

/** Text → nodes → schema and plan → rules → findings. */
export function analyse(text: string, options: CheckOptions): Analysis {
  const messages = catalogues[options.locale ?? "en"];
  const parsed = parseYaml(text, messages);
  const isBroken = parsed.findings.some(({ rule, severity }) => rule === "syntax" && severity === "error");
  const schema = isBroken ? undefined : validateGoals(parsed.root, { text, messages, ...options });
  const path = options.path ?? "";
  const plan = buildPlan(parsed.root, { path, faulty: schema?.faulty ?? new Map(), incomplete: isBroken });
  const exports = exportsOf(plan, path);
  const findings = isBroken
    ? parsed.findings.filter(({ rule }) => rule === "syntax")
    : lint(text, parsed, schema?.findings ?? [], plan, exports, options);
  return {
    plan,
    findings: inOrder(findings),
    exports,
    references: referencedFiles(plan),
    codeGlobs: globsOf(plan),
  };
}

function lint(
  text: string,
  parsed: ParseResult,
  schemaFindings: readonly Finding[],
  plan: Plan | undefined,
  exports: FileExports,
  options: CheckOptions,
): readonly Finding[] {
  const config = options.config ?? defaultConfig;
  const context = plan && new CheckContext(text, plan, config, options, exports);
  const reports: (Finding | Ungraded)[] = [...parsed.findings, ...schemaFindings];
  if (plan && context) reports.push(...runRules(plan, context));
  const graded = grade(reports, plan, config);
  const { kept, unused } = applyDisables(graded, {
    text,
    root: parsed.root,
    comments: parsed.comments,
    messages: catalogues[options.locale ?? "en"],
    couldSpeak: (rule) => couldSpeak(rule, options),
  });
  return [...kept, ...grade(unused, plan, config)];
}

/** Rules that stay silent as long as something beside the text is not known. */
const needs: Readonly<Partial<Record<RuleId, "today" | "exports" | "codeMatches">>> = {
  "overdue-result": "today",
  "stale-checkin": "today",
  "unknown-reference": "exports",
  "parent-cycle": "exports",
  "code-matches-nothing": "codeMatches",
};

function couldSpeak(rule: RuleId, options: CheckOptions): boolean {
  const need = needs[rule];
  return need === undefined || options[need] !== undefined;
}

/** In the order of the text; on the same words in the order of the rules. The same finding stands once. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const sorted = [...findings].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      ruleIds.indexOf(a.rule) - ruleIds.indexOf(b.rule),
  );
  const seen = new Set<string>();
  return sorted.filter(({ rule, span, message }) => {
    const key = `${rule} ${String(span.start)} ${String(span.end)} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

function globsOf(plan: Plan | undefined): string[] {
  const globs = new Set<string>();
  for (const objective of plan?.objectives ?? []) {
    for (const action of objective.actions) for (const { value } of action.code) globs.add(value);
  }
  return [...globs];
}
