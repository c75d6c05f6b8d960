import type { Lang } from "../language/lang";
import { catalogues } from "../messages";
import type { Finding } from "../model/finding";
import type { Plan } from "../model/plan";
import type { Judges } from "../progress/five-questions";
import type { NamedItem } from "./item-names";
import { visible } from "../text/visible";
import type { Sorting } from "./arrangement";
import { escapeMarkdown } from "./markdown";
import type { NodeView } from "./node-view";
import { viewObjective } from "./objective-view";
import { isKept, sortedItems } from "./sorted-items";
import { findingLines, paragraphs } from "./tooltip";

export interface FileInput {
  /** As people know it: `team/goals.yaml`. */
  readonly path: string;
  /** What there is to show, and how to judge it; absent where nothing could be read. */
  readonly shown: { readonly plan: Plan; readonly judges: Judges } | undefined;
  /** The names of the plan's items. */
  readonly names: readonly NamedItem[];
  readonly findings: readonly Finding[];
  /** The YAML does not parse. */
  readonly isBroken: boolean;
  /** The plan is one of an earlier text. */
  readonly isBehind: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly locale: Lang;
  /** Default: in the order of the text. */
  readonly sorting?: Sorting;
  /** The places of the items to show; all of them when absent. */
  readonly kept?: ReadonlySet<string> | undefined;
  /** Whose it is shall stand beside each objective: it stands among those of others. */
  readonly namesTeam?: boolean;
}

/** A goals file as a tree: team and period, its objectives, their results and actions. */
export function viewFile(input: FileInput): NodeView {
  const { path, shown, names, findings, isBroken, isBehind, locale } = input;
  const plan = shown?.plan;
  const say = catalogues[locale].views;
  const name = plan?.team?.value ?? path;
  const label = visible(name);
  const description = visible(
    [
      isBroken && (isBehind ? say.notUpToDate() : say.incomplete()),
      plan?.period?.value.name,
      plan && plan.status !== "active" && say.planStatus[plan.status],
      name !== path && path,
    ]
      .filter((part) => part !== false && part !== undefined && part !== "")
      .join(" · "),
  );
  const count = findings.length > 0 ? say.findings({ count: findings.length }) : "";
  let children: readonly NodeView[] | undefined;
  const kept = plan?.objectives.filter((objective) => isKept(objective, input)) ?? [];
  return {
    kind: "file",
    id: "",
    path: "",
    label,
    description,
    sign: isBroken ? "broken" : "team",
    dimmed: false,
    spoken: [label, description, count].filter((part) => part !== "").join(", "),
    findings,
    tooltip: () => {
      const top = findings.filter((finding) => !finding.path.startsWith("objectives/"));
      return paragraphs([
        `**${escapeMarkdown(label)}**  \n${escapeMarkdown(description)}`,
        plan?.learned && `${say.learned()}: ${escapeMarkdown(plan.learned.value)}`,
        plan?.notes && `${say.notes()}: ${escapeMarkdown(plan.notes.value)}`,
        ...findingLines(top),
      ]);
    },
    hasChildren: kept.length > 0,
    get children() {
      if (!shown) return [];
      children ??= sortedItems(kept, shown.plan, input).map((objective) =>
        viewObjective(objective, names[shown.plan.objectives.indexOf(objective)], { ...input, ...shown }),
      );
      return children;
    },
  };
}
