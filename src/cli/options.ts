import { InvalidArgumentError } from "commander";
import type { RuleId, Severity } from "../core";
import type { Messages } from "../core/messages";
import { isDate } from "../core/plan/calendar";
import { isRuleId, ruleIds } from "../core/rules/rule-ids";
import { closest } from "../core/text/closest";
import { CliError } from "./cli-error";

/** A parser for an option that takes one of a few words. */
export function oneOf<T extends string>(option: string, words: readonly T[]): (text: string) => T {
  return (text) => {
    const word = words.find((candidate) => candidate === text);
    if (word === undefined) throw new InvalidArgumentError(`${option} takes one of: ${words.join(", ")}.`);
    return word;
  };
}

/** Gathers the values of an option that may be given several times. */
export function collect(text: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, text];
}

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
