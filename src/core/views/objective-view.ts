import { catalogues } from "../messages";
import type { Objective } from "../model/plan";
import {
  dotsText,
  type FiveQuestions,
  fiveQuestions,
  isMeasurable,
  questions,
} from "../progress/five-questions";
import { objectiveStanding, type ObjectiveStanding } from "../progress/objective-standing";
import { isTeamProposed } from "../progress/team-proposed";
import { viewAction } from "./action-view";
import { actionGroup } from "./action-group";
import type { FileInput } from "./file-view";
import { formatShare } from "./format-share";
import type { NamedItem } from "./item-names";
import { visible } from "../text/visible";
import { escapeMarkdown } from "./markdown";
import type { NodeView, Sign } from "./node-view";
import { findingsUnder } from "./place-findings";
import { viewResult } from "./result-view";
import { isKept, sortedItems } from "./sorted-items";
import { fact, findingLines, lines, paragraphs } from "./tooltip";

/** What the views of a file's items are given. */
export type ViewContext = Pick<
  FileInput,
  "findings" | "today" | "locale" | "sorting" | "kept" | "namesTeam"
> &
  NonNullable<FileInput["shown"]>;

/** An objective with its dots and progress; below it its results, then its actions by who proposed them. */
export function viewObjective(
  objective: Objective,
  named: NamedItem | undefined,
  context: ViewContext,
): NodeView {
  const { plan, today, locale, judges } = context;
  const say = catalogues[locale].views;
  const id = `o${named?.name ?? objective.path}`;
  const five = fiveQuestions(objective, plan, judges);
  const standing = objectiveStanding(objective, plan, today);
  const findings = findingsUnder(context.findings, objective.path);
  const sign = signOf(objective, standing);
  const label = visible(objective.text?.value ?? say.untitled());
  const progress = standing.progress === undefined ? "" : formatShare(standing.progress, locale);
  const state = objective.dropped ? say.dropped() : joined(dotsText(five), progress);
  const team = context.namesTeam ? visible(plan.team?.value ?? "") : "";
  const description = joined(state, team);
  const pace = sign === "on-track" || sign === "behind" || sign === "at-risk" ? say.pace[sign] : "";
  let children: readonly NodeView[] | undefined;
  const answered = questions.filter((question) => five[question].full).length;
  return {
    kind: "objective",
    id,
    path: objective.path,
    label,
    ...(objective.text && { sentence: objective.text.value }),
    description,
    sign,
    dimmed: objective.dropped,
    spoken: [
      `${say.kinds.objective}: ${label}`,
      objective.dropped ? say.dropped() : say.answered({ count: answered }),
      progress,
      pace,
      team,
      findings.length > 0 ? say.findings({ count: findings.length }) : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
    tooltip: () =>
      paragraphs([
        `**${escapeMarkdown(label)}**`,
        !objective.dropped && answerLines(objective, five, context),
        lines([
          fact(say.reason(), objective.reason?.value),
          fact(say.owner(), objective.owner?.value),
          fact(say.serves(), objective.parents.map(({ value }) => value.text).join(", ")),
          progress !== "" && joined(progress, pace),
          fact(say.learned(), objective.learned?.value),
          fact(say.notes(), objective.notes?.value),
        ]),
        ...findingLines(findings.filter((finding) => isOwn(finding.path, objective.path))),
      ]),
    key: objective.key,
    span: objective.span,
    findings,
    hasChildren: [...objective.results, ...objective.actions].some((item) => isKept(item, context)),
    get children() {
      children ??= childrenOf(objective, named, id, context);
      return children;
    },
  };
}

function childrenOf(
  objective: Objective,
  named: NamedItem | undefined,
  id: string,
  context: ViewContext,
): NodeView[] {
  const { results, actions } = objective;
  const { plan } = context;
  const shownResults = sortedItems(
    results.filter((result) => isKept(result, context)),
    plan,
    context,
  );
  const shownActions = sortedItems(
    actions.filter((action) => isKept(action, context)),
    plan,
    context,
  );
  const nameOf = (list: readonly NamedItem[] | undefined, at: number): string =>
    list?.[at]?.name ?? String(at);
  const group = (kind: "team-actions" | "other-actions", isTeams: boolean): NodeView[] => {
    const own = shownActions.filter((action) => isTeamProposed(action, objective, plan) === isTeams);
    const look = (): NodeView[] =>
      own.map((action) =>
        viewAction(action, `${id}-a${nameOf(named?.actions, actions.indexOf(action))}`, context),
      );
    return own.length > 0 ? [actionGroup(kind, id, objective.path, own, look, context)] : [];
  };
  return [
    ...shownResults.map((result) =>
      viewResult(result, objective, `${id}-r${nameOf(named?.results, results.indexOf(result))}`, context),
    ),
    ...group("team-actions", true),
    ...group("other-actions", false),
  ];
}

/** What a picture beside an objective says. */
export function signOf(
  objective: Objective,
  { pace, grade, progress, guardBroken }: ObjectiveStanding,
): Sign {
  if (objective.dropped) return "dropped";
  if (grade) return `grade-${grade}`;
  if (progress !== undefined && progress >= 1 && !guardBroken) return "reached";
  return pace ?? "unknown";
}

/** The five questions, each with its dot and its answer. */
function answerLines(
  objective: Objective,
  five: FiveQuestions,
  { locale, judges, plan }: ViewContext,
): string {
  const say = catalogues[locale].views;
  const live = objective.results.filter(({ dropped }) => !dropped);
  const own = objective.actions.filter((action) => isTeamProposed(action, objective, plan));
  const words: Record<(typeof questions)[number], string | undefined> = {
    why: objective.why?.value,
    whyNow: objective.whyNow?.value,
    result:
      live.length > 0
        ? say.measurable({
            measurable: live.filter((result) => isMeasurable(result, judges)).length,
            all: live.length,
          })
        : undefined,
    effect: five.effect.standsOn,
    actions: own.length > 0 ? say.teamActions({ count: own.length }) : undefined,
  };
  return lines(
    questions.map((question) => {
      const dot = five[question].full ? "●" : "○";
      const answer = words[question];
      return `${dot} **${say.questions[question]}**  ${answer === undefined ? `*${say.notSaidYet()}*` : escapeMarkdown(answer)}`;
    }),
  );
}

/** On the objective itself, not on one of its results or actions. */
function isOwn(path: string, objective: string): boolean {
  return !/^\/(results|actions)\/\d/.test(path.slice(objective.length));
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}
