import type { ObjectiveRule } from "./rule";
import { atWords } from "./at-words";

/** Generic improvement with no subject or outcome. */
export const rule: ObjectiveRule = {
  id: "vague-objective",
  severity: "warning",
  scope: "objective",
  prose: true,
  *check(objective, context) {
    const judgement = context.judgeObjective(objective);
    if (!objective.text || judgement.verdict !== "vague") return;
    const { words, ...place } = atWords(objective.text, judgement.words, context);
    yield { ...place, message: context.sayIn(objective.lang).prose.vagueObjective({ words }) };
  },
};
