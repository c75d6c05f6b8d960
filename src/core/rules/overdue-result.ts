import { resultStanding } from "../progress/result-standing";
import type { ObjectiveRule } from "./rule";

/** Past its `due`, or else the period's end, and not reached. Due today is not overdue. */
export const rule: ObjectiveRule = {
  id: "overdue-result",
  severity: "info",
  scope: "objective",
  *check({ results }, { plan, options: { today }, say }) {
    if (today === undefined) return;
    for (const result of results) {
      const { dropped, due, faulty, key, path } = result;
      const last = due?.value ?? plan.period?.value.end;
      if (dropped || faulty.has("due") || last === undefined || today <= last) continue;
      if (resultStanding(result, plan, today).reached) continue;
      yield { span: due?.span ?? key, path: due?.path ?? path, message: say.measures.overdue({ due: last }) };
    }
  },
};
