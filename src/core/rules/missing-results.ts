import type { ObjectiveRule } from "./rule";

/** An objective without results; dropped ones do not count. */
export const rule: ObjectiveRule = {
  id: "missing-results",
  severity: "warning",
  scope: "objective",
  *check({ results, faulty, key, path }, { say }) {
    if (faulty.has("results") || results.some(({ dropped }) => !dropped)) return;
    yield { span: key, path, message: say.structure.missingResults() };
  },
};
