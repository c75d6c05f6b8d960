import type { Config } from "../model/options";
import type { Objective, Plan, Result } from "../model/plan";
import { latestValue } from "./latest-value";
import { isOverdue } from "./overdue";
import { isOwn } from "./own";
import { isOver } from "./pace";
import { staleness } from "./stale";

/** A result on which somebody could check in. */
export interface CheckinCandidate {
  readonly result: Result;
  readonly objective: Objective;
  /** The value that holds, as it was typed. */
  readonly last?: string;
  /** Its owner, or else its objective's, is the one who asks; or they checked in last. */
  readonly isMine: boolean;
  /** Nothing was heard of it for longer than was meant, or it is past its day and not reached. */
  readonly isDue: boolean;
}

/** The results of a plan that runs, in the order of the text; those that were dropped or have no sentence stay out. */
export function checkinCandidates(
  plan: Plan,
  { me, today, config }: { readonly me?: string; readonly today: string; readonly config?: Config },
): CheckinCandidate[] {
  if (plan.status === "closed" || plan.incomplete) return [];
  const usual = config?.options["stale-checkin"]?.days;
  return plan.objectives.flatMap((objective) => {
    if (objective.dropped) return [];
    return objective.results
      .filter(({ dropped, text }) => !dropped && text)
      .map((result): CheckinCandidate => {
        const last = latestValue(result, today)?.field.source.trim();
        return {
          result,
          objective,
          ...(last !== undefined && { last }),
          isMine: me !== undefined && isOwn(me, result, objective, today),
          isDue: staleness(result, plan, today, usual) !== undefined || isStillDue(result, plan, today),
        };
      });
  });
}

/** When the whole period is over, only a day of its own is still to be answered for. */
function isStillDue(result: Result, plan: Plan, today: string): boolean {
  return (result.due !== undefined || !isOver(plan, today)) && isOverdue(result, plan, today);
}
