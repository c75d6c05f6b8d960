import type { Item } from "../model/plan";
import type { ObjectiveRule, Report, RuleContext } from "./rule";

/** Declined, stopped or dropped with no word why. */
export const rule: ObjectiveRule = {
  id: "missing-reason",
  severity: "warning",
  scope: "objective",
  alsoDropped: true,
  *check(objective, context) {
    if (objective.dropped) {
      yield* ask(objective, "dropped", context);
      return;
    }
    for (const result of objective.results) if (result.dropped) yield* ask(result, "dropped", context);
    for (const action of objective.actions) {
      if (action.status === "declined" || action.status === "stopped")
        yield* ask(action, action.status, context);
    }
  },
};

function* ask({ reason, faulty, key, path }: Item, status: string, { say }: RuleContext): Iterable<Report> {
  if (!reason && !faulty.has("reason"))
    yield { span: key, path, message: say.structure.missingReason({ status }) };
}
