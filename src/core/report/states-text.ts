import type { Lang } from "../language/lang";
import { catalogues } from "../messages";
import { resultStates, type Summary } from "./summary";

/** How the results of a summary stand: `2 on track, 1 behind`. */
export function statesText({ results, states }: Summary, locale: Lang): string {
  const say = catalogues[locale].report;
  if (results === 0) return say.noResults();
  return resultStates
    .filter((state) => states[state] > 0)
    .map((state) => say.states[state]({ count: states[state] }))
    .join(", ");
}
