import { atWords } from "./at-words";
import type { ObjectiveRule } from "./rule";

/** A result that is a task: output, not outcome. A target says what it is after, whatever the sentence says. */
export const rule: ObjectiveRule = {
  id: "activity-result",
  severity: "warning",
  scope: "objective",
  prose: true,
  *check(objective, context) {
    for (const result of objective.results) {
      const { target, text, faulty, lang } = result;
      if (result.dropped || !text || target || faulty.has("target") || faulty.has("result")) continue;
      const judgement = context.judgeResult(result);
      if (judgement.verdict !== "activity") continue;
      const { words, ...place } = atWords(text, judgement.words, context);
      yield { ...place, message: context.sayIn(lang).prose.activityResult({ words }) };
    }
  },
};
