import type { TextEdit } from "../model/finding";
import type { MapNode, ScalarNode } from "../syntax/node";
import { type DraftMap, entriesOf, isPlainDraft } from "./draft";
import { type EditedFile, nodeAt, Refused } from "./edited-file";
import { anchorBefore, columnOf } from "./places";
import { writeFlow, writeMap } from "./write-draft";
import { writeScalar } from "./write-scalar";
import { below, headerComment } from "./yaml-edits";

/** A result or an action as a mapping, or as the sentence that it is so far. */
export type ItemNode =
  | { readonly is: "map"; readonly map: MapNode }
  | { readonly is: "sentence"; readonly become: (keys: DraftMap) => TextEdit[] };

/** The result at a place; a plain sentence can become a mapping that keeps it, as it is written. */
export function resultAt(file: EditedFile, path: string): ItemNode {
  return itemMapAt(file, path, "result");
}

/** The result or action at a place. @param key The key of its sentence. */
export function itemMapAt(file: EditedFile, path: string, key: "result" | "action"): ItemNode {
  const node = nodeAt(file, path);
  if (node.is === "map") return { is: "map", map: node };
  if (node.is !== "scalar" || typeof node.value !== "string") throw new Refused("missing");
  const parent = nodeAt(file, path.split("/").slice(0, -1).join("/"));
  // Behind an anchor, a mapping in lines would leave the anchor to its first key.
  const isAnchored = anchorBefore(file.text, parent.span.start, node.span.start) > 0;
  const inFlow = (parent.is === "list" && parent.flow) || isAnchored;
  const sentence = { node, text: node.value.trim(), inFlow };
  return { is: "sentence", become: (keys) => asMapping(file, key, sentence, keys) };
}

interface Sentence {
  readonly node: ScalarNode;
  readonly text: string;
  readonly inFlow: boolean;
}

/** @param keys The other keys, and the sentence where it changes. */
function asMapping(
  file: EditedFile,
  key: "result" | "action",
  { node, text, inFlow }: Sentence,
  { [key]: changed, ...others }: DraftMap,
): TextEdit[] {
  const { span, style } = node;
  const source = file.text.slice(span.start, span.end);
  const isQuoted = style === "single" || style === "double";
  const said = isPlainDraft(changed) ? changed : text;
  if (inFlow) {
    const sentence = isQuoted && said === text ? source : writeScalar(said, true);
    const more = entriesOf(others).map(([name, value]) => `, ${name}: ${writeFlow(value)}`);
    const comment = headerComment(file.text, node);
    return [{ span, text: `{${key}: ${sentence}${more.join("")}}${comment}` }];
  }
  const column = columnOf(file.text, span.start);
  const isKept = said === text && !source.includes("\n");
  const sentence: TextEdit = isKept
    ? { span: { start: span.start, end: span.start }, text: `${key}: ` }
    : { span, text: `${key}: ${writeScalar(said, false)}${headerComment(file.text, node)}` };
  if (entriesOf(others).length === 0) return [sentence];
  return [sentence, below(file, span.end, column, writeMap(others, column, file.layout))];
}
