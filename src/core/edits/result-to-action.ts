import type { TextEdit } from "../model/finding";
import { get, type ListNode, type MapNode, type Node } from "../syntax/node";
import { asAction, asFlowAction, type ActionKeys } from "./as-action";
import { type EditedFile, editing, type EditOutcome, mapAt, nodeAt, Refused } from "./edited-file";
import { emptied } from "./move/emptied";
import { lift, type Lifted, withEdits } from "./move/lifted";
import { place } from "./move/placed";
import { hasComments } from "./move/written";
import { notNamed, removeKey } from "./remove";
import { writeMap } from "./write-draft";

/** Who brought it, where that is known, and the ids of the results that it serves. */
export interface MadeAction {
  readonly proposedBy: string | undefined;
  readonly results?: readonly string[];
}

/** Makes a result that is a task an action of the same objective. @param path The result's place. */
export function resultToAction(text: string, path: string, made: MadeAction): EditOutcome {
  return editing(text, (file) => movedToActions(file, path, made));
}

/** The edits that move a result to the actions of its objective. Its comments, and all that it said, go along. */
export function movedToActions(file: EditedFile, path: string, made: MadeAction): TextEdit[] {
  const steps = path.split("/");
  const holder = steps.slice(0, 2).join("/");
  const objective = mapAt(file, holder);
  const list = nodeAt(file, steps.slice(0, 3).join("/"));
  if (list.is !== "list") throw new Refused("missing");
  const lifted = lift(file, list, Number(steps[3]));
  notNamed(lifted.item, lifted.span.start, lifted.span.end);
  const actions = get(objective, "actions");
  const keys = {
    proposedBy: made.proposedBy,
    results: made.results && made.results.length > 0 ? made.results : undefined,
  };
  const isAmongFlow = objective.flow || (actions?.is === "list" && actions.flow && actions.items.length > 0);
  const carried = isAmongFlow ? between(file, lifted, keys) : inLines(file, path, lifted, keys, actions);
  const index = actions?.is === "list" ? actions.items.length : 0;
  const placed = place(file, objective, "actions", index, carried, false);
  return gone(file, objective, holder, list, lifted).reduce(intoGap, placed);
}

function between(file: EditedFile, lifted: Lifted, keys: ActionKeys): Lifted {
  if (hasComments(lifted.text)) throw new Refused("brackets");
  const { item, span, gap, gone: out } = lifted;
  return { item, span, gap, gone: out, text: asFlowAction(file, item, keys) };
}

/** A sentence gets brackets where the action above it has them. */
function inLines(
  file: EditedFile,
  path: string,
  lifted: Lifted,
  keys: ActionKeys,
  actions: Node | undefined,
): Lifted {
  const { item } = lifted;
  const last = actions?.is === "list" ? actions.items.at(-1) : undefined;
  const isSentence = item.is === "scalar" && item.style !== "literal" && item.style !== "folded";
  if (isSentence && last?.is === "map" && last.flow)
    return withEdits(lifted, [{ span: item.span, text: asFlowAction(file, item, keys) }]);
  if (item.is === "scalar" && !lifted.lines) {
    const action = writeMap({ action: String(item.value).trim(), ...keys }, 2, file.layout);
    return { ...lifted, text: `- ${action}`, lines: { dash: 0, column: 0, width: 2 }, isChanged: true };
  }
  return withEdits(lifted, asAction(file, path, item, keys));
}

function gone(
  file: EditedFile,
  objective: MapNode,
  holder: string,
  list: ListNode,
  lifted: Lifted,
): TextEdit[] {
  if (list.items.length > 1) return [lifted.gone];
  if (!list.flow) return emptied(file, { key: "results", holder }, list, lifted);
  const whole = removeKey(file, objective, "results");
  // A comment beside the list stays, and so does the list.
  const isBare = whole.every(({ span }) => !hasComments(file.text.slice(span.start, span.end)));
  return isBare ? whole : [lifted.gone];
}

/** What would be added within what goes takes its place: lines within lines, between brackets with the comma behind it. */
function intoGap(edits: readonly TextEdit[], out: TextEdit): TextEdit[] {
  const { start, end } = out.span;
  const within = edits.find(({ span }) => span.start >= start && span.end < end);
  if (!within) return [...edits, out];
  const [eol = ""] = /^\r?\n/u.exec(within.text) ?? [];
  const lead = eol === "" && within.text.startsWith(", ") ? ", " : eol;
  const text = within.text.slice(lead.length) + lead;
  return edits.map((edit) => (edit === within ? { span: out.span, text } : edit));
}
