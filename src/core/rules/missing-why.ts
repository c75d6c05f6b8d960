import type { ObjectiveRule } from "./rule";

/** An objective with no `why`. */
export const rule: ObjectiveRule = {
  id: "missing-why",
  severity: "error",
  scope: "objective",
  *check({ why, faulty, key, path }, { say }) {
    if (!why && !faulty.has("why")) yield { span: key, path, message: say.structure.missingWhy() };
  },
};
