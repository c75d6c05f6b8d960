import type { TextEdit } from "../model/finding";
import { keysOf } from "../schema/keys";
import { get } from "../syntax/node";
import type { Draft, DraftMap } from "./draft";
import { Source } from "./draft";
import { type EditedFile, editing, type EditOutcome, mapAt, nodeAt, Refused } from "./edited-file";
import { removeItems, removeKey } from "./remove";
import { appendItem } from "./yaml-edits";

/** Who brought it, where that is known, and the ids of the results that it serves. */
export interface MadeAction {
  readonly proposedBy: string | undefined;
  readonly results?: readonly string[];
}

/** Makes a result that is a task an action of the same objective. @param path The result's place. */
export function resultToAction(text: string, path: string, made: MadeAction): EditOutcome {
  return editing(text, (file) => movedToActions(file, path, made));
}

/** The edits that move a result to the actions of its objective, with what both kinds have in common. */
export function movedToActions(
  file: EditedFile,
  path: string,
  { proposedBy, results }: MadeAction,
): TextEdit[] {
  const steps = path.split("/");
  const objective = mapAt(file, steps.slice(0, 2).join("/"));
  const list = nodeAt(file, steps.slice(0, 3).join("/"));
  if (list.is !== "list") throw new Refused("missing");
  const node = nodeAt(file, path);
  const kept = (key: string): Draft | undefined => {
    const value = node.is === "map" ? get(node, key) : undefined;
    return value?.is === "scalar" && value.value !== null ? new Source(value.source.trim()) : undefined;
  };
  const sentence = node.is === "map" ? get(node, "result") : node;
  if (sentence?.is !== "scalar" || typeof sentence.value !== "string") throw new Refused("missing");
  const action: DraftMap = {
    id: kept("id"),
    action: sentence.value.trim(),
    proposedBy,
    owner: kept("owner"),
    due: kept("due"),
    results: results && results.length > 0 ? results : undefined,
  };
  const gone =
    list.items.length === 1
      ? removeKey(file, objective, "results")
      : removeItems(file, list, [Number(steps[3])]);
  return gone.reduce(intoGap, appendItem(file, objective, "actions", action, keysOf.objective));
}

/** What would be added within what goes takes its place: lines within lines, between brackets with the comma behind it. */
function intoGap(edits: readonly TextEdit[], gone: TextEdit): TextEdit[] {
  const { start, end } = gone.span;
  const within = edits.find(({ span }) => span.start >= start && span.end < end);
  if (!within) return [...edits, gone];
  const [eol = ""] = /^\r?\n/u.exec(within.text) ?? [];
  const lead = eol === "" && within.text.startsWith(", ") ? ", " : eol;
  const text = within.text.slice(lead.length) + lead;
  return edits.map((edit) => (edit === within ? { span: gone.span, text } : edit));
}
