import { defaultConfig } from "../config/default-config";
import { applyDisables } from "../disable/apply-disables";
import { readDisables } from "../disable/read-disables";
import { withFixes } from "../fixes";
import { catalogues } from "../messages";
import type { Finding } from "../model/finding";
import type { CheckOptions, FileExports } from "../model/options";
import type { Plan, PlanStatus } from "../model/plan";
import type { ObjectiveFacts } from "../references/facts";
import { grade } from "../rules/grade";
import type { RuleId } from "../rules/rule-ids";
import { runFileRules } from "../rules/run-rules";
import type { Node } from "../syntax/node";
import type { Comment } from "../syntax/parse-result";
import { inOrder, merged } from "./order";

/** All that is known of one text. Never changes; most of it is worked out when somebody first asks for it. */
export interface Analysis {
  readonly text: string;
  /** Of the text, which need not be put together for it. */
  readonly length: number;
  readonly isBroken: boolean;
  /** What the text says, for holding on to while the analysis itself goes. */
  readonly said: Pick<Analysis, "text" | "plan">;
  readonly root: Node | undefined;
  readonly plan: Plan | undefined;
  readonly findings: readonly Finding[];
  /** The findings are those of the analysis before, at most in other places. */
  readonly onlyMoved: boolean;
  readonly exports: FileExports;
  readonly references: readonly string[];
  readonly codeGlobs: readonly string[];
}

/** Findings of the rules that look across objectives and files, in order. */
export function findAcross(
  facts: readonly ObjectiveFacts[],
  status: PlanStatus,
  options: CheckOptions,
  exports: () => FileExports,
): Finding[] {
  const config = options.config ?? defaultConfig;
  const reports = runFileRules(facts, status, {
    config,
    options,
    say: catalogues[options.locale ?? "en"],
    get exports() {
      return exports();
    },
  });
  if (reports.length === 0) return [];
  const dropped = facts.flatMap(({ droppedSpans }) => droppedSpans);
  return inOrder(grade(reports, status, config, dropped));
}

export function hasDisables(comments: readonly Comment[]): boolean {
  return comments.some((comment) => readDisables([comment]).length > 0);
}

/** Brings together what was found, less what comments silence; and what is wrong with those comments. */
export function allFindings(
  own: readonly Finding[],
  across: readonly Finding[],
  analysis: Pick<Analysis, "text" | "root" | "plan">,
  comments: readonly Comment[],
  options: CheckOptions,
): readonly Finding[] {
  const found = merged(own, across);
  if (comments.length === 0) return withFixes(found, analysis, options);
  const { kept, unused } = applyDisables(found, {
    text: analysis.text,
    root: analysis.root,
    comments,
    messages: catalogues[options.locale ?? "en"],
    couldSpeak: (rule) => couldSpeak(rule, options),
  });
  // `unused-disable` speaks of dropped items too, so that nobody has to ask where these stand.
  const graded = grade(unused, analysis.plan?.status, options.config ?? defaultConfig, []);
  return withFixes(merged(kept, inOrder(graded)), analysis, options);
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

/** Whether some of the options are the same. */
export function agree(a: CheckOptions, b: CheckOptions, ...keys: readonly (keyof CheckOptions)[]): boolean {
  return keys.every((key) => a[key] === b[key]);
}
