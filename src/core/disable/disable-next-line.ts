import { catalogues } from "../messages";
import type { Finding, TextEdit } from "../model/finding";
import type { RuleId } from "../rules/rule-ids";
import { Lines } from "../syntax/lines";
import { parseYaml } from "../syntax/parse-yaml";
import { ownerStart } from "./key-line";

/** Rules that a comment does not silence, or that are about the comments themselves. */
const notByComment: ReadonlySet<RuleId> = new Set(["syntax", "config", "unused-disable"]);

/**
 * The edit that puts `# waartoe-disable-next-line RULE` above the line that a finding is about, with its indentation.
 * Undefined where no comment can silence the rule, or there is nothing to stand above.
 */
export function disableNextLine(
  text: string,
  { rule, span }: Pick<Finding, "rule" | "span">,
): TextEdit | undefined {
  if (notByComment.has(rule)) return undefined;
  const { root } = parseYaml(text, catalogues.en);
  if (!root) return undefined;
  const lines = new Lines(text);
  const start = lines.startOf(lines.lineAt(Math.min(ownerStart(root, span.start), span.start)));
  const indent = /^[ \t]*/.exec(text.slice(start))?.[0] ?? "";
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  return { span: { start, end: start }, text: `${indent}# waartoe-disable-next-line ${rule}${eol}` };
}
