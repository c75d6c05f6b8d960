import type { TextField } from "../model/plan";
import type { FileRule } from "./rule";

/** An id for the second time in its file; the first is related. */
export const rule: FileRule = {
  id: "duplicate-id",
  severity: "error",
  scope: "file",
  alsoClosed: true,
  *check(objectives, { say }) {
    const first = new Map<string, TextField>();
    for (const { id } of objectives.flatMap(({ ids }) => ids)) {
      const earlier = first.get(id.value);
      if (!earlier) {
        first.set(id.value, id);
        continue;
      }
      if (earlier.span.start === id.span.start) continue; // one text, used twice through an alias
      yield {
        span: id.span,
        path: id.path,
        message: say.references.duplicateId({ id: id.value }),
        related: [{ span: earlier.span, message: say.references.firstOfThem({ id: id.value }) }],
      };
    }
  },
};
