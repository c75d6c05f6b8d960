import type { TextEdit } from "../model/finding";
import { entry, get, type MapNode, type Node, type ScalarNode } from "../syntax/node";
import { type Draft, type DraftMap, entriesOf, Source } from "./draft";
import { type EditedFile, ownEntries, Refused } from "./edited-file";
import { itemMapAt } from "./item-map";
import { aliasIn, columnOf, keyColumn, lineEnd } from "./places";
import { lastLineEnd } from "./remove";
import { type Part, partsOf } from "./result-parts";
import { writeEntry, writeFlow } from "./write-draft";
import { writeScalar } from "./write-scalar";
import { below } from "./yaml-edits";

/** What is said of a result once it is an action. */
export interface ActionKeys {
  readonly proposedBy: string | undefined;
  readonly results: readonly string[] | undefined;
}

/**
 * The edits that make a result an action where it stands, in lines. What an action has no key for, such as its check-ins,
 * stays as a comment below it.
 *
 * @param path The result's place.
 */
export function asAction(file: EditedFile, path: string, node: Node, keys: ActionKeys): TextEdit[] {
  if (node.is === "map") return node.flow ? ofFlowMap(file, node, keys) : ofMap(file, node, keys);
  const sentence = itemMapAt(file, path, "action");
  if (sentence.is !== "sentence") throw new Refused("missing");
  return sentence.become({ ...keys });
}

/** A result as an action between brackets, where a comment has no place. */
export function asFlowAction(file: EditedFile, node: Node, keys: ActionKeys): string {
  if (node.is === "map") {
    const parts = partsOf(file, node);
    if (parts.some(({ fits }) => !fits)) throw new Refused("brackets");
    const kept = parts.map(
      ({ key }) => [key === "result" ? "action" : key, draftOf(get(node, key))] as const,
    );
    return writeFlow(inOrder(Object.fromEntries(kept), keys));
  }
  if (node.is !== "scalar" || typeof node.value !== "string") throw new Refused("missing");
  const source = file.text.slice(node.span.start, node.span.end);
  const isQuoted = (node.style === "single" || node.style === "double") && !source.includes("\n");
  const action = isQuoted ? source : writeScalar(node.value.trim(), true);
  return `{action: ${action}${inRow({ ...keys })}}`;
}

/** The keys that are new stand behind the sentence, and last. */
function inOrder(kept: DraftMap, { proposedBy, results }: ActionKeys): DraftMap {
  const entries = entriesOf(kept).flatMap(([key, value]): (readonly [string, Draft | undefined])[] =>
    key === "action"
      ? [
          [key, value],
          ["proposedBy", proposedBy],
        ]
      : [[key, value]],
  );
  return Object.fromEntries([...entries, ["results", results]]);
}

function draftOf(node: Node | undefined): Draft {
  if (node?.is !== "scalar" || node.value === null) throw new Refused("brackets");
  return wordsOf(node);
}

function wordsOf({ value, source }: ScalarNode): string | Source {
  return typeof value === "string" ? value.trim() : new Source(source.trim());
}

function inRow(keys: DraftMap): string {
  return entriesOf(keys)
    .map(([key, value]) => `, ${key}: ${writeFlow(value)}`)
    .join("");
}

/** The key of the sentence; and aliases, which would not stand behind their anchors for certain, give way to words. */
function renamed({ text }: EditedFile, map: MapNode, parts: readonly Part[]): TextEdit[] {
  return parts
    .filter(({ fits, key }) => fits && key !== "<<")
    .flatMap(({ key }) => {
      const { keySpan, value } = entry(map, key)!;
      const alias = aliasIn(text, keySpan, value);
      if (alias && value.is !== "scalar") throw new Refused("shared");
      return [
        ...(key === "result" ? [{ span: keySpan, text: "action" }] : []),
        ...(alias ? [{ span: alias, text: writeScalar(wordsOf(value as ScalarNode), true) }] : []),
      ];
    });
}

/** What came through a merge key that does not come along. */
function broughtKeys(map: MapNode): DraftMap {
  const own = ownEntries(map);
  const brought = map.entries.filter((one) => !own.includes(one) && ["owner", "due"].includes(one.key));
  return Object.fromEntries(
    brought.map(({ key, value }) => [key, value.is === "scalar" ? wordsOf(value) : undefined]),
  );
}

