import type { Lang } from "../language/lang";
import { catalogues } from "../messages";
import type { Action, Objective, TextField } from "../model/plan";
import { personKey } from "../plan/people";

/** Who put an action forward, who is behind it and what it serves, a phrase each. */
export function actionFacts(action: Action, objective: Objective, locale: Lang): string[] {
  const say = catalogues[locale].overview;
  const people = (fields: readonly TextField[]): string[] =>
    fields.map(({ value }) => (personKey(value) === "team" ? say.wholeTeam() : value.trim()));
  const served = action.results
    .map(({ value }) => objective.results.find(({ id }) => id?.value === value.id)?.text?.value)
    .filter((text) => text !== undefined);
  return [
    action.proposedBy.length > 0 && say.proposedBy({ names: people(action.proposedBy) }),
    action.supportedBy.length > 0 && say.supportedBy({ names: people(action.supportedBy) }),
    served.length > 0 && say.servesResults({ results: served }),
  ].filter((part) => part !== false);
}

/** How far an action is, in a word or two. */
export function actionState({ status }: Action, locale: Lang): string {
  const say = catalogues[locale];
  return status === "proposed" ? say.overview.awaits() : say.views.actionStatus[status];
}

/** Declined or stopped. */
export function isSetAside({ status }: Action): boolean {
  return status === "declined" || status === "stopped";
}

/** In the order of the text, but what was set aside comes last. */
export function setAsideLast(actions: readonly Action[]): Action[] {
  return [...actions.filter((action) => !isSetAside(action)), ...actions.filter(isSetAside)];
}
