import { applyChanges } from "../../open";
import type { TextEdit } from "../../model/finding";
import type { Span } from "../../model/span";
import { catalogues } from "../../messages";
import { get, type ListNode } from "../../syntax/node";
import { parseYaml } from "../../syntax/parse-yaml";
import { type EditedFile, mapAt, nodeAt, type Refusal, Refused } from "../edited-file";
import { layoutOf } from "../layout";
import { emptied } from "./emptied";
import { lift, withEdits } from "./lifted";
import { type ListKey, place } from "./placed";
import { keepReferences, type Loss, type MoveFile } from "./references";
import { contentOf, isSameContent, listAt } from "./same-content";

/** An item, by its file's key and its place. */
export interface ItemPlace {
  readonly file: string;
  readonly path: string;
}

/** Before an item of the same kind, or at the end of what an objective, or with an empty path a file, holds. */
export type MoveTarget = ItemPlace & { readonly at: "before" | "end" };

/** The edits of each file, by its key; or why nothing is moved. */
export type MoveOutcome =
  | { readonly edits: ReadonlyMap<string, readonly TextEdit[]> }
  | Loss
  | { readonly refused: Exclude<Refusal, "syntax"> };

/**
 * Moves an objective, result or action to another place, in its own file or another. Its comments and blank lines go
 * with it, it is indented as its new neighbours are, and references to it and in it lead where they led before.
 *
 * @param files All files that may refer to each other, and the two between which it moves.
 */
export function moveItem(files: readonly MoveFile[], item: ItemPlace, target: MoveTarget): MoveOutcome {
  const from = files.find(({ key }) => key === item.file);
  const to = files.find(({ key }) => key === target.file);
  if (!from || !to) return { refused: "missing" };
  try {
    return moved(files, from, item.path, to, target);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.refusal === "syntax" ? { refused: "syntax", file: from.key } : { refused: error.refusal };
  }
}

interface Way {
  readonly key: ListKey;
  /** The place of the objective that holds the list; empty for a file. */
  readonly holder: string;
  readonly index: number;
}

function moved(
  files: readonly MoveFile[],
  from: MoveFile,
  path: string,
  to: MoveFile,
  target: MoveTarget,
): MoveOutcome {
  const source = wayOf(path);
  const there = target.at === "before" ? wayOf(target.path) : undefined;
  if (there && there.key !== source.key) throw new Refused("missing");
  const holder = there?.holder ?? target.path;
  if ((holder === "") !== (source.key === "objectives")) throw new Refused("missing");
  const isHome = from.key === to.key && holder === source.holder;
  const origin = editedFile(from);
  const goal = from.key === to.key ? origin : editedFile(to);
  const list = listOf(origin, source);
  const goalMap = mapAt(goal, holder);
  const known = get(goalMap, source.key);
  const index = there?.index ?? (known?.is === "list" ? known.items.length : 0);
  if (isHome && (index === source.index || index === source.index + 1)) return { edits: new Map() };

  const lifted = lift(origin, list, source.index);
  if (from.base !== to.base && hasCode(from, path)) return { refused: "other-root" };
  const kept = keepReferences(files, from, to, lifted.span);
  if ("refused" in kept) return kept;
  const edits = new Map<string, TextEdit[]>([...kept].map(([key, all]) => [key, [...all]]));
  const inside = take(edits, from.key, lifted.span);
  const carried = inside.length === 0 ? lifted : withEdits(lifted, inside);
  const goneEdits = list.items.length > 1 ? [lifted.gone] : emptied(origin, source, list, lifted);
  add(edits, from.key, goneEdits);
  add(edits, to.key, place(goal, goalMap, source.key, index, carried, isHome));
  hold(from, to, edits, source, { key: source.key, holder, index });
  return { edits };
}

function wayOf(path: string): Way {
  const steps = path.split("/");
  const index = Number(steps.at(-1));
  const key = steps.at(-2);
  if (key !== "objectives" && key !== "results" && key !== "actions") throw new Refused("missing");
  return { key, holder: steps.slice(0, -2).join("/"), index };
}

function editedFile({ text }: MoveFile): EditedFile {
  const { root, findings } = parseYaml(text, catalogues.en);
  if (findings.some(({ rule, severity }) => rule === "syntax" && severity === "error"))
    throw new Refused("syntax");
  if (root?.is !== "map") throw new Refused("missing");
  return { text, root, layout: layoutOf(text, root) };
}

function listOf(file: EditedFile, { holder, key, index }: Way): ListNode {
  const path = holder === "" ? key : `${holder}/${key}`;
  const list = nodeAt(file, path);
  if (list.is !== "list") throw new Refused("missing");
  // Sees to it that the item's text is its own.
  nodeAt(file, `${path}/${String(index)}`);
  return list;
}

function hasCode({ plan }: MoveFile, path: string): boolean {
  return (plan?.objectives ?? [])
    .flatMap(({ actions }) => actions)
    .some((action) => action.code.length > 0 && (action.path === path || action.path.startsWith(`${path}/`)));
}

/** Takes the edits within a span out of a file's. */
function take(edits: Map<string, TextEdit[]>, key: string, { start, end }: Span): TextEdit[] {
  const all = edits.get(key) ?? [];
  const isInside = ({ span }: TextEdit): boolean => span.start >= start && span.end <= end;
  edits.set(
    key,
    all.filter((edit) => !isInside(edit)),
  );
  return all.filter(isInside);
}

function add(edits: Map<string, TextEdit[]>, key: string, more: readonly TextEdit[]): void {
  edits.set(key, [...(edits.get(key) ?? []), ...more]);
}

/** Holds what would be written against what is meant: the item stands there now, and all else is as it was. */
function hold(
  from: MoveFile,
  to: MoveFile,
  edits: ReadonlyMap<string, readonly TextEdit[]>,
  source: Way,
  goal: Way,
): void {
  const textOf = ({ key, text }: MoveFile): string => applyChanges(text, edits.get(key) ?? []);
  const origin = contentOf(from.text);
  const target = from.key === to.key ? origin : contentOf(to.text);
  if (!origin || !target) throw new Refused("syntax");
  const there = listAt(target, goal.holder, goal.key);
  const here = listAt(origin, source.holder, source.key);
  const item = here[source.index];
  if (!item) throw new Refused("missing");
  there.splice(goal.index, 0, item);
  here.splice(here === there && goal.index <= source.index ? source.index + 1 : source.index, 1);
  const isSame = isSameContent(contentOf(textOf(from)), origin);
  if (!isSame || (from.key !== to.key && !isSameContent(contentOf(textOf(to)), target)))
    throw new Refused("shared");
}
