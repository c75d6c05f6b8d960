import { defaultConfig } from "./config/default-config";
import { applyDisables } from "./disable/apply-disables";
import { withFixes } from "./fixes";
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

/** All that one look at a text gives, and what the next look may take over. */
export interface Analysis {
  readonly findings: readonly Finding[];
  readonly reading: Reading;
  readonly local?: LocalReports;
}

/** What follows from the text alone. */
export interface Reading {
  readonly text: string;
  readonly options: CheckOptions;
  readonly parsed: ParseResult;
  readonly isBroken: boolean;
  readonly schemaFindings: readonly Finding[];
  readonly plan: Plan | undefined;
  readonly exports: FileExports;
  readonly references: readonly string[];
  readonly codeGlobs: readonly string[];
}

/** What the rules say that need no other file. */
interface LocalReports {
  readonly options: CheckOptions;
  readonly reports: readonly Ungraded[];
}

/**
 * Text → nodes → schema and plan → rules → findings.
 *
 * @param last An earlier analysis; of the same text, only what the options change is done again.
 */
export function analyse(text: string, options: CheckOptions, last?: Analysis): Analysis {
  const reading =
    last?.reading.text === text && agree(last.reading.options, options, "locale", "path", "today")
      ? last.reading
      : read(text, options);
  if (reading.isBroken) {
    return { reading, findings: inOrder(reading.parsed.findings.filter(({ rule }) => rule === "syntax")) };
  }
  const { plan, exports } = reading;
  const config = options.config ?? defaultConfig;
  const reports: (Finding | Ungraded)[] = [...reading.parsed.findings, ...reading.schemaFindings];
  let local: LocalReports | undefined;
  if (plan) {
    const context = new CheckContext(text, plan, config, options, exports);
    local =
      reading === last?.reading && last.local && agree(last.local.options, options, "config")
        ? last.local
        : { options, reports: runRules(plan, context, ["objective", "file"]) };
    reports.push(...local.reports, ...runRules(plan, context, ["workspace"]));
  }
  const graded = grade(reports, plan, config);
  const { kept, unused } = applyDisables(graded, {
    text,
    root: reading.parsed.root,
    comments: reading.parsed.comments,
    messages: catalogues[options.locale ?? "en"],
    couldSpeak: (rule) => couldSpeak(rule, options),
  });
  const findings = inOrder([...kept, ...grade(unused, plan, config)]);
  const { root } = reading.parsed;
  return {
    reading,
    ...(local && { local }),
    findings: withFixes(findings, { text, root, plan }, options),
  };
}

function read(text: string, options: CheckOptions): Reading {
  const messages = catalogues[options.locale ?? "en"];
  const parsed = parseYaml(text, messages);
  const isBroken = parsed.findings.some(({ rule, severity }) => rule === "syntax" && severity === "error");
  const schema = isBroken ? undefined : validateGoals(parsed.root, { text, messages, ...options });
  const path = options.path ?? "";
  const plan = buildPlan(parsed.root, { path, faulty: schema?.faulty ?? new Map(), incomplete: isBroken });
  return {
    text,
    options,
    parsed,
    isBroken,
    schemaFindings: schema?.findings ?? [],
    plan,
    exports: exportsOf(plan, path),
    references: referencedFiles(plan),
    codeGlobs: globsOf(plan),
  };
}

function agree(a: CheckOptions, b: CheckOptions, ...keys: readonly (keyof CheckOptions)[]): boolean {
  return keys.every((key) => a[key] === b[key]);
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
