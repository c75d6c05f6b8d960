import type { Item, Plan } from "../model/plan";
import { itemsOf } from "../plan/items";

/** The item at a place, or in which that place lies: `objectives/0/results/1/target`. */
export function itemAt(plan: Plan, path: string): Item | undefined {
  const own = /^objectives\/\d+(?:\/(?:results|actions)\/\d+)?/u.exec(path)?.[0];
  return own === undefined ? undefined : [...itemsOf(plan)].find((item) => item.path === own);
}

/** The ids that a file's items bear. */
export function idsIn(plan: Plan): Set<string> {
  const ids = new Set<string>();
  for (const { id } of itemsOf(plan)) if (id) ids.add(id.value);
  return ids;
}
