import { catalogues } from "../messages";
import type { Action, Objective } from "../model/plan";
import { type Markup, markup } from "../pictures/markup";
import { isTeamProposed } from "../progress/team-proposed";
import { webLink } from "../text/web-link";
import { actionFacts, actionState, isSetAside, setAsideLast } from "./action-facts";
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
  const say = catalogues[locale].views;
  const facts = actionFacts(action, objective, locale);
  return markup`<li class="action${isSetAside(action) ? " aside" : ""}" data-key="${keyOf(context, action.path)}"><div class="head"><p lang="${action.lang}">${toLine(context, action.path, action.text?.value ?? say.untitled())}</p><p class="status ${action.status}">${actionState(action, locale)}</p></div>
${facts.length > 0 && markup`<p class="facts"><bdi>${facts.join(" · ")}</bdi></p>`}
${action.link && markup`<p class="facts">${linkPart(action.link.value)}</p>`}
${action.reason && markup`<p class="facts">${say.reason()}: <bdi>${action.reason.value}</bdi></p>`}</li>`;
}

/** Only what leads to the web becomes a link. */
function linkPart(link: string): Markup {
  const address = webLink(link);
  return address === undefined
    ? markup`<bdi>${link}</bdi>`
    : markup`<a class="web" href="${address}" rel="noopener noreferrer"><bdi>${link}</bdi></a>`;
}
