import { changesHtml } from "../diff/changes-html";
import { catalogues } from "../messages";
import { glancePart, tallyPart } from "../overview/glance-part";
import { filePart, legend } from "../overview/overview";
import type { OverviewInput } from "../overview/overview-input";
import { barPicture } from "../pictures/bar";
import { shortDay } from "../pictures/days";
import { type Markup, markup, picture } from "../pictures/markup";
import { formatShare } from "../views/format-share";
import { asOf, frozen } from "./freeze";
import { markerOf } from "./report-day";
import type { ReportInput } from "./report-input";
import { reportStyle } from "./report-style";
import { type PeriodGroup, readFiles, rollUp } from "./roll-up";
import { statesText } from "./states-text";
import type { Summary } from "./summary";

/**
 * The report as one page of HTML that needs nothing beside itself: no script, no address, and no style but its own.
 *
 * @param styleHash The SHA-256 of {@link reportStyle} in base64, which the page's policy names.
 */
export function htmlReport(input: ReportInput, styleHash: string): string {
  const { today, locale, changes } = input;
  const say = catalogues[locale];
  const day = shortDay(today, locale, "");
  const state = frozen(input);
  const shown: OverviewInput = { files: state.files, today, locale, hasEditor: false };
  const teams = readFiles(state).flatMap(({ plan }) => plan.team?.value ?? []);
  const title = [say.overview.title(), ...new Set(teams)].join(" · ");
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
  // Made by this module alone, and hashed as it stands.
  const style = picture(reportStyle);
  return markup`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${markerOf(say.report.marker, today)}">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<header class="top"><h1>${say.overview.title()}</h1><p class="date">${day}</p>${teams.length > 0 && tallyPart(shown)}</header>
${state.files.length === 0 ? markup`<p>${say.overview.noGoals()}</p>` : glancePart(shown)}
${rollUpPart(state)}
${changes && changesHtml(changes, { locale, today })}
${state.files.length > 0 && legend(shown)}
${state.files.map((file) => filePart(file, { ...shown, today: file.shown ? asOf(file.shown.plan, today) : today }))}
<p class="made">${say.report.madeWith({ date: day })}</p>
</main>
</body>
</html>
`.toString();
}

/** How the results of each file stand, and of each period; nothing where one file holds all. */
function rollUpPart(input: ReportInput): Markup | undefined {
  const groups = rollUp(input);
  if (groups.flatMap(({ files }) => files).length < 2) return undefined;
  const say = catalogues[input.locale].report;
  const columns = [say.team(), say.period(), say.results(), say.howTheyStand(), say.ofTheWay()];
  return markup`<section class="together"><h2>${say.summedUp()}</h2><div class="scroll" tabindex="0" role="region" aria-label="${say.summedUp()}"><table><thead><tr>${columns.map(
    (name) => markup`<th scope="col">${name}</th>`,
  )}</tr></thead><tbody>${groups.map((group) => groupRows(group, input))}</tbody></table></div></section>`;
}

function groupRows({ period, files, summary }: PeriodGroup, { locale }: ReportInput): Markup[] {
  const say = catalogues[locale].report;
  const name = period?.name ?? say.noPeriod();
  const row = (title: string, one: Summary, kind?: "all"): Markup =>
    markup`<tr${kind && markup` class="${kind}"`}><th scope="row"><bdi>${title}</bdi></th><td><bdi>${name}</bdi></td><td>${one.results}</td><td>${statesText(one, locale)}</td><td class="slim">${shareBar(one, title, locale)}</td></tr>`;
  return [
    ...files.map(({ file, plan, summary: own }) => row(plan.team?.value ?? file.path, own)),
    ...(files.length > 1 ? [row(say.allOf({ period: name }), summary, "all")] : []),
  ];
}

function shareBar({ progress }: Summary, title: string, locale: ReportInput["locale"]): Markup | undefined {
  if (progress === undefined) return undefined;
  const percent = formatShare(progress, locale);
  const words = catalogues[locale].overview.objectiveBar({ objective: title, percent });
  return markup`${picture(barPicture({ title: words, progress, tone: "plain" }))}<span>${percent}</span>`;
}
