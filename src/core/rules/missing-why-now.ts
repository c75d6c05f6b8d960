import type { ObjectiveRule } from "./rule";

/** No `whyNow`. */
export const rule: ObjectiveRule = {
  id: "missing-why-now",
  severity: "off",
  scope: "objective",
  *check({ whyNow, faulty, key, path }, { say }) {
    if (!whyNow && !faulty.has("whyNow")) yield { span: key, path, message: say.structure.missingWhyNow() };
  },
};
