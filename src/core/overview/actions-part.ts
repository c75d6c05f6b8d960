import { catalogues } from "../messages";
import type { Action, Objective, TextField } from "../model/plan";
import { type Markup, markup } from "../pictures/markup";
import { personKey } from "../plan/people";
import { isTeamProposed } from "../progress/team-proposed";
import type { FileContext } from "./overview-input";
import { keyOf, toLine } from "./parts";

/** The team's proposals with who supports them, and then what came from elsewhere. */
export function actionsPart(objective: Objective, context: FileContext): Markup {
  const say = catalogues[context.locale].overview;
  const own = objective.actions.filter((action) => isTeamProposed(action, objective, context.plan));
  const others = objective.actions.filter((action) => !own.includes(action));
  const list = (actions: readonly Action[]): Markup =>
    markup`<ul class="actions">${setAsideLast(actions).map((action) => actionPart(action, objective, context))}</ul>`;
  return markup`<section class="proposals"><h4>${say.proposals()}</h4>
${own.length > 0 ? list(own) : markup`<p class="ask">${say.noProposals()}</p>`}
${others.length > 0 && markup`<h4>${say.others()}</h4>${list(others)}`}</section>`;
}

function actionPart(action: Action, objective: Objective, context: FileContext): Markup {
  const { locale } = context;
  const say = catalogues[locale];
  const people = (fields: readonly TextField[]): string[] =>
    fields.map(({ value }) => (personKey(value) === "team" ? say.overview.wholeTeam() : value.trim()));
  const served = action.results
    .map(({ value }) => objective.results.find(({ id }) => id?.value === value.id)?.text?.value)
    .filter((text) => text !== undefined);
  const facts = [
    action.proposedBy.length > 0 && say.overview.proposedBy({ names: people(action.proposedBy) }),
    action.supportedBy.length > 0 && say.overview.supportedBy({ names: people(action.supportedBy) }),
    served.length > 0 && say.overview.servesResults({ results: served }),
  ].filter((part) => part !== false);
  const isAside = isSetAside(action);
  const status = action.status === "proposed" ? say.overview.awaits() : say.views.actionStatus[action.status];
  return markup`<li class="action${isAside ? " aside" : ""}" data-key="${keyOf(context, action.path)}"><div class="head"><p lang="${action.lang}">${toLine(context, action.path, action.text?.value ?? say.views.untitled())}</p><p class="status ${action.status}">${status}</p></div>
${facts.length > 0 && markup`<p class="facts"><bdi>${facts.join(" · ")}</bdi></p>`}
${action.reason && markup`<p class="facts">${say.views.reason()}: <bdi>${action.reason.value}</bdi></p>`}</li>`;
}

function isSetAside({ status }: Action): boolean {
  return status === "declined" || status === "stopped";
}

function setAsideLast(actions: readonly Action[]): Action[] {
  return [...actions.filter((action) => !isSetAside(action)), ...actions.filter(isSetAside)];
}
