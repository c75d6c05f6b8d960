import type { ValidationError } from "./validation-error";
import type { Finding, Fix } from "../model/finding";
import type { Span } from "../model/span";
import { closest } from "../text/closest";
import { quote, quoteIfNeeded } from "../syntax/quote";
import type { Entry, MapNode, ScalarNode } from "../syntax/node";
import { belongsIn, meantKey } from "./brought-names";
import { meantWord } from "./brought-words";
import { kindAt, type MapKind } from "./keys";
import type { Place, Places } from "./place";
import type { ValidateContext } from "./validate-goals";

/** Turns the validator's complaints into findings, and remembers of which keys it spoke. */
export class Explainer {
  readonly findings: Finding[] = [];
  readonly faulty = new Map<string, Set<string>>();
  readonly context: ValidateContext;
  readonly #places: Places;
  /** Mappings that are really a sentence with a colon in it: nothing more is said of them. */
  readonly #sentences = new Set<MapNode>();

  constructor(places: Places, context: ValidateContext) {
    this.#places = places;
    this.context = context;
  }

  add(error: ValidationError): void {
    const place = this.#places.at(error.instancePath);
    if (!place) return;
    switch (error.keyword) {
      case "additionalProperties":
        this.#unknownKey(place, String(error.params["additionalProperty"]));
        break;
      case "required":
        this.#missingKey(place, String(error.params["missingProperty"]));
        break;
      case "type":
        this.#wrongType(place, ([] as string[]).concat(error.params["type"] as string | string[]));
        break;
      case "enum":
        this.#notOneOf(place, error.params["allowedValues"] as unknown[]);
        break;
      case "pattern":
        this.at(place, this.context.messages.schema.id({ text: this.textOf(place) }));
        break;
      case "minLength":
        this.at(place, this.context.messages.schema.emptySentence({ key: keyOf(place) }));
        break;
      default:
    }
  }

  /** Says something of a value; where nothing is written, at its key. */
  at(place: Place, message: string, fixes: readonly Fix[] = []): void {
    const { node, entry, path } = place;
    const isBare = node.span.start === node.span.end;
    const span = isBare && entry ? entry.keySpan : this.#firstLine(node.span);
    this.#push({ span, path, message, fixes });
    this.#markFaulty(path);
  }

  textOf({ node }: Place): string {
    return node.is === "scalar" ? node.source : this.context.text.slice(node.span.start, node.span.end);
  }

  #unknownKey(place: Place, key: string): void {
    const { node, path } = place;
    const kind = kindAt(path);
    const entry = node.is === "map" ? this.#places.entryOf(node, key) : undefined;
    if (node.is !== "map" || !entry || !kind || this.#sentences.has(node)) return;
    if (this.#isSentence(place, node, entry)) return;
    const say = this.context.messages.schema;
    const meant = meantKey(kind, key);
    const add = (message: string, fixes: readonly Fix[] = []): void => {
      this.#push({ span: entry.keySpan, path: join(path, key), message, fixes });
    };
    this.#mark(path, key);
    if (meant) {
      const isThere = this.#places.entryOf(node, meant.key) !== undefined;
      const title = say.rename({ key: meant.key });
      const edits = [{ span: this.#nameOf(entry), text: meant.key }];
      if (isThere) add(say.meantKeyIsThere({ key, meant: meant.key }));
      else if (meant.sure) add(say.meantKey({ key, meant: meant.key }), [{ title, kind: "safe", edits }]);
      else add(say.nearKey({ key, meant: meant.key }), [{ title, kind: "choice", edits }]);
      this.#mark(path, meant.key);
      return;
    }
    const there = belongsIn(key);
    add(there ? say.belongsElsewhere({ key, here: kind, there }) : say.unknownKey({ key, here: kind }));
  }

  /** A key without its quotes. */
  #nameOf({ keySpan: { start, end } }: Entry): Span {
    const isQuoted = /^["']/.test(this.context.text.slice(start, end));
    return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
  }

  /** `- Waiting time: from 20 to 10` is a sentence to whoever wrote it, and a mapping to YAML. */
  #isSentence({ path }: Place, node: MapNode, entry: Entry): boolean {
    const [first] = node.entries;
    if (first !== entry || node.flow || entry.value.is !== "scalar" || !this.#isWritten(entry)) return false;
    const kind = kindAt(path);
    const isAlone = node.entries.length === 1;
    const isWord = !/\s/.test(entry.key.trim());
    // `- turnout: higher` is one, too, if the word is no slip for a key.
    if (isWord && (!isAlone || !kind || meantKey(kind, entry.key) || belongsIn(entry.key))) return false;
    const say = this.context.messages.schema;
    this.#sentences.add(node);
    const line = { start: entry.keySpan.start, end: entry.value.span.end };
    const quoted = quoteIfNeeded(
      this.context.text.slice(line.start, line.end).replace(/(?<!\s)\s*[\r\n]\s*/g, " "),
      "block",
    );
    const text = kind === "objective" ? `objective: ${quoted}` : quoted;
    this.#push({
      span: entry.keySpan,
      path: join(path, entry.key),
      message: say.sentenceWithColon({ words: entry.key }),
      fixes: isAlone ? [{ title: say.quoteSentence(), kind: "safe", edits: [{ span: line, text }] }] : [],
    });
    for (const key of ["objective", "result", "action", entry.key]) this.#mark(path, key);
    return true;
  }

  /** Key, colon and value stand one behind the other, at the start of a line or behind dashes. */
  #isWritten({ keySpan, value }: Entry): boolean {
    const { text } = this.context;
    const before = text.slice(text.lastIndexOf("\n", keySpan.start - 1) + 1, keySpan.start);
    const behind = text.slice(keySpan.end, value.span.end);
    const isBehind = value.span.start >= keySpan.end && !value.uses && /^[ \t]*:/.test(behind);
    return isBehind && /^[\s\ufeff]*(?:-\s+)*$/.test(before);
  }

