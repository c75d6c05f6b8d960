import { atWords } from "./at-words";
import type { ObjectiveRule } from "./rule";

/** Asks people to be some way, instead of naming an outcome. */
export const rule: ObjectiveRule = {
  id: "attitude-objective",
  severity: "warning",
  scope: "objective",
  prose: true,
  *check(objective, context) {
    const judgement = context.judgeObjective(objective);
    if (!objective.text || judgement.verdict !== "attitude") return;
    const { words, ...place } = atWords(objective.text, judgement.words, context);
    yield { ...place, message: context.sayIn(objective.lang).prose.attitudeObjective({ words }) };
  },
};
