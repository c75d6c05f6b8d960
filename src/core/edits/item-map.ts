import type { TextEdit } from "../model/finding";
import type { MapNode } from "../syntax/node";
import { type Draft, type DraftMap, entriesOf } from "./draft";
import { columnOf, type EditedFile, nodeAt, Refused } from "./edited-file";
import { writeFlow, writeMap } from "./write-draft";

/** A result or an action as a mapping, or as the sentence that it is so far. */
export type ItemNode =
  | { readonly is: "map"; readonly map: MapNode }
  | { readonly is: "sentence"; readonly become: (keys: DraftMap) => TextEdit };

/** The result at a place; a plain sentence can become a mapping that keeps it. */
export function resultAt(file: EditedFile, path: string): ItemNode {
  return itemMapAt(file, path, "result");
}

/** The result or action at a place. @param key The key of its sentence. */
export function itemMapAt(file: EditedFile, path: string, key: "result" | "action"): ItemNode {
  const node = nodeAt(file, path);
  if (node.is === "map") return { is: "map", map: node };
  if (node.is !== "scalar" || typeof node.value !== "string") throw new Refused("missing");
  const parent = nodeAt(file, path.split("/").slice(0, -1).join("/"));
  const inFlow = parent.is === "list" && parent.flow;
  const sentence: Draft = node.value.trim();
  return {
    is: "sentence",
    become: (keys) => {
      const whole = Object.fromEntries<Draft>([[key, sentence], ...entriesOf(keys)]);
      const column = columnOf(file.text, node.span.start);
      return { span: node.span, text: inFlow ? writeFlow(whole) : writeMap(whole, column, file.layout) };
    },
  };
}
