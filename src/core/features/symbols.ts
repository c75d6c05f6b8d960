import { catalogues } from "../messages";
import type { Item, Objective } from "../model/plan";
import type { Span } from "../model/span";
import type { FeatureContext } from "./feature-context";

/** An item of the outline and the breadcrumbs. */
export interface GoalsSymbol {
  readonly kind: Item["item"];
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  /** Lies within {@link GoalsSymbol.span}. */
  readonly selection: Span;
  readonly children: readonly GoalsSymbol[];
}

/** Objectives, below each its results and its actions. Text that stands for several items through an alias comes once. */
export function symbolsOf({ plan, locale }: Pick<FeatureContext, "plan" | "locale">): GoalsSymbol[] {
  const say = catalogues[locale].views;
  const symbolOf = (item: Item, within: Span): GoalsSymbol | undefined => {
    const { span, key, text, id } = item;
    if (span.start < within.start || span.end > within.end) return undefined;
    const isInside = key.start >= span.start && key.end <= span.end;
    return {
      kind: item.item,
      name: text?.value.trim().replace(/\s+/gu, " ") || say.untitled(),
      detail: id?.value ?? "",
      span,
      selection: isInside ? key : span,
      children: item.item === "objective" ? childrenOf(item) : [],
    };
  };
  const childrenOf = ({ results, actions, span }: Objective): GoalsSymbol[] =>
    [...results, ...actions].flatMap((item) => symbolOf(item, span) ?? []);
  return plan?.objectives.flatMap((objective) => symbolOf(objective, plan.span) ?? []) ?? [];
}
