import type { ObjectiveRule } from "./rule";

/** More than so many results under an objective; dropped ones do not count. */
export const rule: ObjectiveRule = {
  id: "too-many-results",
  severity: "info",
  scope: "objective",
  *check({ results }, { config, say }) {
    const max = config.options["too-many-results"]?.max ?? 5;
    const live = results.filter(({ dropped }) => !dropped);
    const first = live[max];
    if (!first) return;
    const message = say.structure.tooManyResults({ count: live.length, max });
    yield { span: first.key, path: first.path, message };
  },
};
