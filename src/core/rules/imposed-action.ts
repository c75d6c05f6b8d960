import { isTeamProposed } from "../progress/team-proposed";
import type { ObjectiveRule } from "./rule";

/** An action, not declined or stopped, that is not the team's own. */
export const rule: ObjectiveRule = {
  id: "imposed-action",
  severity: "warning",
  scope: "objective",
  *check(objective, { plan, say }) {
    for (const action of objective.actions) {
      const isOver = action.status === "declined" || action.status === "stopped";
      const isUnclear = action.faulty.has("proposedBy") || action.faulty.has("supportedBy");
      if (isOver || isUnclear || isTeamProposed(action, objective, plan)) continue;
      const by = action.proposedBy.map(({ value }) => value).join(", ");
      yield {
        span: action.key,
        path: action.path,
        message: say.structure.imposedAction({ by: by === "" ? undefined : by }),
      };
    }
  },
};
