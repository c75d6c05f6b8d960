import type { Item, Plan } from "../model/plan";
import { itemsOf } from "../plan/items";

/** The items of a plan that bear an id, in the order of the text: one, unless the id stands twice. */
export function findItems(plan: Plan, id: string): Item[] {
  return [...itemsOf(plan)].filter((item) => item.id?.value === id);
}

/** The ids of a plan's items of one kind. */
export function idsOf(plan: Plan, kind: Item["item"]): string[] {
  return [...itemsOf(plan)].flatMap(({ item, id }) => (item === kind && id ? [id.value] : []));
}
