import type { Item, Plan } from "../model/plan";
import { itemsOf } from "./items";

/** The item at a place, or in which that place lies: `objectives/0/results/1/target`. */
export function itemAt(plan: Plan, path: string): Item | undefined {
  const own = /^objectives\/\d+(?:\/(?:results|actions)\/\d+)?/u.exec(path)?.[0];
  return own === undefined ? undefined : [...itemsOf(plan)].find((item) => item.path === own);
}
