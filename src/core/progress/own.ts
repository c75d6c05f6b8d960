import type { Item, Objective, TextField } from "../model/plan";
import { isSamePerson } from "../plan/people";
import { latestCheckin } from "./latest-value";

/**
 * Whether an item is somebody's: they own it, or where it names no owner, its objective; they proposed it; or they
 * checked in on it last.
 */
export function isOwn(me: string, item: Item, objective: Objective, today: string | undefined): boolean {
  const owner = item.owner ?? objective.owner;
  const names: (TextField | undefined)[] = [owner];
  if (item.item === "result") names.push(latestCheckin(item, today)?.by);
  if (item.item === "action") names.push(...item.proposedBy);
  return names.some((name) => name !== undefined && isSamePerson(name.value, me));
}
