import { textLanguage } from "../language/text-language";
import type { Lang } from "../language/lang";
import { catalogues, type Messages } from "../messages";
import type { CheckOptions, Config, FileExports } from "../model/options";
import type { Objective, Plan, Result } from "../model/plan";
import { judgeObjective } from "../prose/judge-objective";
import { judgeResult } from "../prose/judge-result";
import { judgeWhy } from "../prose/judge-why";
import type { ObjectiveJudgement, ResultJudgement, WhyJudgement } from "../prose/judgement";
import type { RuleContext } from "./rule";

/** The context of one check; each text is judged once, whichever rule asks first. */
export class CheckContext implements RuleContext {
  readonly text: string;
  readonly plan: Plan;
  readonly config: Config;
  readonly options: CheckOptions;
  readonly exports: FileExports;
  readonly say: Messages;
  readonly #objectives = new Map<Objective, ObjectiveJudgement>();
  readonly #whys = new Map<Objective, WhyJudgement>();
  readonly #results = new Map<Result, ResultJudgement>();

  constructor(text: string, plan: Plan, config: Config, options: CheckOptions, exports: FileExports) {
    this.text = text;
    this.plan = plan;
    this.config = config;
    this.options = options;
    this.exports = exports;
    this.say = catalogues[options.locale ?? "en"];
  }

  sayIn(lang: Lang): Messages {
    return catalogues[lang];
  }

  judgeObjective(objective: Objective): ObjectiveJudgement {
    return remember(this.#objectives, objective, () =>
      objective.text
        ? judgeObjective(objective.text.value, this.#prose(objective.lang))
        : { verdict: "clear" },
    );
  }

  judgeWhy(objective: Objective): WhyJudgement {
    return remember(this.#whys, objective, () => {
      const { why, text } = objective;
      if (!why) return { verdict: "purpose" };
      return judgeWhy(why.value, {
        ...this.#prose(this.langOf(why.value)),
        ...(text && { objective: text.value }),
      });
    });
  }

  judgeResult(result: Result, objective: Objective): ResultJudgement {
    return remember(this.#results, result, () =>
      result.text
        ? judgeResult(result.text.value, {
            ...this.#prose(result.lang),
            ...(objective.text && { objective: objective.text.value }),
          })
        : { verdict: "measurable" },
    );
  }

  langOf(text: string): Lang {
    return textLanguage(text, { lang: this.plan.lang, langIsSaid: this.plan.langField !== undefined });
  }

  #prose(lang: Lang): { lang: Lang; words: Config["words"] } {
    return { lang, words: this.config.words };
  }
}

function remember<K, V>(memory: Map<K, V>, key: K, judge: () => V): V {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const judged = judge();
  memory.set(key, judged);
  return judged;
}
