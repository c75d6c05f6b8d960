import { formatValue } from "../measure";
import { understand } from "../progress/understanding";
import type { ObjectiveRule } from "./rule";

/** Nothing would change. A guard is no such case. */
export const rule: ObjectiveRule = {
  id: "target-equals-baseline",
  severity: "error",
  scope: "objective",
  *check({ results }, { plan, say, options: { locale = "en" } }) {
    for (const result of results) {
      const { dropped, target, text, key, path } = result;
      if (dropped) continue;
      const understanding = understand(result, plan);
      if (understanding?.baseline === undefined || understanding.target === undefined) continue;
      const { shape, baseline, bound, low } = understanding;
      const isAim = shape === "from-to" || shape === "delta" || shape === "relative";
      if (!isAim || bound !== undefined || low !== undefined || understanding.target !== baseline) continue;
      // Where the baseline comes from a check-in, the target may simply have been reached early.
      if (!result.baseline && result.prose?.from === undefined) continue;
      yield {
        span: target?.span ?? text?.span ?? key,
        path: target?.path ?? text?.path ?? path,
        message: say.measures.targetEqualsBaseline({
          text: formatValue(baseline, understanding.unit, locale),
        }),
      };
    }
  },
};
