import { isOverdue, lastDay } from "../progress/overdue";
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
      const last = lastDay(result, plan);
      if (dropped || faulty.has("due") || last === undefined || !isOverdue(result, plan, today)) continue;
      yield { span: due?.span ?? key, path: due?.path ?? path, message: say.measures.overdue({ due: last }) };
    }
  },
};