function ofMap(file: EditedFile, map: MapNode, { proposedBy, results }: ActionKeys): TextEdit[] {
  const { text, layout } = file;
  const parts = partsOf(file, map);
  const column = keyColumn(text, ownEntries(map)[0]!);
  const firstKept = parts.findIndex(({ fits }) => fits);
  const kept = parts.filter(({ fits }) => fits);
  const sentence = kept.find(({ key }) => key === "result")!;
  const write = (keys: DraftMap): string[] =>
    entriesOf(keys).map(([key, value]) => writeEntry(key, value, column, layout));
  const edits = renamed(file, map, parts);
  const last = write({ results });
  if (firstKept > 0) {
    // What stands before the first key that stays would take its dash along.
    const span = { start: parts[0].start, end: parts[firstKept]!.start };
    edits.push({ span, text: "" });
    last.push(...quiet(text.slice(span.start, span.end), column));
  }
  for (const part of parts.slice(firstKept)) if (!part.fits) edits.push(...quieted(text, part, column));
  const add = ({ end }: Part, lines: readonly string[]): void => {
    if (lines.length > 0) edits.push(below(file, end, column, lines.join(layout.eol + " ".repeat(column))));
  };
  add(sentence, write({ proposedBy, ...broughtKeys(map) }));
  add(kept.at(-1)!, last);
  return edits;
}

function ofFlowMap(file: EditedFile, map: MapNode, { proposedBy, results }: ActionKeys): TextEdit[] {
  const { text } = file;
  const parts = partsOf(file, map);
  const kept = parts.filter(({ fits }) => fits);
  const sentence = kept.find(({ key }) => key === "result")!;
  const edits = renamed(file, map, parts);
  const add = ({ end }: Part, keys: DraftMap): void => {
    edits.push({ span: { start: end, end }, text: inRow(keys) });
  };
  add(sentence, { proposedBy, ...broughtKeys(map) });
  add(kept.at(-1)!, { results });
  const column = columnOf(text, map.span.start);
  const lost = goneFrom(parts);
  edits.push(...lost.map((span) => ({ span, text: "" })));
  const lines = lost.flatMap(({ start, end }) => quiet(text.slice(start, end), column));
  if (lines.length > 0) {
    edits.push(below(file, map.span.end, column, lines.join(file.layout.eol + " ".repeat(column))));
  }
  return edits;
}

/** Runs of parts that do not fit, each with the comma that goes with it. */
function goneFrom(parts: readonly Part[]): { start: number; end: number }[] {
  return parts.flatMap((part, at) => {
    const previous = parts[at - 1];
    if (part.fits || (previous && !previous.fits)) return [];
    const next = parts.slice(at).find(({ fits }) => fits);
    if (next) return [{ start: part.start, end: next.start }];
    return [{ start: previous?.end ?? part.start, end: parts.at(-1)!.end }];
  });
}

/** Lines of YAML as comments, without the commas around them. */
function quiet(lines: string, column: number): string[] {
  return lines
    .replace(/^[\s,]+|(?<![\s,])[\s,]+$/gu, "")
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== "")
    .map((line) => line.slice(Math.min(/^ */u.exec(line)![0].length, column)))
    .map((line) => (line.trimStart().startsWith("#") ? line.trimStart() : `# ${line}`));
}

/** The same, for lines that stay where they are. */
function quieted(text: string, { start, end }: Part, column: number): TextEdit[] {
  const edits: TextEdit[] = [];
  const last = lastLineEnd(text, start, end, column);
  for (let at = start - columnOf(text, start), next = 1; next > 0 && at < last; at = next) {
    next = text.indexOf("\n", at) + 1;
    const line = text.slice(at, lineEnd(text, at));
    const indent = /^ */u.exec(line)![0].length;
    if (line.trim() === "" || line[indent] === "#") continue;
    const place = at + Math.min(indent, column);
    edits.push({ span: { start: place, end: place }, text: "# " });
  }
  return edits;
}
