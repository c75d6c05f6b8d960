import { textLanguage } from "../language/text-language";
import type { Lang } from "../language/lang";
import { catalogues, type Messages } from "../messages";
import type { CheckOptions, Config, FileExports } from "../model/options";
import type { Objective, Plan, Result } from "../model/plan";
import { judgeObjective } from "../prose/judge-objective";
import { judgeResult } from "../prose/judge-result";
import { judgeWhy } from "../prose/judge-why";
import type { ObjectiveJudgement, ResultJudgement, WhyJudgement } from "../prose/judgement";
import { recentJudgements, type RecentJudgements } from "../prose/recent-judgements";
import type { RuleContext } from "./rule";

/** The context of one check; each text is judged once, whichever rule asks first, and again only when it changed. */
export class CheckContext implements RuleContext {
  readonly text: string;
  readonly plan: Plan;
  readonly config: Config;
  readonly options: CheckOptions;
  readonly exports: FileExports;
  readonly say: Messages;

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

  judgeObjective({ text, lang }: Objective): ObjectiveJudgement {
    if (!text) return { verdict: "clear" };
    const { value } = text;
    return this.#recent(lang).objectives.get(value, () => judgeObjective(value, this.#prose(lang)));
  }

  judgeWhy({ why, text }: Objective): WhyJudgement {
    if (!why) return { verdict: "purpose" };
    const lang = this.langOf(why.value);
    const objective = text?.value;
    return this.#recent(lang).whys.get(`${why.value}\n${objective ?? ""}`, () =>
      judgeWhy(why.value, { ...this.#prose(lang), ...(objective !== undefined && { objective }) }),
    );
  }

  judgeResult({ text, lang }: Result): ResultJudgement {
    if (!text) return { verdict: "measurable" };
    const { value } = text;
    return this.#recent(lang).results.get(value, () => judgeResult(value, this.#prose(lang)));
  }

  langOf(text: string): Lang {
    return textLanguage(text, { lang: this.plan.lang, langIsSaid: this.plan.langField !== undefined });
  }

  #recent(lang: Lang): RecentJudgements {
    return recentJudgements(lang, this.config.words);
  }

  #prose(lang: Lang): { lang: Lang; words: Config["words"] } {
    return { lang, words: this.config.words };
  }
}