  #missingKey(place: Place, key: string): void {
    const { node, path, entry } = place;
    const kind = kindAt(path);
    if (node.is !== "map" || !kind || this.#sentences.has(node) || this.faulty.get(path)?.has(key)) return;
    const first = node.entries[0];
    const span = first?.keySpan ?? entry?.keySpan ?? this.#firstLine(node.span);
    this.#push({
      span,
      path,
      message: this.context.messages.schema.missingKey({ key, here: kind }),
      fixes: [],
    });
    this.#mark(path, key);
  }

  #wrongType(place: Place, types: readonly string[]): void {
    const say = this.context.messages.schema;
    const key = keyOf(place);
    const { node } = place;
    const kind = kindAt(place.path);
    if (node.is === "scalar" && typeof node.value === "number" && !Number.isFinite(node.value)) {
      this.at(place, say.notANumber({ text: node.source }));
    } else if (node.is === "scalar" && node.value === null) {
      this.at(
        place,
        types.includes("array")
          ? say.emptyList({ key })
          : isItem(place)
            ? say.emptyItem()
            : say.emptySentence({ key }),
      );
    } else if (kind === "objective" && node.is === "scalar" && typeof node.value === "string") {
      this.at(place, say.expected.objectiveAsSentence(), this.#withKeyBefore(node, node.value));
    } else if (types.includes("array") && !types.includes("string"))
      this.at(place, say.expected.list({ key }));
    else if (types.includes("object") && !types.includes("string") && kind) {
      this.at(place, say.expected.map({ key, keys: mainKeys[kind] }));
    } else if (types.includes("number") && !types.includes("string"))
      this.at(place, say.expected.number({ key }));
    else if (types.includes("number")) this.at(place, say.expected.value({ key, example: examples[key] }));
    else this.at(place, say.expected.text({ key, example: examples[key] }));
  }

  /** A sentence alone becomes an objective; one over several lines goes on one, for those would be indented anew. */
  #withKeyBefore(node: ScalarNode, value: string): Fix[] {
    const { span } = node;
    if (node.uses || span.start === span.end) return [];
    const isOneLine = !/[\r\n]/.test(this.context.text.slice(span.start, span.end));
    const edit = isOneLine
      ? { span: { start: span.start, end: span.start }, text: "objective: " }
      : { span, text: `objective: ${quote(value.trim().replace(/\s+/g, " "))}` };
    const title = this.context.messages.schema.putKeyBefore({ key: "objective" });
    return [{ title, kind: "safe", edits: [edit] }];
  }

  #notOneOf(place: Place, values: readonly unknown[]): void {
    const { node } = place;
    if (node.is !== "scalar") return;
    const key = keyOf(place);
    const words = values.filter((value) => value !== null).map(String);
    const meant = meantWord(node.source, words) ?? closest(node.source, words);
    const title = this.context.messages.schema.replaceBy({ text: meant ?? "" });
    const fix: Fix = { title, kind: "choice", edits: [{ span: node.span, text: meant ?? "" }] };
    this.at(
      place,
      this.context.messages.schema.oneOf({ key, words, near: meant }),
      meant === undefined ? [] : [fix],
    );
  }

  #push(finding: Omit<Finding, "rule" | "severity">): void {
    this.findings.push({ rule: "schema", severity: "error", ...finding });
  }

  /** A value of several lines is shown by its first. */
  #firstLine({ start, end }: Span): Span {
    const newline = this.context.text.indexOf("\n", start);
    return { start, end: newline < 0 ? end : Math.min(end, newline) };
  }

  #markFaulty(path: string): void {
    const slash = path.lastIndexOf("/");
    this.#mark(slash < 0 ? "" : path.slice(0, slash), path.slice(slash + 1));
  }

  #mark(path: string, key: string): void {
    const keys = this.faulty.get(path);
    if (keys) keys.add(key);
    else this.faulty.set(path, new Set([key]));
  }
}

const mainKeys: Readonly<Record<MapKind, readonly string[]>> = {
  file: ["team", "period", "objectives"],
  team: ["name", "members"],
  period: ["name", "start", "end"],
  objective: ["objective", "why", "results", "actions"],
  result: ["result", "baseline", "target"],
  action: ["action", "proposedBy"],
  checkin: ["date", "value", "confidence", "by", "note"],
};

const examples: Readonly<Record<string, string>> = {
  team: "Order desk",
  period: "2026-Q4",
  objective: "Customers get their order right the first time",
  why: "Every wrong order costs a customer three days.",
  result: "Error reports fall from 10% to 5%",
  action: "Check the address with the customer before picking",
  target: "5",
  baseline: "10",
  value: "7.5",
  owner: "Anna",
  proposedBy: "Joost",
  unit: '"%"',
};

function keyOf({ path }: Place): string {
  const steps = path.split("/");
  const last = steps.at(-1) ?? "";
  return /^\d+$/.test(last) ? (steps.at(-2) ?? last) : last;
}

function isItem({ path }: Place): boolean {
  return /\/\d+$/.test(path);
}

function join(path: string, key: string): string {
  return path === "" ? key : `${path}/${key}`;
}
