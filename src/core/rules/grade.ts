import type { Finding, Severity } from "../model/finding";
import type { Config } from "../model/options";
import type { PlanStatus } from "../model/plan";
import type { Span } from "../model/span";
import { defaultSeverities } from ".";
import type { RuleId } from "./rule-ids";
import type { Ungraded } from "./run-rules";

const weights: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Only these speak of a dropped item: it asks for nothing more than a word why. */
const speakOfDropped: ReadonlySet<RuleId> = new Set([
  "syntax",
  "schema",
  "duplicate-id",
  "unknown-reference",
  "parent-cycle",
  "missing-reason",
  "unused-disable",
]);

/** In a closed file, which is history, only these speak. */
const speakOfClosed: ReadonlySet<RuleId> = new Set([
  "syntax",
  "schema",
  "duplicate-id",
  "unknown-reference",
  "parent-cycle",
]);

/**
 * Gives each finding the severity that holds here: the configuration's, no more than info in a draft; and leaves out
 * what is off, or does not speak of a closed file or a dropped item.
 *
 * @param dropped Where dropped items stand, in the order of the text.
 */
export function grade(
  findings: readonly (Ungraded | Finding)[],
  status: PlanStatus | undefined,
  config: Config,
  dropped: readonly Span[],
): Finding[] {
  const graded: Finding[] = [];
  for (const finding of findings) {
    if (status === "closed" && !speakOfClosed.has(finding.rule)) continue;
    if (!speakOfDropped.has(finding.rule) && isInside(finding.span, dropped)) continue;
    const severity = severityOf(finding, status, config);
    if (severity !== "off") graded.push(withSeverity(finding, severity));
  }
  return graded;
}

/** Written out, key by key: objects put together alike are laid out alike, and weigh far less. */
function withSeverity(
  { rule, message, span, path, related, tags, fixes }: Ungraded,
  severity: Severity,
): Finding {
  return { rule, severity, message, span, path, ...(related && { related }), ...(tags && { tags }), fixes };
}

function severityOf(
  finding: Ungraded | Finding,
  status: PlanStatus | undefined,
  config: Config,
): Severity | "off" {
  const { rule } = finding;
  const usual = defaultSeverities[rule];
  const said = rule === "syntax" ? usual : (config.rules[rule] ?? usual);
  if (said === "off") return said;
  const severity = "severity" in finding ? milder(finding.severity, said) : said;
  const isDraft = status === "draft" && rule !== "syntax" && rule !== "schema";
  return isDraft ? "info" : severity;
}

function milder(a: Severity, b: Severity): Severity {
  return weights[a] < weights[b] ? a : b;
}

/** Whether a span starts inside one of the others, which are in the order of the text. */
function isInside(span: Span, others: readonly Span[]): boolean {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = others[middle];
    if (other && other.start <= span.start) low = middle + 1;
    else high = middle;
  }
  const last = others[low - 1];
  return last !== undefined && span.start < last.end;
}
