import { catalogues } from "../messages";
import { type Markup, markup } from "../pictures/markup";
import { changesPart } from "./changes-part";
import { glancePart, tallyPart } from "./glance-part";
import { objectivePart } from "./objective-part";
import type { FileContext, OverviewFile, OverviewInput } from "./overview-input";
import { toLine } from "./parts";
import { periodText } from "./period-text";

/** The content of the overview, as HTML in which all that people wrote is escaped. It holds no script and no style. */
export function overviewHtml(input: OverviewInput): string {
  const { files, today, locale, hasEditor } = input;
  const say = catalogues[locale].overview;
  const shown = files.filter(({ shown: read }) => read !== undefined);
  const year = Number(today.slice(0, 4));
  const day = say.day({ day: Number(today.slice(8)), month: Number(today.slice(5, 7)), year });
  return markup`<header class="top"><h1>${say.title()}</h1><p class="date">${day}</p>${shown.length > 0 && tallyPart(input)}</header>
${shown.length > 0 ? glancePart(input) : markup`<section class="none"><p>${say.noGoals()}</p><p>${say.noGoalsOffer()}</p>${hasEditor && markup`<p><button type="button" class="offer" data-create="">${say.create()}</button></p>`}</section>`}
${shown.length > 0 && legend(input)}
${files.map((file) => filePart(file, input))}`.toString();
}

/** A goals file: its period, what changed last, and its objectives. */
export function filePart(file: OverviewFile, input: OverviewInput): Markup | undefined {
  const { shown } = file;
  if (!shown) return unreadable(file, input);
  const { plan, judges } = shown;
  const { locale } = input;
  const say = catalogues[locale];
  const context: FileContext = { ...input, file, plan, judges };
  const name = plan.team?.value ?? file.path;
  const period = periodText(plan, input.today, locale);
  const note = file.isBroken
    ? file.isBehind
      ? say.overview.notUpToDate()
      : say.overview.incomplete()
    : undefined;
  const objectives = [
    ...plan.objectives.filter(({ dropped }) => !dropped),
    ...plan.objectives.filter(({ dropped }) => dropped),
  ];
  return markup`<section class="file" data-key="${file.key}"><header><h2>${toLine(context, "", name)}</h2><p class="facts">${[
    plan.status !== "active" && markup`<span class="badge">${say.views.planStatus[plan.status]}</span> `,
    period !== undefined && markup`<bdi>${period}</bdi>`,
    name !== file.path && markup` · <bdi>${file.path}</bdi>`,
  ]}</p>${file.historyLimit && markup`<p class="facts">${say.overview.historyLimit[file.historyLimit]()}</p>`}${note !== undefined && markup`<p class="note" role="status">${note}</p>`}
${plan.learned && markup`<p class="learned">${say.views.learned()}: <bdi>${plan.learned.value}</bdi></p>`}</header>
${changesPart(context)}
${objectives.length > 0 ? objectives.map((objective) => objectivePart(objective, context)) : markup`<p class="ask">${say.overview.noObjectives()}</p>`}</section>`;
}

/** A file of which nothing could be read; one that is merely empty is left out. */
function unreadable(file: OverviewFile, { locale }: OverviewInput): Markup | undefined {
  if (!file.isBroken) return undefined;
  return markup`<section class="file" data-key="${file.key}"><header><h2>${file.path}</h2><p class="note" role="status">${catalogues[locale].overview.unreadable()}</p></header></section>`;
}

/** What the marks of the bars mean. Screen readers hear it from each bar itself. */
export function legend({ locale }: OverviewInput): Markup {
  const { legend: say } = catalogues[locale].overview;
  return markup`<p class="legend" aria-hidden="true"><span><i class="mark now"></i>${say.now()}</span><span><i class="mark expected"></i>${say.expected()}</span><span><i class="mark target"></i>${say.target()}</span></p>`;
}
