import type { Lang } from "../language/lang";
import type { Objective, Plan, Result } from "../model/plan";
import { baselineText, nowText, targetText } from "../pictures/result-values";
import { latestValue } from "../progress/latest-value";
import { resultStanding, type ResultStanding } from "../progress/result-standing";
import { signOf } from "../views/result-view";
import type { Sign } from "../views/node-view";

/** A result as a line of a report. Texts are shown as they are. */
export interface ResultFacts {
  readonly standing: ResultStanding;
  readonly sign: Sign;
  readonly isGuard: boolean;
  readonly from?: string;
  readonly now?: string;
  readonly to?: string;
  /** 0 to 1: how sure the team was, when it last said so. */
  readonly confidence?: number;
  /** The day of the latest check-in, and whose it was. */
  readonly looked?: { readonly date: string; readonly by?: string };
}

export function resultFacts(
  result: Result,
  objective: Objective,
  plan: Plan,
  today: string,
  locale: Lang,
): ResultFacts {
  const standing = resultStanding(result, plan, today, objective.type?.value);
  const { understanding } = standing;
  const latest = latestValue(result, today);
  const { date, by } = latest?.checkin ?? {};
  const from = understanding && baselineText(understanding, locale);
  const to = understanding && targetText(understanding, locale);
  const now = nowText(standing, locale) ?? (standing.done === undefined ? latest?.field.source : undefined);
  const confidence = latestConfidence(result, today);
  return {
    standing,
    sign: signOf(result, standing),
    isGuard: understanding?.shape === "guard",
    ...(from !== undefined && { from }),
    ...(now !== undefined && { now }),
    ...(to !== undefined && { to }),
    ...(confidence !== undefined && { confidence }),
    ...(date && { looked: { date: date.value, ...(by && { by: by.value }) } }),
  };
}

function latestConfidence({ checkins }: Result, today: string): number | undefined {
  let latest: { date: string; confidence: number } | undefined;
  for (const { date, confidence } of checkins) {
    if (!date || !confidence || date.value > today) continue;
    if (!latest || date.value >= latest.date) latest = { date: date.value, confidence: confidence.value };
  }
  return latest?.confidence;
}
