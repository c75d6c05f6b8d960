import { catalogues } from "../messages";
import type { Objective, Result } from "../model/plan";
import { type Markup, markup } from "../pictures/markup";
import { signPicture } from "../pictures/sign";
import { fiveQuestions } from "../progress/five-questions";
import { objectiveStanding } from "../progress/objective-standing";
import { understand } from "../progress/understanding";
import { signOf } from "../views/objective-view";
import { actionsPart } from "./actions-part";
import { namedDots } from "./dots";
import { motives } from "./motives";
import type { FileContext } from "./overview-input";
import { anchorOf, keyOf, toLine } from "./parts";
import { resultPart } from "./result-part";
import { stateWords } from "./state-words";

/** An objective: its why first, its dots, its results, what the team proposes, and what moves people in it. */
export function objectivePart(objective: Objective, context: FileContext): Markup {
  const { plan, today, locale, judges } = context;
  const say = catalogues[locale];
  const { why, whyNow, effect, learned, owner, reason } = objective;
  const title = markup`<h3 lang="${objective.lang}">${toLine(context, objective.path, objective.text?.value ?? say.views.untitled())}</h3>`;
  const id = anchorOf(context, objective);
  if (objective.dropped) {
    return markup`<article class="objective aside" tabindex="-1" id="${id}" data-key="${keyOf(context, objective.path)}">${title}<p class="facts">${say.views.dropped()}${reason && markup`: <bdi>${reason.value}</bdi>`}</p></article>`;
  }
  const five = fiveQuestions(objective, plan, judges);
  const standing = objectiveStanding(objective, plan, today);
  const sign = signOf(objective, standing);
  const saying = (name: string, words: string | undefined): Markup | false =>
    words !== undefined && markup`<dt>${name}</dt><dd lang="${objective.lang}"><bdi>${words}</bdi></dd>`;
  return markup`<article class="objective" tabindex="-1" id="${id}" data-key="${keyOf(context, objective.path)}">
<header><div class="head">${title}<p class="state">${signPicture(sign)}<span>${stateWords(sign, standing.progress, locale)}</span></p></div>
${standing.guardBroken && sign === "at-risk" && markup`<p class="facts">${say.overview.guardAtRisk()}</p>`}
${why ? markup`<p class="why" lang="${objective.lang}"><bdi>${why.value}</bdi></p>` : markup`<p class="why ask">${say.overview.noWhy()}</p>`}
${namedDots(five, locale)}
<dl class="said">${saying(say.views.questions.whyNow, whyNow?.value)}${saying(say.views.questions.effect, effect?.value)}${saying(say.views.owner(), owner?.value)}${saying(say.views.learned(), learned?.value)}</dl></header>
${resultsPart(objective, context)}
<div class="below">${actionsPart(objective, context)}${motives(objective, five, context)}</div></article>`;
}

function resultsPart(objective: Objective, context: FileContext): Markup {
  const say = catalogues[context.locale].overview;
  const live = objective.results.filter(({ dropped }) => !dropped);
  const guards = live.filter((result) => understand(result, context.plan)?.shape === "guard");
  const chased = live.filter((result) => !guards.includes(result));
  const dropped = objective.results.filter((result) => result.dropped);
  const list = (results: readonly Result[]): Markup =>
    markup`<ul class="results">${results.map((result) => resultPart(result, objective, context))}</ul>`;
  return markup`<section class="measures"><h4 class="over">${say.results()}</h4>
${chased.length > 0 ? list(chased) : guards.length === 0 && markup`<p class="ask">${say.noResults()}</p>`}
${guards.length > 0 && markup`<h4 class="over">${say.guards()}</h4>${list(guards)}`}
${
  dropped.length > 0 &&
  markup`<p class="facts aside">${say.droppedResults()}: ${dropped.map(
    (result, index) =>
      markup`${index > 0 && " · "}${toLine(context, result.path, result.text?.value)}${result.reason && markup` (<bdi>${result.reason.value}</bdi>)`}`,
  )}</p>`
}</section>`;
}
