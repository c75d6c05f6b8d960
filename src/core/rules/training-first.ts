import type { Action } from "../model/plan";
import type { Range } from "../model/span";
import { findTraining } from "../prose/find-training";
import { atWords } from "./at-words";
import type { ObjectiveRule, Report, RuleContext } from "./rule";

/** The first action of an objective, or all of them, is training, and it names no result that it serves. */
export const rule: ObjectiveRule = {
  id: "training-first",
  severity: "warning",
  scope: "objective",
  prose: true,
  *check({ actions }, context) {
    const live = actions.filter(({ status }) => status !== "declined" && status !== "stopped");
    const [first, ...others] = live;
    if (!first) return;
    const training = trainingIn(first, context);
    if (!training) return;
    yield* report(first, training, context);
    const rest = others.map((action) => ({ action, training: trainingIn(action, context) }));
    if (rest.some((one) => !one.training)) return;
    for (const one of rest) if (one.training) yield* report(one.action, one.training, context);
  },
};

function trainingIn({ text, lang }: Action, { config }: RuleContext): Range | undefined {
  return text && findTraining(text.value, { lang, words: config.words });
}

function* report(action: Action, training: Range, context: RuleContext): Iterable<Report> {
  if (!action.text || action.results.length > 0 || action.faulty.has("results")) return;
  const { words, ...place } = atWords(action.text, training, context);
  yield { ...place, message: context.sayIn(action.lang).prose.trainingFirst({ words }) };
}
