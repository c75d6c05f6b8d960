import type { ValidationError } from "../schema/validation-error";
import { langs } from "../language/lang";
import { wordLists, type WordList, type Words } from "../language/words";
import type { Messages } from "../messages";
import type { Finding, Severity } from "../model/finding";
import type { Config, RuleOptions } from "../model/options";
import type { Span } from "../model/span";
import { isRuleId, type RuleId, ruleIds } from "../rules/rule-ids";
import validate from "../schema/config-validator.generated";
import { type Place, Places } from "../schema/place";
import { toJson } from "../schema/to-json";
import { entry, get, type MapNode, type Node } from "../syntax/node";
import { parseYaml } from "../syntax/parse-yaml";
import { closest } from "../text/closest";
import { isModestGlob } from "./glob-matcher";

/** What one `.waartoe.yaml` says by itself. */
export interface ConfigLayer extends Config {
  /** What it starts from, as written. */
  readonly extends: readonly { readonly path: string; readonly span: Span }[];
}

export interface ParsedConfig {
  readonly config: ConfigLayer;
  /** Faults, as findings of the rule `config` in this text. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a `.waartoe.yaml`. What is faulty is left out, and said. Never throws.
 *
 * @param context.folder The file's folder from the root; its globs start there. They come out as from the root.
 */
export function parseConfig(text: string, context: { messages: Messages; folder?: string }): ParsedConfig {
  const say = context.messages.config;
  const { root, findings: syntax } = parseYaml(text, context.messages);
  const broken = syntax.find(({ severity, rule }) => rule === "syntax" && severity === "error");
  if (broken) {
    const words =
      text.slice(broken.span.start, broken.span.end).trim() || text.slice(broken.span.start).trim();
    const message = say.doesNotParse({ words: words.split("\n")[0]?.slice(0, 40) ?? "" });
    return { config: noConfig, findings: [fault(message, broken.span, "")] };
  }
  if (!root || (root.is === "scalar" && root.value === null)) return { config: noConfig, findings: [] };
  if (root.is !== "map") return { config: noConfig, findings: [fault(say.notAMap(), root.span, "")] };
  const places = new Places(root);
  const errors = validate(toJson(root)) ? [] : (validate.errors ?? []);
  const findings = errors.flatMap((error) => explain(error, places, say));
  const config = readConfig(root, context.folder ?? "");
  for (const { value, span } of [...globsIn(root, "include"), ...globsIn(root, "exclude")]) {
    if (!isModestGlob(value)) findings.push(fault(say.globTooLarge({ glob: value.slice(0, 40) }), span, ""));
  }
  return { config, findings };
}

const noConfig: ConfigLayer = { rules: {}, options: {}, words: {}, include: [], exclude: [], extends: [] };

function fault(message: string, span: Span, path: string): Finding {
  return { rule: "config", severity: "error", message, span, path, fixes: [] };
}

function explain(error: ValidationError, places: Places, say: Messages["config"]): Finding[] {
  const place = places.at(error.instancePath);
  if (!place) return [];
  const key =
    place.path
      .split("/")
      .filter((step) => !/^\d+$/.test(step))
      .at(-1) ?? "";
  const at = (message: string): Finding[] => [fault(message, place.node.span, place.path)];
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(place, String(error.params["additionalProperty"]), places, say);
    case "enum":
      return at(say.severity({ text: place.node.is === "scalar" ? place.node.source : key }));
    case "minimum":
      return at(say.wrongType({ key, expected: say.aNumber }));
    case "type": {
      const types = ([] as string[]).concat(error.params["type"] as string | string[]);
      const expected = types.includes("integer")
        ? say.aNumber
        : types.includes("object")
          ? say.aMap
          : types.includes("string") && types.includes("array")
            ? say.aText
            : say.aList;
      return at(say.wrongType({ key, expected }));
    }
    default:
      return [];
  }
}

