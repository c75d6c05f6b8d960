import type { Finding } from "../model/finding";
import type { NodeView } from "./node-view";

type ByPlace = ReadonlyMap<string, readonly Finding[]>;

/** A list of findings never changes, so what was found out about it holds for as long as it lives. */
const known = new WeakMap<readonly Finding[], ByPlace>();

/** The findings on an item and all that it holds, by the item's path. */
export function findingsUnder(findings: readonly Finding[], path: string): readonly Finding[] {
  let places = known.get(findings);
  if (!places) {
    places = byPlace(findings);
    known.set(findings, places);
  }
  return places.get(path) ?? [];
}

/** For each objective, result and action the findings in it. */
function byPlace(findings: readonly Finding[]): ByPlace {
  const places = new Map<string, Finding[]>();
  for (const finding of findings) {
    const [objective, item] =
      /^(objectives\/\d+)(?:(\/(?:results|actions)\/\d+))?(?=\/|$)/u.exec(finding.path)?.slice(1) ?? [];
    if (objective === undefined) continue;
    const own = item === undefined ? [objective] : [objective, objective + item];
    for (const place of own) {
      const list = places.get(place);
      if (list) list.push(finding);
      else places.set(place, [finding]);
    }
  }
  return places;
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
