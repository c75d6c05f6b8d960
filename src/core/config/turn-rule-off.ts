import { isMap, isNode, isScalar, type Pair, parseDocument, type YAMLMap } from "yaml";
import { catalogues } from "../messages";
import type { TextEdit } from "../model/finding";
import type { RuleId } from "../rules/rule-ids";
import { parseYaml } from "../syntax/parse-yaml";

/**
 * The edit that turns a rule off in the text of a `.waartoe.yaml`, and leaves every other byte alone. The text of a new
 * file is empty. Undefined where the text is not one that can be edited safely: it does not parse, or is no mapping.
 */
export function turnRuleOff(text: string, rule: RuleId): TextEdit | undefined {
  const { findings } = parseYaml(text, catalogues.en);
  if (findings.some(({ rule, severity }) => rule === "syntax" && severity === "error")) return undefined;
  const document = parseDocument(text);
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const top: unknown = document.contents;
  if (top === null || (isScalar(top) && top.value === null)) {
    return newLine(text, text.length, `rules:${eol}  ${rule}: off`, eol);
  }
  if (!isMap(top)) return undefined;
  const rules = entry(top, "rules");
  if (!rules) {
    if (top.flow) return insertInFlow(text, top, `rules: {${rule}: off}`);
    const indent = indentOf(text, top);
    return newLine(text, endOf(text, top), `${indent}rules:${eol}${indent}  ${rule}: off`, eol);
  }
  if (isMap(rules.value)) return setIn(text, rules.value, rule, eol);
  const isNothing = rules.value === null || (isScalar(rules.value) && rules.value.value === null);
  if (!isNothing || !isNode(rules.key) || !rules.key.range) return undefined;
  const { value } = rules;
  if (isScalar(value) && value.source && value.range) {
    if (value.anchor !== undefined || value.tag !== undefined) return undefined;
    const [start, end] = value.range;
    return { span: { start, end }, text: `{${rule}: off}` };
  }
  const line =
    rules.value && isNode(rules.value) && rules.value.range ? rules.value.range[1] : rules.key.range[1] + 1;
  return newLine(text, endOfLine(text, line), `${indentOf(text, top)}  ${rule}: off`, eol);
}

function setIn(text: string, rules: YAMLMap, rule: RuleId, eol: string): TextEdit | undefined {
  const known = entry(rules, rule);
  if (known) {
    if (isScalar(known.value) && known.value.range) {
      const [start, end] = known.value.range;
      return { span: { start, end }, text: start === end ? " off" : "off" };
    }
    const end = isNode(known.key) ? known.key.range?.[1] : undefined;
    return known.value === null && end !== undefined
      ? { span: { start: end, end }, text: rules.flow ? ": off" : " off" }
      : undefined;
  }
  if (rules.flow) return insertInFlow(text, rules, `${rule}: off`);
  return newLine(text, endOf(text, rules), `${indentOf(text, rules)}${rule}: off`, eol);
}

function entry(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => (isScalar(pair.key) ? pair.key.value : pair.key) === key);
}

function insertInFlow(text: string, map: YAMLMap, added: string): TextEdit | undefined {
  if (!map.range) return undefined;
  const last = map.items.at(-1);
  if (!last) return at(map.range[0] + 1, added);
  const end = [last.value, last.key].find((node) => isNode(node) && node.range);
  if (!isNode(end) || !end.range) return undefined;
  const hasComma = text.slice(end.range[1], map.range[1]).trimStart().startsWith(",");
  return hasComma ? at(map.range[0] + 1, `${added}, `) : at(end.range[1], `, ${added}`);
}

/** The white space before the first key of a block mapping. */
function indentOf(text: string, map: YAMLMap): string {
  const key: unknown = map.items[0]?.key;
  const start = isNode(key) ? (key.range?.[0] ?? 0) : 0;
  return text.slice(text.lastIndexOf("\n", start - 1) + 1, start).replace(/\S.*/, "");
}

/** Behind the last line of a block mapping, comments on that line included. */
function endOf(text: string, map: YAMLMap): number {
  const last = map.items.at(-1);
  const node = [last?.value, last?.key].find((one) => isNode(one) && one.range);
  const end = isNode(node) ? (node.range?.[1] ?? text.length) : text.length;
  return end > 0 && text[end - 1] === "\n" ? end : endOfLine(text, end);
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}

function newLine(text: string, offset: number, line: string, eol: string): TextEdit {
  const isAtStart = offset === 0 || text[offset - 1] === "\n";
  return at(offset, `${isAtStart ? "" : eol}${line}${eol}`);
}

function at(offset: number, text: string): TextEdit {
  return { span: { start: offset, end: offset }, text };
}
