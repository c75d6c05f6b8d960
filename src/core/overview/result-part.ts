import { catalogues } from "../messages";
import type { Objective, Result } from "../model/plan";
import { shortDay } from "../pictures/days";
import { type Markup, markup, picture } from "../pictures/markup";
import { resultBar, resultLine } from "../pictures/result-pictures";
import { nowText, targetText, valuesOf } from "../pictures/result-values";
import { signPicture } from "../pictures/sign";
import { resultStanding, type ResultStanding } from "../progress/result-standing";
import { staleness } from "../progress/stale";
import { understand } from "../progress/understanding";
import { formatShare } from "../views/format-share";
import { signOf } from "../views/result-view";
import { numbersPart } from "./numbers-part";
import type { FileContext } from "./overview-input";
import { drawnOf, keyOf, toLine } from "./parts";
import { stateWords } from "./state-words";

/** A result: its words, how it stands, its bar and line, how sure the team is, and the numbers behind the pictures. */
export function resultPart(result: Result, objective: Objective, context: FileContext): Markup {
  const { plan, today, locale } = context;
  const say = catalogues[locale];
  const standing = resultStanding(result, plan, today, objective.type?.value);
  const sign = signOf(result, standing);
  const drawn = drawnOf(result, objective, context);
  const bar = resultBar(drawn);
  const line = resultLine(drawn);
  const now = nowText(standing, locale);
  const facts = factsOf(result, objective, context);
  return markup`<li class="result" data-key="${keyOf(context, result.path)}">
<div class="head"><h4 lang="${result.lang}">${toLine(context, result.path, result.text?.value ?? say.views.untitled())}</h4>
${standing.measured && markup`<p class="state">${signPicture(sign)}<span>${stateWords(sign, standing.progress, locale)}</span></p>`}</div>
${
  standing.measured
    ? markup`<div class="pictures"><div class="bar">${bar === undefined ? plainValue(now, standing, context) : picture(bar)}</div>${
        line !== undefined && markup`<div class="line">${picture(line)}</div>`
      }</div>`
    : markup`<p class="ask">${say.overview.noMeasure()}</p>`
}
${facts.length > 0 && markup`<p class="facts">${joined(facts)}</p>`}
${result.effect && markup`<p class="effect"><span class="name">${say.views.questions.effect}</span> <bdi>${result.effect.value}</bdi></p>`}
${numbersPart(result, objective, context)}</li>`;
}

/** A value that cannot be drawn as a bar: reached or not, or with no known start. */
function plainValue(
  now: string | undefined,
  { done, understanding }: ResultStanding,
  context: FileContext,
): Markup {
  const say = catalogues[context.locale].overview;
  const to = understanding && targetText(understanding, context.locale);
  const words =
    done !== undefined || understanding?.shape === "milestone"
      ? say.reachedOrNot({ done: done === true })
      : [now ?? say.noValue(), to].filter((part) => part !== undefined).join(" → ");
  return markup`<p class="plain-value">${words}</p>`;
}

function factsOf(result: Result, objective: Objective, context: FileContext): Markup[] {
  const { plan, today, locale, file } = context;
  const say = catalogues[locale];
  const facts: Markup[] = [];
  const values = valuesOf(drawnOf(result, objective, context));
  const sure = values.flatMap(({ checkin }) => checkin?.confidence?.value ?? []);
  const last = sure.at(-1);
  const before = sure.at(-2);
  if (last !== undefined) {
    const percent = formatShare(last, locale);
    facts.push(
      markup`<span class="sure">${
        before === undefined || before === last
          ? say.overview.confidence({ percent })
          : say.overview.confidenceWas({ percent, before: formatShare(before, locale) })
      }</span>`,
    );
  }
  const stale = staleness(result, plan, today, file.config?.options["stale-checkin"]?.days);
  if (stale) facts.push(markup`<span class="quiet-for">${say.overview.quiet({ days: stale.days })}</span>`);
  else if (result.checkins.length === 0 && !result.current && understand(result, plan)) {
    facts.push(markup`<span>${say.overview.noCheckin()}</span>`);
  }
  if (result.owner) facts.push(markup`<span>${say.views.owner()}: <bdi>${result.owner.value}</bdi></span>`);
  const due = result.due?.value;
  if (due !== undefined) {
    facts.push(markup`<span>${say.views.due()}: ${shortDay(due, locale, today)}</span>`);
  }
  return facts;
}

function joined(facts: readonly Markup[]): Markup[] {
  return facts.map((fact, index) =>
    index === 0 ? fact : markup`<span aria-hidden="true"> · </span>${fact}`,
  );
}
