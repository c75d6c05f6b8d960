import type { Finding } from "../model/finding";
import type { NodeView } from "./node-view";

/** The findings on an item and all that it holds, by the item's path. */
export function findingsUnder(findings: readonly Finding[], path: string): readonly Finding[] {
  return findings.filter((finding) => finding.path === path || finding.path.startsWith(`${path}/`));
}

/** Of a file's findings those that a node stands for; a group stands for its items. */
export function findingsOf(
  { kind, path, children }: Pick<NodeView, "kind" | "path" | "children">,
  findings: readonly Finding[],
): readonly Finding[] {
  if (kind === "file") return findings;
  return kind === "team-actions" || kind === "other-actions"
    ? children.flatMap((child) => findingsUnder(findings, child.path))
    : findingsUnder(findings, path);
}
