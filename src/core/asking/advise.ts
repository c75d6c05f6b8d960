import { textLanguage } from "../language/text-language";
import type { Lang } from "../language/lang";
import { formatMeasure, readMeasure } from "../measure";
import { catalogues } from "../messages";
import { emptyWhyMessage } from "../messages/empty-why";
import type { Range } from "../model/span";
import { findTraining } from "../prose/find-training";
import { judgeObjective } from "../prose/judge-objective";
import { judgeResult } from "../prose/judge-result";
import { judgeWhy } from "../prose/judge-why";
import type { AskingAnswers, AskingStep } from "./steps";

/**
 * What a good colleague would say of an answer as it stands: the same questions as the lint asks, in the language of
 * the answer. Undefined where there is nothing to say. It advises, it never forbids.
 */
export function advise(
  step: AskingStep,
  answer: string,
  answers: AskingAnswers,
  locale: Lang,
): string | undefined {
  const text = answer.trim();
  if (text === "") return undefined;
  const lang = textLanguage(text, { lang: locale, langIsSaid: false });
  const say = catalogues[lang];
  const words = (range: Range): { words: string } => ({ words: text.slice(range.start, range.end) });
  switch (step) {
    case "idea":
      return findTraining(text, { lang }) ? catalogues[locale].asking.kept() : undefined;
    case "objective": {
      const judged = judgeObjective(text, { lang });
      if (judged.verdict === "clear") return undefined;
      return judged.verdict === "attitude"
        ? say.prose.attitudeObjective(words(judged.words))
        : say.prose.vagueObjective(words(judged.words));
    }
    case "why": {
      const { objective } = answers;
      const judged = judgeWhy(text, { lang, ...(objective !== undefined && { objective }) });
      return judged.verdict === "empty"
        ? emptyWhyMessage(judged.because, words(judged.words).words, say)
        : undefined;
    }
    case "result": {
      const judged = judgeResult(text, { lang });
      if (judged.verdict === "vague") return say.prose.unmeasurableResult(words(judged.words));
      if (judged.verdict === "activity") return say.prose.activityResult(words(judged.words));
      const measure = readMeasure(text, { lang });
      return measure && catalogues[locale].asking.measured({ measure: formatMeasure(measure, locale) });
    }
    default:
      return undefined;
  }
}
