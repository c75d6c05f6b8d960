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
    const say = context.sayIn(context.langOf(why.value)).prose;
    const messages = {
      placeholder: say.emptyWhyPlaceholder,
      circular: say.emptyWhyCircular,
      authority: say.emptyWhyAuthority,
      platitude: say.emptyWhyPlatitude,
    };
    yield { ...place, message: messages[judgement.because]({ words }) };
  },
};
