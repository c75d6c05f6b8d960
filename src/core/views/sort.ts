import type { Item, Objective, Plan } from "../model/plan";
import { objectiveStanding } from "../progress/objective-standing";
import { lastDay } from "../progress/overdue";
import { resultStanding } from "../progress/result-standing";
import type { Sorting } from "./arrangement";

type Key = string | number | undefined;

/** An item with the plan that it is of. */
export interface Placed {
  readonly item: Item;
  readonly plan: Plan;
}

/**
 * Items in the order that is asked for: of the text, the least progress first, or the first due first. Those about which
 * there is nothing to say come behind those; what was set aside comes last.
 */
export function sorted<T>(
  all: readonly T[],
  placed: (one: T) => Placed,
  sorting: Sorting,
  today: string,
): T[] {
  const keyed = all.map((one) => {
    const place = placed(one);
    return { one, key: keyOf(place, sorting, today), aside: isSetAside(place.item) };
  });
  return keyed
    .sort((a, b) => Number(a.aside) - Number(b.aside) || compare(a.key, b.key))
    .map(({ one }) => one);
}

function compare(a: Key, b: Key): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}

function keyOf({ item, plan }: Placed, sorting: Sorting, today: string): Key {
  if (sorting === "file") return undefined;
  const isDue = sorting === "due";
  switch (item.item) {
    case "objective":
      return isDue ? firstDue(item, plan, today) : objectiveStanding(item, plan, today).progress;
    case "result":
      return isDue ? lastDay(item, plan) : resultStanding(item, plan, today).progress;
    case "action":
      return isDue ? item.due?.value : undefined;
  }
}

/** The first day on which one of its results is due that was not reached yet. */
function firstDue({ results }: Objective, plan: Plan, today: string): string | undefined {
  const open = results.filter((result) => !result.dropped && !resultStanding(result, plan, today).reached);
  return open
    .map((result) => lastDay(result, plan))
    .reduce<string | undefined>(
      (first, day) => (day !== undefined && (first === undefined || day < first) ? day : first),
      open.length === 0 ? plan.period?.value.end : undefined,
    );
}

function isSetAside(item: Item): boolean {
  return item.item === "action" ? item.status === "declined" || item.status === "stopped" : item.dropped;
}
