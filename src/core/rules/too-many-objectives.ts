import type { FileRule } from "./rule";

/** More than so many objectives in a file for one period; dropped ones do not count. */
export const rule: FileRule = {
  id: "too-many-objectives",
  severity: "info",
  scope: "file",
  *check(objectives, { config, say }) {
    const max = config.options["too-many-objectives"]?.max ?? 5;
    const live = objectives.filter(({ dropped }) => !dropped);
    const first = live[max];
    if (!first) return;
    const message = say.structure.tooManyObjectives({ count: live.length, max });
    yield { span: first.key, path: first.path, message };
  },
};
