import { catalogues } from "../messages";
import type { Action } from "../model/plan";
import type { NodeView } from "./node-view";
import type { ViewContext } from "./objective-view";
import { findingsUnder } from "./place-findings";

/** The line above the actions that the team proposed, or above those that it did not. */
export function actionGroup(
  kind: "team-actions" | "other-actions",
  objectiveId: string,
  path: string,
  actions: readonly Action[],
  look: () => readonly NodeView[],
  { locale, findings: all }: ViewContext,
): NodeView {
  const say = catalogues[locale].views;
  const label = kind === "team-actions" ? say.proposedByTheTeam() : say.notTheTeamsYet();
  const findings = actions.flatMap((action) => findingsUnder(all, action.path));
  let children: readonly NodeView[] | undefined;
  return {
    kind,
    id: `${objectiveId}-${kind}`,
    path,
    label,
    description: "",
    sign: kind,
    dimmed: false,
    spoken: label,
    tooltip: () => "",
    findings,
    hasChildren: actions.length > 0,
    get children() {
      children ??= look();
      return children;
    },
  };
}
