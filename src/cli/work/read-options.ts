import type { RuleId, Severity } from "../../core";
import type { Messages } from "../../core/messages";
import { isDate } from "../../core/plan/calendar";
import { isRuleId, ruleIds } from "../../core/rules/rule-ids";
import { closest } from "../../core/text/closest";
import { CliError } from "../cli-error";

const severities: readonly string[] = ["error", "warning", "info", "off"] satisfies (Severity | "off")[];

/** Reads `--rule id=severity`, given any number of times. @throws CliError */
export function readRules(
  texts: readonly string[],
  say: Messages["cli"],
): Partial<Record<RuleId, Severity | "off">> {
  const rules: Partial<Record<RuleId, Severity | "off">> = {};
  for (const text of texts) {
    const [name = "", severity = ""] = text.split("=", 2).map((part) => part.trim());
    if (!severities.includes(severity)) throw new CliError(say.badRule({ text }));
    if (!isRuleId(name)) throw new CliError(say.unknownRule({ name, near: closest(name, ruleIds) }));
    rules[name] = severity as Severity | "off";
  }
  return rules;
}

/** Reads `--today`. @throws CliError */
export function readToday(text: string, say: Messages["cli"]): string {
  if (!isDate(text)) throw new CliError(say.badDate({ text }));
  return text;
}