const topKeys = ["extends", "rules", "options", "words", "include", "exclude"];
const known: Readonly<Record<string, readonly string[]>> = {
  "": topKeys,
  rules: ruleIds,
  options: ["stale-checkin", "too-many-objectives", "too-many-results"],
  "options/stale-checkin": ["days"],
  "options/too-many-objectives": ["max"],
  "options/too-many-results": ["max"],
  words: langs,
  "words/en": wordLists,
  "words/nl": wordLists,
};

function unknownKey({ node, path }: Place, key: string, places: Places, say: Messages["config"]): Finding[] {
  const found = node.is === "map" ? places.entryOf(node, key) : undefined;
  if (!found) return [];
  const near = closest(key, known[path] ?? []);
  const message =
    path === "rules"
      ? isRuleId(key)
        ? say.cannotBeSet({ key })
        : say.unknownRule({ key, near })
      : say.unknownKey({ key, near });
  const finding = fault(message, found.keySpan, path === "" ? key : `${path}/${key}`);
  if (near === undefined || isRuleId(key)) return [finding];
  const edits = [{ span: found.keySpan, text: near }];
  return [{ ...finding, fixes: [{ title: near, kind: "choice", edits }] }];
}

function readConfig(root: MapNode, folder: string): ConfigLayer {
  const fromRoot = (glob: string): string =>
    glob.startsWith("/") || folder === ""
      ? glob.replace(/^\//, "")
      : `${folder}/${glob.replace(/^\.\//, "")}`;
  return {
    extends: textsIn(get(root, "extends")).map(({ value, span }) => ({ path: value, span })),
    rules: readRules(get(root, "rules")),
    options: readOptions(get(root, "options")),
    words: readWords(get(root, "words")),
    include: globsIn(root, "include").map(({ value }) => fromRoot(value)),
    exclude: globsIn(root, "exclude").map(({ value }) => fromRoot(value)),
  };
}

function readRules(node: Node | undefined): Config["rules"] {
  const rules: Partial<Record<RuleId, Severity | "off">> = {};
  if (node?.is !== "map") return rules;
  for (const { key, value } of node.entries) {
    const severity = value.is === "scalar" ? value.value : undefined;
    if (!isRuleId(key) || key === "syntax" || key === "config") continue;
    if (severity === "error" || severity === "warning" || severity === "info" || severity === "off")
      rules[key] = severity;
  }
  return rules;
}

function readOptions(node: Node | undefined): RuleOptions {
  if (node?.is !== "map") return {};
  const number = (rule: string, key: string): number | undefined => {
    const options = get(node, rule);
    const value = options?.is === "map" ? get(options, key) : undefined;
    const count = value?.is === "scalar" ? value.value : undefined;
    return typeof count === "number" && Number.isInteger(count) && count >= 1 ? count : undefined;
  };
  const days = number("stale-checkin", "days");
  const objectives = number("too-many-objectives", "max");
  const results = number("too-many-results", "max");
  return {
    ...(days !== undefined && { "stale-checkin": { days } }),
    ...(objectives !== undefined && { "too-many-objectives": { max: objectives } }),
    ...(results !== undefined && { "too-many-results": { max: results } }),
  };
}

function readWords(node: Node | undefined): Words {
  if (node?.is !== "map") return {};
  const words: Partial<Record<(typeof langs)[number], Partial<Record<WordList, string[]>>>> = {};
  for (const lang of langs) {
    const lists = entry(node, lang)?.value;
    if (lists?.is !== "map") continue;
    const read: Partial<Record<WordList, string[]>> = {};
    for (const list of wordLists) {
      const texts = textsIn(get(lists, list)).map(({ value }) => value.toLowerCase());
      if (texts.length > 0) read[list] = texts;
    }
    words[lang] = read;
  }
  return words;
}

function globsIn(root: MapNode, key: string): { value: string; span: Span }[] {
  return textsIn(get(root, key));
}

function textsIn(node: Node | undefined): { value: string; span: Span }[] {
  const nodes = node?.is === "list" ? node.items : node ? [node] : [];
  return nodes.flatMap((item) =>
    item.is === "scalar" && typeof item.value === "string" ? [{ value: item.value, span: item.span }] : [],
  );
}
