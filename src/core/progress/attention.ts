import type { Config } from "../model/options";
import type { Action, Item, Objective, Plan, Result } from "../model/plan";
import { itemsOf } from "../plan/items";
import type { Judges } from "./five-questions";
import { objectiveStanding } from "./objective-standing";
import { isOverdue } from "./overdue";
import { isOwn } from "./own";
import { resultStanding } from "./result-standing";
import { staleness } from "./stale";

/** What may ask for somebody's attention, in the order in which it is offered. */
export const attentions = ["at-risk", "overdue", "quiet", "without-why", "awaiting"] as const;
export type Attention = (typeof attentions)[number];

/** What is known when one asks. */
export interface AttentionContext {
  readonly plan: Plan;
  readonly judges: Pick<Judges, "judgeWhy">;
  readonly config?: Config | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** Whether an item asks for attention in some way; nothing that was set aside does, nor anything in a closed file. */
export function asksFor(
  attention: Attention,
  item: Item,
  objective: Objective,
  context: AttentionContext,
): boolean {
  if (objective.dropped || context.plan.status === "closed") return false;
  switch (item.item) {
    case "objective":
      return objectiveAsks(attention, item, context);
    case "result":
      return !item.dropped && resultAsks(attention, item, objective, context);
    case "action":
      return actionAsks(attention, item, context);
  }
}

function objectiveAsks(attention: Attention, objective: Objective, context: AttentionContext): boolean {
  const { plan, judges, today } = context;
  if (attention === "without-why") {
    return !objective.why || judges.judgeWhy(objective).verdict !== "purpose";
  }
  return attention === "at-risk" && objectiveStanding(objective, plan, today).pace === "at-risk";
}

function resultAsks(
  attention: Attention,
  result: Result,
  objective: Objective,
  { plan, today, config }: AttentionContext,
): boolean {
  switch (attention) {
    case "at-risk": {
      const { pace, guard } = resultStanding(result, plan, today, objective.type?.value);
      return pace === "at-risk" || guard === "broken";
    }
    case "overdue":
      return isOverdue(result, plan, today);
    case "quiet":
      return staleness(result, plan, today, config?.options["stale-checkin"]?.days) !== undefined;
    default:
      return false;
  }
}

function actionAsks(attention: Attention, action: Action, { today }: AttentionContext): boolean {
  if (attention === "awaiting") return action.status === "proposed";
  const isOpen =
    action.status === "proposed" || action.status === "accepted" || action.status === "in-progress";
  return attention === "overdue" && isOpen && action.due !== undefined && today > action.due.value;
}

/**
 * How many items of a plan ask for attention, each counted once. An objective is at risk through its results, so it
 * counts only when it has no why. A draft is still being written, and asks for none.
 *
 * @param me Counts only what is theirs.
 */
export function countAttention(context: AttentionContext, me?: string): number {
  const { plan, today } = context;
  if (plan.status !== "active" || plan.incomplete) return 0;
  let count = 0;
  for (const item of itemsOf(plan)) {
    const objective = objectiveOf(item, plan);
    if (!objective || (me !== undefined && !isOwn(me, item, objective, today))) continue;
    const asked = item.item === "objective" ? (["without-why"] as const) : attentions;
    if (asked.some((attention) => asksFor(attention, item, objective, context))) count++;
  }
  return count;
}

function objectiveOf({ path }: Item, { objectives }: Plan): Objective | undefined {
  return objectives[Number(path.split("/")[1])];
}
