import type { ObjectiveRule } from "./rule";

/** An objective with no action that is not declined. */
export const rule: ObjectiveRule = {
  id: "missing-actions",
  severity: "info",
  scope: "objective",
  *check({ actions, faulty, key, path }, { say }) {
    if (faulty.has("actions") || actions.some(({ status }) => status !== "declined")) return;
    yield { span: key, path, message: say.structure.missingActions() };
  },
};
