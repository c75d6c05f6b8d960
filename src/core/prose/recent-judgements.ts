import type { Lang } from "../language/lang";
import type { Words } from "../language/words";
import { Recent } from "../text/recent";
import type { ObjectiveJudgement, ResultJudgement, WhyJudgement } from "./judgement";

/**
 * The judgements of late, which hold as long as the team's own words are the same. A team without own words in a language
 * shares them with the plan, in which its results are read before they are judged.
 */
export interface RecentJudgements {
  readonly objectives: Recent<ObjectiveJudgement>;
  readonly whys: Recent<WhyJudgement>;
  readonly results: Recent<ResultJudgement>;
}

const most = 2000;
const standard: Readonly<Record<Lang, object>> = { en: {}, nl: {} };
const byWords = new WeakMap<object, RecentJudgements>();

export function recentJudgements(lang: Lang, words: Words | undefined): RecentJudgements {
  const key = words?.[lang] ?? standard[lang];
  const known = byWords.get(key);
  if (known) return known;
  const made = {
    objectives: new Recent<never>(most),
    whys: new Recent<never>(most),
    results: new Recent<never>(most),
  };
  byWords.set(key, made);
  return made;
}
