import type { Words } from "../language/words";
import { Recent } from "../text/recent";
import type { ObjectiveJudgement, ResultJudgement, WhyJudgement } from "./judgement";

/** The judgements of late, which hold as long as the team's own words are the same. */
export interface RecentJudgements {
  readonly objectives: Recent<ObjectiveJudgement>;
  readonly whys: Recent<WhyJudgement>;
  readonly results: Recent<ResultJudgement>;
}

const most = 2000;
const noWords = {};
const byWords = new WeakMap<object, RecentJudgements>();

export function recentJudgements(words: Words | undefined): RecentJudgements {
  const key = words ?? noWords;
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
