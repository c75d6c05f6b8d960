import type { Lang } from "../language/lang";
import { readMeasure } from "../measure/index";
import type { Measure } from "../model/measure";
import { judgeResult } from "./judge-result";
import { recentJudgements } from "./recent-judgements";

/**
 * What a result says will be different: the best measure in its words, else the criterion without a number by which it
 * can be decided ("The council approves the plan" is a milestone). Undefined for a wish or a task.
 */
export function readResult(text: string, lang: Lang): Measure | undefined {
  const stated = readMeasure(text, { lang });
  if (stated) return stated;
  const { results } = recentJudgements(lang, undefined);
  const judged = results.get(text, () => judgeResult(text, { lang }));
  return judged.verdict === "measurable" ? judged.measure : undefined;
}
