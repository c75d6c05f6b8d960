import type { ObjectiveRule } from "./rule";

/** A result with neither a `due` nor a period. */
export const rule: ObjectiveRule = {
  id: "missing-due",
  severity: "info",
  scope: "objective",
  *check({ results }, { plan, say }) {
    if (plan.period || plan.faulty.has("period")) return;
    for (const { dropped, due, faulty, key, path } of results) {
      if (!dropped && !due && !faulty.has("due"))
        yield { span: key, path, message: say.measures.missingDue() };
    }
  },
};
