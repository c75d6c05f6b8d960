import type { Lang } from "../language/lang";
import { catalogues } from "../messages";
import type { Sign } from "../views/node-view";
import { formatShare } from "../views/format-share";

/** How something stands, in words: `50 % of the way, on track`. */
export function stateWords(sign: Sign, progress: number | undefined, locale: Lang): string {
  const { overview, views } = catalogues[locale];
  const way = progress === undefined ? undefined : overview.way({ percent: formatShare(progress, locale) });
  const state = stateOf(sign, locale);
  if (sign === "reached" || sign === "guard-holds" || sign === "guard-broken") return state ?? "";
  return (
    [way, state].filter((part) => part !== undefined).join(", ") ||
    (sign === "dropped" ? views.dropped() : overview.noValue())
  );
}

/** The state alone: `on track`. Undefined where there is nothing to say yet. */
export function stateOf(sign: Sign, locale: Lang): string | undefined {
  const { overview, views } = catalogues[locale];
  switch (sign) {
    case "on-track":
    case "behind":
    case "at-risk":
      return views.pace[sign];
    case "reached":
      return views.reached();
    case "guard-holds":
      return views.guardHolds();
    case "guard-broken":
      return views.guardBroken();
    case "grade-green":
      return overview.grade.green;
    case "grade-yellow":
      return overview.grade.yellow;
    case "grade-red":
      return overview.grade.red;
    default:
      return undefined;
  }
}
