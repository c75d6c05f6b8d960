import type { Action, Objective, Plan, TextField } from "../model/plan";
import { personKey } from "../plan/people";

/**
 * Whether an action is the team's own: `proposedBy` names a member, or "team"; where no members are listed, somebody
 * other than the objective's owner; or `supportedBy` names somebody other than the owner.
 */
export function isTeamProposed(action: Action, objective: Objective, plan: Pick<Plan, "members">): boolean {
  const owner = objective.owner && personKey(objective.owner.value);
  const others = (names: readonly TextField[]): boolean =>
    names.some(({ value }) => personKey(value) !== owner);
  if (others(action.supportedBy)) return true;
  const members = keysOf(plan.members);
  return action.proposedBy.some(({ value }) => {
    const name = personKey(value);
    return name === "team" || (members.size > 0 ? members.has(name) : name !== owner);
  });
}

const known = new WeakMap<readonly TextField[], ReadonlySet<string>>();

/** Worked out once for each team: every action of it is held against all of its members. */
function keysOf(members: readonly TextField[]): ReadonlySet<string> {
  let keys = known.get(members);
  if (!keys) known.set(members, (keys = new Set(members.map(({ value }) => personKey(value)))));
  return keys;
}
