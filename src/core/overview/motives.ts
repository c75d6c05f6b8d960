import { catalogues } from "../messages";
import type { Action, Objective } from "../model/plan";
import { shortDay } from "../pictures/days";
import { type Markup, markup } from "../pictures/markup";
import { valuesOf } from "../pictures/result-values";
import { personKey } from "../plan/people";
import type { FiveQuestions } from "../progress/five-questions";
import { isTeamProposed } from "../progress/team-proposed";
import type { FileContext } from "./overview-input";
import { drawnOf } from "./parts";

/**
 * What an objective offers of the three things that move professionals (Daniel Pink, "Drive", 2009): mastery, autonomy
 * and purpose. In words; it is nobody's score.
 */
export function motives(objective: Objective, five: FiveQuestions, context: FileContext): Markup {
  const say = catalogues[context.locale].overview;
  const line = (name: string, words: string): Markup => markup`<dt>${name}</dt><dd>${words}</dd>`;
  return markup`<section class="moves"><h4>${say.moves()}</h4><dl>${[
    line(say.purpose(), purpose(five, context)),
    line(say.autonomy(), autonomy(objective, context)),
    line(say.mastery(), mastery(objective, five, context)),
  ]}</dl></section>`;
}

function purpose({ why, whyNow }: FiveQuestions, { locale }: FileContext): string {
  const say = catalogues[locale].overview;
  if (!why.full) return say.purposeOpen();
  return whyNow.full ? say.purposeSaid() : say.purposeWhyOnly();
}

function autonomy(objective: Objective, { plan, locale }: FileContext): string {
  const say = catalogues[locale].overview;
  const own = objective.actions.filter((action) => isTeamProposed(action, objective, plan));
  const underWay = own.filter(({ status }) => status !== "proposed" && isAlive(status));
  if (underWay.length > 0) return say.autonomyCarried({ names: proposers(underWay, say.wholeTeam()) });
  const waiting = own.filter(({ status }) => status === "proposed");
  return waiting.length > 0
    ? say.autonomyAwaits({ names: proposers(waiting, say.wholeTeam()) })
    : say.autonomyOpen();
}

function mastery(objective: Objective, five: FiveQuestions, context: FileContext): string {
  const { plan, today, locale } = context;
  const say = catalogues[locale].overview;
  const looked = objective.results
    .filter(({ dropped }) => !dropped)
    .flatMap((result) => valuesOf(drawnOf(result, objective, context)).map(({ date }) => date));
  const last = looked.sort().at(-1);
  const seen =
    last !== undefined
      ? say.masterySeen({ date: shortDay(last, locale, today) })
      : five.result.full
        ? say.masteryUnseen()
        : say.masteryOpen();
  const skills = objective.actions.filter(
    (action) =>
      action.kind?.value === "skill" && isAlive(action.status) && isTeamProposed(action, objective, plan),
  );
  return skills.length > 0
    ? `${seen} ${say.masteryChosen({ names: proposers(skills, say.wholeTeam()) })}`
    : seen;
}

function isAlive(status: Action["status"]): boolean {
  return status !== "declined" && status !== "stopped";
}

/** Who put actions forward; those who only support them where nobody did. Each once. */
function proposers(actions: readonly Action[], wholeTeam: string): string[] {
  const named = new Map<string, string>();
  for (const { proposedBy, supportedBy } of actions) {
    for (const { value } of proposedBy.length > 0 ? proposedBy : supportedBy) {
      const key = personKey(value);
      if (!named.has(key)) named.set(key, key === "team" ? wholeTeam : value.trim());
    }
  }
  return [...named.values()];
}
