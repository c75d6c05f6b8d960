import { understand } from "../progress/understanding";
import { latestValue } from "../progress/latest-value";
import type { Result } from "../model/plan";
import { atWords } from "./at-words";
import type { ObjectiveRule } from "./rule";

/**
 * A from–to, relative or delta target, or a bare number, with nothing to start from. Not a threshold, a count in the
 * sentence, or a change whose value is a change too.
 */
export const rule: ObjectiveRule = {
  id: "missing-baseline",
  severity: "info",
  scope: "objective",
  *check({ results }, context) {
    const { plan, options, say } = context;
    for (const result of results) {
      if (result.dropped || result.faulty.has("baseline") || result.faulty.has("target")) continue;
      const understanding = understand(result, plan);
      if (!understanding || understanding.baseline !== undefined) continue;
      const { shape, bound } = understanding;
      if (bound !== undefined || (shape !== "from-to" && shape !== "relative" && shape !== "delta")) continue;
      if (latestValue(result, options.today)?.field.value.kind === "change") continue;
      const place = placeOf(result, context);
      if (place) {
        const { words, ...at } = place;
        yield { ...at, message: say.measures.missingBaseline({ words }) };
      }
    }
  },
};

function placeOf(result: Result, context: { text: string }): ReturnType<typeof atWords> | undefined {
  const { target, text, prose } = result;
  if (target) return { span: target.span, path: target.path, words: target.source };
  return text && prose && atWords(text, prose.span, context);
}
