import type { ObjectiveRule } from "./rule";

/** Neither the objective nor one of its results says what others will notice. */
export const rule: ObjectiveRule = {
  id: "missing-effect",
  severity: "off",
  scope: "objective",
  *check({ effect, results, faulty, key, path }, { say }) {
    const isSaid = effect !== undefined || faulty.has("effect");
    if (isSaid || results.some((result) => result.effect || result.faulty.has("effect"))) return;
    yield { span: key, path, message: say.structure.missingEffect() };
  },
};
