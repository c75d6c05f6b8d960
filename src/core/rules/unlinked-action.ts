import type { ObjectiveRule } from "./rule";

/** An action that names no result, where the objective has more than one result with an id. */
export const rule: ObjectiveRule = {
  id: "unlinked-action",
  severity: "info",
  scope: "objective",
  *check({ results, actions }, { say }) {
    if (results.filter(({ id, dropped }) => id && !dropped).length < 2) return;
    for (const action of actions) {
      const isOver = action.status === "declined" || action.status === "stopped";
      if (isOver || action.results.length > 0 || action.faulty.has("results")) continue;
      yield { span: action.key, path: action.path, message: say.structure.unlinkedAction() };
    }
  },
};
