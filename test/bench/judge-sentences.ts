import { parseDocument } from "yaml";
import { textLanguage } from "../../src/core/language/text-language";
import { findTraining } from "../../src/core/prose/find-training";
import { judgeObjective } from "../../src/core/prose/judge-objective";
import { judgeResult } from "../../src/core/prose/judge-result";
import { judgeWhy } from "../../src/core/prose/judge-why";
import { readResult } from "../../src/core/prose/read-result";
import { recentJudgements } from "../../src/core/prose/recent-judgements";

interface Goals {
  readonly objectives: readonly {
    readonly objective: string;
    readonly why: string;
    readonly results: readonly (string | { readonly result: string })[];
    readonly actions: readonly { readonly action: string }[];
  }[];
}

/** The sentences of generated goals, and nothing else of them. */
export function sentencesOf(text: string): Goals {
  return parseDocument(text).toJS() as Goals;
}

/** All that a check does with sentences: tells their language, reads what they measure, and judges them. */
export function judgeSentences({ objectives }: Goals): void {
  const langOf = (text: string) => textLanguage(text, { lang: "en", langIsSaid: false });
  for (const { objective, why, results, actions } of objectives) {
    judgeObjective(objective, { lang: langOf(objective) });
    judgeWhy(why, { lang: langOf(why), objective });
    for (const { action } of actions) findTraining(action, { lang: langOf(action) });
    for (const item of results) {
      const result = typeof item === "string" ? item : item.result;
      const lang = langOf(result);
      readResult(result, lang);
      recentJudgements(lang, undefined).results.get(result, () => judgeResult(result, { lang }));
    }
  }
}
