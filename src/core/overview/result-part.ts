import { catalogues } from "../messages";
import type { Objective, Result } from "../model/plan";
import { shortDay } from "../pictures/days";
import { type Markup, markup, picture } from "../pictures/markup";
import { resultBar, resultLine } from "../pictures/result-pictures";
import { baselineText, nowText, targetText, valuesOf } from "../pictures/result-values";
import { signPicture } from "../pictures/sign";
import { resultStanding, type ResultStanding } from "../progress/result-standing";
import { staleness } from "../progress/stale";
import { formatShare } from "../views/format-share";
import { signOf } from "../views/result-view";
import type { FileContext } from "./overview-input";
import { keyOf, toLine } from "./parts";
import { stateWords } from "./state-words";

/** A result: its words, how it stands, its bar and line, how sure the team is, and the numbers behind the pictures. */
export function resultPart(result: Result, objective: Objective, context: FileContext): Markup {
  const { plan, today, locale } = context;
  const say = catalogues[locale];
  const standing = resultStanding(result, plan, today, objective.type?.value);
  const sign = signOf(result, standing);
  const drawn = { result, objective, plan, today, locale };
  const bar = resultBar(drawn);
  const line = resultLine(drawn);
  const now = nowText(standing, locale);
  return markup`<li class="result" data-key="${keyOf(context, result.path)}">
<div class="head"><h4 lang="${result.lang}">${toLine(context, result.path, result.text?.value ?? say.views.untitled())}</h4>
<p class="state">${signPicture(sign)}<span>${stateWords(sign, standing.progress, locale)}</span></p></div>
${
  standing.measured
    ? markup`<div class="pictures"><div class="bar">${bar === undefined ? plainValue(now, standing, context) : picture(bar)}</div>${
        line !== undefined && markup`<div class="line">${picture(line)}</div>`
      }</div>`
    : markup`<p class="ask">${say.overview.noMeasure()}</p>`
}
<p class="facts">${joined(factsOf(result, objective, context))}</p>
${result.effect && markup`<p class="effect"><span class="name">${say.views.questions.effect}</span> <bdi>${result.effect.value}</bdi></p>`}
${numbers(result, objective, context)}</li>`;
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
  const values = valuesOf(result, objective, plan, today);
  const sure = values.filter(({ checkin }) => checkin.confidence);
  const last = sure.at(-1)?.checkin.confidence?.value;
  const before = sure.at(-2)?.checkin.confidence?.value;
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
  else if (result.checkins.length === 0 && !result.current) {
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

/** The table behind the pictures. */
function numbers(result: Result, objective: Objective, context: FileContext): Markup | undefined {
  const { plan, today, locale } = context;
  const { table, numbers: title } = catalogues[locale].overview;
  const values = valuesOf(result, objective, plan, today);
  const { understanding } = resultStanding(result, plan, today, objective.type?.value);
  if (!understanding || values.length === 0) return undefined;
  const from = baselineText(understanding, locale);
  const to = targetText(understanding, locale);
  return markup`<details data-key="${keyOf(context, result.path)}-numbers"><summary>${title()}</summary><div class="scroll" tabindex="0" role="region" aria-label="${title()}"><table><thead><tr><th scope="col">${table.date()}</th><th scope="col">${table.value()}</th><th scope="col">${table.way()}</th><th scope="col">${table.confidence()}</th><th scope="col">${table.by()}</th><th scope="col">${table.note()}</th></tr></thead><tbody>
${from !== undefined && markup`<tr><th scope="row">${table.baseline()}</th><td>${from}</td><td></td><td></td><td></td><td></td></tr>`}
${values.map(
  ({ date, checkin, standing }) =>
    markup`<tr><th scope="row">${shortDay(date, locale, today)}</th><td>${nowText(standing, locale) ?? checkin.value?.source}</td><td>${standing.progress !== undefined && formatShare(standing.progress, locale)}</td><td>${checkin.confidence && formatShare(checkin.confidence.value, locale)}</td><td><bdi>${checkin.by?.value}</bdi></td><td><bdi>${checkin.note?.value}</bdi></td></tr>`,
)}
${to !== undefined && markup`<tr><th scope="row">${table.target()}</th><td>${to}</td><td></td><td></td><td></td><td></td></tr>`}</tbody></table></div></details>`;
}
