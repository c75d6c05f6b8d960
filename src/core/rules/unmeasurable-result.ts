import { atWords } from "./at-words";
import type { ObjectiveRule } from "./rule";

/** A result for which nobody could decide, at the due date, whether it was reached. */
export const rule: ObjectiveRule = {
  id: "unmeasurable-result",
  severity: "warning",
  scope: "objective",
  prose: true,
  *check(objective, context) {
    for (const result of objective.results) {
      const { target, text, faulty, lang } = result;
      if (result.dropped || faulty.has("target") || faulty.has("result")) continue;
      const say = context.sayIn(lang).prose;
      if (target) {
        if (target.value.kind !== "none") continue;
        const message = say.targetIsNoMeasure({ words: target.source });
        yield { span: target.span, path: target.path, message };
        continue;
      }
      const judgement = context.judgeResult(result);
      if (!text || judgement.verdict !== "vague") continue;
      const { words, ...place } = atWords(text, judgement.words, context);
      yield { ...place, message: say.unmeasurableResult({ words }) };
    }
  },
};
