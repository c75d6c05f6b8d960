import type { Config } from "../model/options";
import type { Objective, Plan, Result } from "../model/plan";
import { isSamePerson } from "../plan/people";
import { latestCheckin, latestValue } from "./latest-value";
import { isOver } from "./pace";
import { resultStanding } from "./result-standing";
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
          isMine: me !== undefined && isHers(me, result, objective, today),
          isDue: staleness(result, plan, today, usual) !== undefined || isOverdue(result, plan, today),
        };
      });
  });
}

function isHers(me: string, result: Result, objective: Objective, today: string): boolean {
  const owner = result.owner ?? objective.owner;
  const by = latestCheckin(result, today)?.by;
  return (owner && isSamePerson(owner.value, me)) || (by && isSamePerson(by.value, me)) || false;
}

function isOverdue(result: Result, plan: Plan, today: string): boolean {
  const last = result.due?.value ?? plan.period?.value.end;
  if (last === undefined || today <= last) return false;
  return (result.due !== undefined || !isOver(plan, today)) && !resultStanding(result, plan, today).reached;
}
