import { applyChanges, check } from "../../open";
import type { TextEdit } from "../../model/finding";
import { type ItemPlace, moveItem, type MoveOutcome, type MoveTarget } from "./move-item";
import type { MoveFile } from "./references";

/**
 * Moves several items to one place, in their order: all of them, or none. What lies in another that moves goes with it.
 * See {@link moveItem}.
 */
export function moveItems(
  files: readonly MoveFile[],
  items: readonly ItemPlace[],
  target: MoveTarget,
): MoveOutcome {
  const tops = items.filter((item) => !items.some((other) => isBelow(item, other)));
  const [only] = tops;
  if (tops.length === 1 && only) return moveItem(files, only, target);
  let now = files;
  let goal = target;
  let ahead = [...tops];
  for (let item = ahead.shift(); item; item = ahead.shift()) {
    const outcome = moveItem(now, item, goal);
    if ("refused" in outcome) return outcome;
    now = now.map((file) => edited(file, outcome.edits.get(file.key) ?? []));
    const route = routeOf(item, goal, outcome);
    if (!route) continue;
    ahead = ahead.map((other) => follow(other, route));
    goal = { ...goal, ...follow(goal, route) };
  }
  const edits = new Map<string, readonly TextEdit[]>();
  for (const [at, { key, text }] of files.entries()) {
    const edit = difference(text, now[at]?.text ?? text);
    if (edit) edits.set(key, [edit]);
  }
  return { edits };
}

interface Route {
  readonly item: ItemPlace;
  /** Absent where it went to the end of a list, where nothing comes behind it. */
  readonly to?: ItemPlace;
}

function routeOf(item: ItemPlace, goal: MoveTarget, outcome: MoveOutcome): Route | undefined {
  if ("refused" in outcome || outcome.edits.size === 0) return undefined;
  return goal.at === "before" ? { item, to: goal } : { item };
}

/** Where another item stands after one has gone from its list and come before another. */
function follow(place: ItemPlace, { item, to }: Route): ItemPlace {
  const gone = shifted(place, item, -1);
  if (!to) return gone;
  return shifted(gone, shifted(to, item, -1), 1);
}

/** A place at or behind another in the same list, or in such an item, is counted on or back. */
function shifted(place: ItemPlace, from: ItemPlace, by: 1 | -1): ItemPlace {
  const list = from.path.replace(/(?<!\d)\d+$/u, "");
  if (place.file !== from.file || !place.path.startsWith(list)) return place;
  const [own = "", ...inner] = place.path.slice(list.length).split("/");
  const index = Number(own);
  const first = Number(from.path.slice(list.length));
  if (by < 0 ? index <= first : index < first) return place;
  return { ...place, path: [list + String(index + by), ...inner].join("/") };
}

function isBelow({ file, path }: ItemPlace, other: ItemPlace): boolean {
  return file === other.file && path.startsWith(`${other.path}/`);
}

function edited(file: MoveFile, edits: readonly TextEdit[]): MoveFile {
  if (edits.length === 0) return file;
  const text = applyChanges(file.text, edits);
  return { ...file, text, plan: check(text, { path: file.path }).plan };
}

/** The one replacement that leads from a text to another. */
function difference(old: string, text: string): TextEdit | undefined {
  if (old === text) return undefined;
  const most = Math.min(old.length, text.length);
  let start = 0;
  while (start < most && old[start] === text[start]) start++;
  let same = 0;
  while (same < most - start && old[old.length - 1 - same] === text[text.length - 1 - same]) same++;
  return { span: { start, end: old.length - same }, text: text.slice(start, text.length - same) };
}
