import type { Item, Plan } from "../model/plan";

/** All items of a plan: each objective, then its results, then its actions. */
export function* itemsOf(plan: Plan): Iterable<Item> {
  for (const objective of plan.objectives) {
    yield objective;
    yield* objective.results;
    yield* objective.actions;
  }
}
