import { changesSections } from "../diff/changes-markdown";
import { filesChanged } from "../diff/file-changes";
import type { Lang } from "../language/lang";
import { catalogues } from "../messages";
import type { OverviewFile } from "../overview/overview-input";
import { periodText } from "../overview/period-text";
import { shortDay } from "../pictures/days";
import type { Plan } from "../model/plan";
import { dotsText, fiveQuestions } from "../progress/five-questions";
import { objectiveStanding } from "../progress/objective-standing";
import { signOf } from "../views/objective-view";
import { asOf, frozen } from "./freeze";
import { objectiveBlocks } from "./objective-markdown";
import { plainMarkdown, type Column, table } from "./plain-markdown";
import { markerOf } from "./report-day";
import type { ReportInput } from "./report-input";
import { readFiles, rollUp } from "./roll-up";
import { shareBar, standingText } from "./share-bar";
import { statesText } from "./states-text";
import type { Summary } from "./summary";

/** The report as Markdown that any forge shows well, and that reads well as it is. */
export function markdownReport(input: ReportInput): string {
  const { locale, today } = input;
  const state = frozen(input);
  const say = catalogues[locale];
  const blocks = [
    `# ${say.overview.title()}`,
    plainMarkdown(say.report.madeWith({ date: longDay(today, locale) })),
    ...glanceBlocks(state),
    ...rollUpBlocks(state),
    ...changesBlocks(input),
    ...state.files.flatMap((file) => fileBlocks(file, state)),
    `<!-- ${markerOf(say.report.marker, today)} -->`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

function longDay(date: string, locale: Lang): string {
  return shortDay(date, locale, "");
}

/** All objectives in a line each; none where there is only one. */
function glanceBlocks(input: ReportInput): string[] {
  const { locale, today } = input;
  const say = catalogues[locale];
  const files = readFiles(input);
  const objectives = files.flatMap(({ file, plan, judges }) =>
    plan.objectives
      .filter(({ dropped }) => !dropped)
      .map((objective) => {
        const standing = objectiveStanding(objective, plan, today);
        return [
          plainMarkdown(objective.text?.value ?? say.views.untitled()),
          plainMarkdown(nameOf(file, plan)),
          dotsText(fiveQuestions(objective, plan, judges)),
          standingText(standing.progress, signOf(objective, standing), locale),
        ];
      }),
  );
  if (objectives.length < 2) return [];
  const columns: Column[] = [
    { name: say.report.objective() },
    { name: say.report.team() },
    { name: say.report.dots() },
    { name: say.report.howItStands() },
  ];
  const isOneTeam = files.length === 1;
  const kept = <T>(cells: readonly T[]): T[] => cells.filter((_, index) => !(isOneTeam && index === 1));
  return [`## ${say.overview.atAGlance()}`, table(kept(columns), objectives.map(kept))];
}

/** How the results of each file stand, and of each period; none where one file holds all. */
function rollUpBlocks(input: ReportInput): string[] {
  const { locale } = input;
  const say = catalogues[locale].report;
  const groups = rollUp(input);
  if (groups.flatMap(({ files }) => files).length < 2) return [];
  const columns: Column[] = [
    { name: say.team() },
    { name: say.period() },
    { name: say.results(), isNumber: true },
    { name: say.howTheyStand() },
    { name: say.ofTheWay() },
  ];
  const row = (name: string, period: string, summary: Summary): string[] => [
    name,
    plainMarkdown(period),
    String(summary.results),
    statesText(summary, locale),
    shareBar(summary.progress, locale),
  ];
  const rows = groups.flatMap(({ period, files, summary }) => {
    const name = period?.name ?? say.noPeriod();
    return [
      ...files.map((one) => row(plainMarkdown(nameOf(one.file, one.plan)), name, one.summary)),
      ...(files.length > 1 ? [row(`**${plainMarkdown(say.allOf({ period: name }))}**`, name, summary)] : []),
    ];
  });
  return [`## ${say.summedUp()}`, table(columns, rows)];
}

function changesBlocks({ changes, locale, today }: ReportInput): string[] {
  if (!changes) return [];
  const say = catalogues[locale].changes;
  return [
    `## ${plainMarkdown(say.since(changes))}`,
    ...(filesChanged(changes).length === 0 ? [say.nothing()] : []),
    ...changesSections(changes, { locale, today, level: 3 }),
  ];
}

function fileBlocks(file: OverviewFile, { today, locale }: ReportInput): string[] {
  const say = catalogues[locale];
  if (!file.shown) return file.isBroken ? [`## ${plainMarkdown(file.path)}`, say.overview.unreadable()] : [];
  const { plan } = file.shown;
  const name = nameOf(file, plan);
  const day = asOf(plan, today);
  const facts = [
    plan.status === "draft" && `**${say.views.planStatus.draft}**`,
    plainMarkdown(periodText(plan, today, locale) ?? ""),
    day !== today && plainMarkdown(say.report.asOfEnd({ date: longDay(day, locale) })),
    name !== file.path && plainMarkdown(file.path),
  ].filter((part) => part !== false && part !== "");
  const blocks: (string | false | undefined)[] = [
    `## ${plainMarkdown(name)}`,
    facts.join(" · "),
    file.isBroken &&
      `_${plainMarkdown(file.isBehind ? say.overview.notUpToDate() : say.overview.incomplete())}_`,
    plan.learned && `**${say.views.learned()}**: ${plainMarkdown(plan.learned.value)}`,
    ...(plan.objectives.length === 0 ? [say.overview.noObjectives()] : []),
    ...[
      ...plan.objectives.filter(({ dropped }) => !dropped),
      ...plan.objectives.filter(({ dropped }) => dropped),
    ].flatMap((objective) => objectiveBlocks(objective, { ...file.shown!, today, locale })),
  ];
  return blocks.filter((block): block is string => typeof block === "string" && block !== "");
}

function nameOf({ path }: OverviewFile, { team }: Plan): string {
  return team?.value ?? path;
}
