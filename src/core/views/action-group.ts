import { catalogues } from "../messages";
import type { NodeView } from "./node-view";
import type { ViewContext } from "./objective-view";

/** The line above the actions that the team proposed, or above those that it did not. */
export function actionGroup(
  kind: "team-actions" | "other-actions",
  objectiveId: string,
  path: string,
  children: readonly NodeView[],
  { locale }: ViewContext,
): NodeView {
  const say = catalogues[locale].views;
  const label = kind === "team-actions" ? say.proposedByTheTeam() : say.notTheTeamsYet();
  const findings = children.flatMap((child) => child.findings);
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
    children,
  };
}
