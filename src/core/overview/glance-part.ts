import { defaultConfig } from "../config/default-config";
import type { Lang } from "../language/lang";
import { catalogues } from "../messages";
import { barPicture } from "../pictures/bar";
import type { Objective, Plan } from "../model/plan";
import { type Markup, markup, picture } from "../pictures/markup";
import { signPicture } from "../pictures/sign";
import { toneOf } from "../pictures/tone";
import { align, type Aligned } from "../plan/align";
import { fiveQuestions } from "../progress/five-questions";
import { objectiveStanding } from "../progress/objective-standing";
import { expectedShare } from "../progress/pace";
import { staleness } from "../progress/stale";
import { isTeamProposed } from "../progress/team-proposed";
import { formatShare } from "../views/format-share";
import { signOf } from "../views/objective-view";
import { smallDots } from "./dots";
import type { OverviewFile, OverviewInput } from "./overview-input";
import { anchorOf, keyOf } from "./parts";
import { stateWords } from "./state-words";

/** All objectives in a few lines, each below the one it serves. */
export function glancePart({ files, today, locale }: OverviewInput): Markup | undefined {
  const trees = align(files);
  if (trees.length === 0) return undefined;
  const say = catalogues[locale].overview;
  const isTree = trees.some(({ children }) => children.length > 0);
  const teams = new Set(files.map(({ key }) => key));
  const context = { today, locale, namesTeams: teams.size > 1 };
  return markup`<nav class="glance" aria-label="${say.atAGlance()}"><h2>${isTree ? say.alignment() : say.atAGlance()}</h2><ul class="tree">${trees.map((one) => branch(one, context))}</ul></nav>`;
}

interface GlanceContext {
  readonly today: string;
  readonly locale: Lang;
  readonly namesTeams: boolean;
}

function branch({ file, objective, children }: Aligned<OverviewFile>, context: GlanceContext): Markup {
  const { shown } = file;
  if (!shown) return markup``;
  const { today, locale } = context;
  const say = catalogues[locale];
  const { plan, judges } = shown;
  const standing = objectiveStanding(objective, plan, today);
  const sign = signOf(objective, standing);
  const five = fiveQuestions(objective, plan, judges);
  const expected = expectedShare(plan, today, objective.type?.value);
  const name = objective.text?.value ?? say.views.untitled();
  const more = waitingIn(objective, plan, file, today);
  const remarks = [
    ...(context.namesTeams ? [markup`<bdi>${plan.team?.value ?? file.path}</bdi>`] : []),
    ...waiting.filter((one) => more[one] > 0).map((one) => say.overview.tally[one]({ count: more[one] })),
  ];
  const bar = barPicture({
    title: say.overview.objectiveBar({
      objective: name,
      ...(standing.progress !== undefined && { percent: formatShare(standing.progress, locale) }),
      ...(expected !== undefined && { expected: formatShare(expected, locale) }),
    }),
    tone: toneOf(sign),
    ...(standing.progress !== undefined && { progress: standing.progress }),
    ...(expected !== undefined && { expected }),
  });
  return markup`<li data-key="${keyOf({ file }, objective.path)}-glance"><div class="leaf"><div class="what"><a href="#${anchorOf({ file }, objective)}" lang="${objective.lang}"><bdi>${name}</bdi></a>${
    remarks.length > 0 &&
    markup`<p class="facts">${remarks.map((remark, index) => markup`${index > 0 && " · "}${remark}`)}</p>`
  }</div><div class="dots">${smallDots(five, locale)}</div><div class="slim">${picture(bar)}</div><p class="state">${signPicture(sign)}<span>${stateWords(sign, standing.progress, locale)}</span></p></div>${
    children.length > 0 && markup`<ul>${children.map((child) => branch(child, context))}</ul>`
  }</li>`;
}

const counted = ["reached", "on-track", "behind", "at-risk"] as const;
const waiting = ["quiet", "awaiting"] as const;

/** How many objectives stand how, what has gone quiet and what awaits an answer. */
export function tallyPart({ files, today, locale }: OverviewInput): Markup {
  const say = catalogues[locale].overview.tally;
  const counts = { reached: 0, "on-track": 0, behind: 0, "at-risk": 0, quiet: 0, awaiting: 0 };
  for (const file of files) {
    const { shown } = file;
    for (const objective of shown?.plan.objectives ?? []) {
      if (objective.dropped || !shown) continue;
      const sign = signOf(objective, objectiveStanding(objective, shown.plan, today));
      const name = counted.find((one) => one === sign);
      if (name) counts[name]++;
      const more = waitingIn(objective, shown.plan, file, today);
      for (const one of waiting) counts[one] += more[one];
    }
  }
  const chips = [
    ...counted.map((name) => ({ name, sign: signPicture(name) })),
    ...waiting.map((name) => ({ name, sign: undefined })),
  ].filter(({ name }) => counts[name] > 0);
  return markup`<ul class="tally">${chips.map(({ name, sign }) => markup`<li class="${name}">${sign}${say[name]({ count: counts[name] })}</li>`)}</ul>`;
}

/** How many results of an objective have gone quiet, and how many of the team's proposals await an answer. */
function waitingIn(
  objective: Objective,
  plan: Plan,
  { config = defaultConfig }: OverviewFile,
  today: string,
): Record<(typeof waiting)[number], number> {
  const days = config.options["stale-checkin"]?.days;
  const isOpen = plan.status !== "closed";
  return {
    quiet: objective.results.filter((result) => staleness(result, plan, today, days)).length,
    awaiting: objective.actions.filter(
      (action) => isOpen && action.status === "proposed" && isTeamProposed(action, objective, plan),
    ).length,
  };
}
