import { emptyWhyMessage } from "../messages/empty-why";
import { atWords } from "./at-words";
import type { ObjectiveRule } from "./rule";

/** A why that says nothing. */
export const rule: ObjectiveRule = {
  id: "empty-why",
  severity: "warning",
  scope: "objective",
  prose: true,
  *check(objective, context) {
    const { why } = objective;
    const judgement = context.judgeWhy(objective);
    if (!why || judgement.verdict !== "empty") return;
    const { words, ...place } = atWords(why, judgement.words, context);
    const say = context.sayIn(context.langOf(why.value));
    yield { ...place, message: emptyWhyMessage(judgement.because, words, say) };
  },
};
