import type { Item, Plan } from "../model/plan";
import type { FileInput } from "./file-view";
import { sorted } from "./sort";

/** Whether a filter left an item. */
export function isKept({ path }: Item, { kept }: Pick<FileInput, "kept">): boolean {
  return !kept || kept.has(path);
}

/** Items of one list of a plan, in the order that is asked for. */
export function sortedItems<T extends Item>(
  items: readonly T[],
  plan: Plan,
  { sorting = "file", today }: Pick<FileInput, "sorting" | "today">,
): T[] {
  return sorted(items, (item) => ({ item, plan }), sorting, today);
}
