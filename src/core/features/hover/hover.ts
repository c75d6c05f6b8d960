import { defaultConfig } from "../../config/default-config";
import type { Item, Plan } from "../../model/plan";
import type { Span } from "../../model/span";
import type { Scheme } from "../../pictures/palettes";
import { CheckContext } from "../../rules/context";
import { viewAction } from "../../views/action-view";
import { type ViewContext, viewObjective } from "../../views/objective-view";
import { type FeatureContext, rootOf } from "../feature-context";
import { itemAt } from "../../plan/item-at";
import { markAt } from "../navigation/id-marks";
import { hoverKey, keyAt } from "./hover-key";
import { hoverReference } from "./hover-reference";
import { hoverResult } from "./hover-result";

/** Something worth saying of the words at {@link Hover.span}. All text that people wrote is escaped. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
  /** The result that can be checked in on from here. */
  readonly result?: { readonly path: string; readonly text: string };
}

/**
 * What to say of an offset: a key, a reference, or the item whose words or numbers stand there.
 *
 * @param scheme What its pictures will lie on.
 */
export function hoverAt(
  context: FeatureContext,
  offset: number,
  scheme: Scheme = "light",
): Hover | undefined {
  const mark = markAt(context, offset);
  const reference = mark && hoverReference(mark, context);
  if (mark && reference !== undefined) return { span: mark.whole, markdown: reference };
  const root = rootOf(context);
  const key = root && keyAt(root, offset);
  if (key) {
    const markdown = hoverKey(key.path);
    return markdown === undefined ? undefined : { span: key.entry.keySpan, markdown };
  }
  return hoverItem(context, offset, scheme);
}

/** An item is told of from its sentence and from its numbers. */
function hoverItem(context: FeatureContext, offset: number, scheme: Scheme): Hover | undefined {
  const { plan } = context;
  for (const objective of plan?.objectives ?? []) {
    for (const item of [objective, ...objective.results, ...objective.actions]) {
      const span = spansOf(item).find(({ start, end }) => start <= offset && offset <= end);
      if (!plan || !span) continue;
      const canCheckIn =
        item.item === "result" && !item.dropped && !objective.dropped && plan.status !== "closed";
      const result = canCheckIn && item.text ? { path: item.path, text: item.text.value } : undefined;
      return { span, markdown: tell(item, plan, context, scheme), ...(result && { result }) };
    }
  }
  return undefined;
}

function spansOf(item: Item): Span[] {
  const numbers =
    item.item === "result"
      ? [item.baseline, item.target, item.current, item.unit, ...item.checkins.map(({ value }) => value)]
      : [];
  return [item.text, ...numbers].flatMap((field) => (field ? [field.span] : []));
}

function tell(item: Item, plan: Plan, context: FeatureContext, scheme: Scheme): string {
  const { locale, today = "", config = defaultConfig, text } = context;
  const judges = new CheckContext(text, plan, config, {}, { ids: new Map() });
  const views: ViewContext = { plan, judges, findings: [], today, locale };
  if (item.item === "objective") return viewObjective(item, undefined, views).tooltip();
  if (item.item === "action") return viewAction(item, "", views).tooltip();
  const objective = itemAt(plan, item.path.split("/").slice(0, 2).join("/"));
  return objective?.item === "objective" ? hoverResult(item, { objective, plan, context, scheme }) : "";
}
