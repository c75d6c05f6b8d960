import type { Lang } from "../language/lang";
import { catalogues } from "../messages";
import type { Action, Objective, Plan, Result } from "../model/plan";
import { actionFacts, actionState, setAsideLast } from "../overview/action-facts";
import { stateOf, stateWords } from "../overview/state-words";
import { shortDay } from "../pictures/days";
import {
  dotsText,
  type FiveQuestions,
  fiveQuestions,
  type Judges,
  questions,
} from "../progress/five-questions";
import { objectiveStanding } from "../progress/objective-standing";
import { isTeamProposed } from "../progress/team-proposed";
import { formatShare } from "../views/format-share";
import { signOf } from "../views/objective-view";
import { type Column, plainLink, plainMarkdown, table } from "./plain-markdown";
import { type ResultFacts, resultFacts } from "./result-facts";
import { standingText } from "./share-bar";

interface Context {
  readonly plan: Plan;
  readonly judges: Judges;
  readonly today: string;
  readonly locale: Lang;
}

/** An objective in blocks of Markdown: its dots and how it stands, why, its results, and what the team proposes. */
export function objectiveBlocks(objective: Objective, context: Context): string[] {
  const { plan, judges, today, locale } = context;
  const say = catalogues[locale];
  const { why, whyNow, effect, owner, learned, reason, dropped } = objective;
  const title = `### ${plainMarkdown(objective.text?.value ?? say.views.untitled())}`;
  if (dropped) return [title, labelled(say.views.dropped(), reason?.value)];
  const standing = objectiveStanding(objective, plan, today);
  const state = stateWords(signOf(objective, standing), standing.progress, locale);
  const said = [
    whyNow && labelled(say.views.questions.whyNow, whyNow.value),
    effect && labelled(say.views.questions.effect, effect.value),
    owner && labelled(say.views.owner(), owner.value),
    learned && labelled(say.views.learned(), learned.value),
  ].filter((line) => line !== undefined);
  return [
    title,
    `${dotsWords(fiveQuestions(objective, plan, judges), locale)} · ${state}`,
    why ? `> ${plainMarkdown(why.value)}` : `_${say.overview.noWhy()}_`,
    said.map((line) => `- ${line}`).join("\n"),
    ...resultBlocks(objective, context),
    ...actionBlocks(objective, context),
  ].filter((block) => block !== "");
}

function labelled(name: string, words: string | undefined): string {
  return words === undefined ? name : `**${name}**: ${plainMarkdown(words)}`;
}

/** `●●●○○ still open: effect, actions by the team` */
function dotsWords(five: FiveQuestions, locale: Lang): string {
  const say = catalogues[locale];
  const open = questions.filter((question) => !five[question].full);
  const names = open.map((question) => say.views.questions[question].toLowerCase()).join(", ");
  return `${dotsText(five)} ${open.length === 0 ? say.report.allAnswered() : say.report.stillOpen({ questions: names })}`;
}

function resultBlocks(objective: Objective, context: Context): string[] {
  const { plan, today, locale } = context;
  const say = catalogues[locale];
  const all = objective.results
    .filter(({ dropped }) => !dropped)
    .map((result) => ({ result, facts: resultFacts(result, objective, plan, today, locale) }));
  const chased = all.filter(({ facts }) => !facts.isGuard);
  const guards = all.filter(({ facts }) => facts.isGuard);
  const dropped = objective.results.filter((result) => result.dropped);
  return [
    all.length === 0 && `_${say.overview.noResults()}_`,
    chased.length > 0 && resultTable(chased, context),
    guards.length > 0 && `**${say.overview.guards()}**`,
    guards.length > 0 && guards.map((guard) => guardLine(guard, context)).join("\n"),
    dropped.length > 0 && `**${say.overview.droppedResults()}**`,
    dropped.length > 0 && dropped.map((result) => droppedLine(result, locale)).join("\n"),
  ].filter((block) => block !== false);
}

interface Line {
  readonly result: Result;
  readonly facts: ResultFacts;
}

function resultTable(lines: readonly Line[], { today, locale }: Context): string {
  const say = catalogues[locale].report;
  const columns: Column[] = [
    { name: say.result() },
    { name: say.from(), isNumber: true },
    { name: say.now(), isNumber: true },
    { name: say.to(), isNumber: true },
    { name: say.ofTheWay() },
    { name: say.sure(), isNumber: true },
    { name: say.lastLooked() },
  ];
  const rows = lines.map(({ result, facts }) => {
    const { from = "", now = "", to = "", confidence } = facts;
    return [
      plainMarkdown(result.text?.value ?? catalogues[locale].views.untitled()),
      plainMarkdown(from),
      now === "" ? "" : `**${plainMarkdown(now)}**`,
      plainMarkdown(to),
      wayWords(facts, locale),
      confidence === undefined ? "" : formatShare(confidence, locale),
      lookedWords(facts, { today, locale }),
    ];
  });
  return table(columns, rows);
}

function wayWords({ standing, sign }: ResultFacts, locale: Lang): string {
  const say = catalogues[locale];
  if (!standing.measured) return say.views.noMeasure();
  return standingText(standing.progress, sign, locale) || say.overview.noValue();
}

function lookedWords({ looked }: ResultFacts, { today, locale }: Pick<Context, "today" | "locale">): string {
  if (!looked) return "";
  const { date, by } = looked;
  return plainMarkdown([shortDay(date, locale, today), by].filter((part) => part !== undefined).join(", "));
}

function guardLine({ result, facts }: Line, context: Context): string {
  const { locale } = context;
  const say = catalogues[locale];
  const words = [
    facts.to,
    facts.now !== undefined && say.features.now({ value: facts.now }),
    stateOf(facts.sign, locale) ?? say.overview.noValue(),
  ].filter((part) => part !== undefined && part !== false);
  const looked = lookedWords(facts, context);
  return `- ${[plainMarkdown(result.text?.value ?? say.views.untitled()), ...words.map(plainMarkdown), looked].filter((part) => part !== "").join(" · ")}`;
}

function droppedLine({ text, reason }: Result, locale: Lang): string {
  const words = text?.value ?? catalogues[locale].views.untitled();
  return `- ${plainMarkdown(words)}${reason ? `: ${plainMarkdown(reason.value)}` : ""}`;
}

function actionBlocks(objective: Objective, context: Context): string[] {
  const { plan, locale } = context;
  const say = catalogues[locale].overview;
  const own = objective.actions.filter((action) => isTeamProposed(action, objective, plan));
  const others = objective.actions.filter((action) => !own.includes(action));
  const list = (actions: readonly Action[]): string =>
    setAsideLast(actions)
      .map((action) => actionLine(action, objective, locale))
      .join("\n");
  return [
    `**${say.proposals()}**`,
    own.length > 0 ? list(own) : `_${say.noProposals()}_`,
    others.length > 0 && `**${say.others()}**`,
    others.length > 0 && list(others),
  ].filter((block) => block !== false);
}

function actionLine(action: Action, objective: Objective, locale: Lang): string {
  const say = catalogues[locale].views;
  const { text, link, reason } = action;
  const words = text?.value ?? say.untitled();
  const facts = actionFacts(action, objective, locale).map(plainMarkdown);
  const state = `_${actionState(action, locale)}_${reason ? `: ${plainMarkdown(reason.value)}` : ""}`;
  if (link) facts.push(plainLink(link.value, link.value));
  return `- ${[plainMarkdown(words), state, ...facts].join(" · ")}`;
}
