import { defaultConfig } from "../config/default-config";
import type { Span } from "../model/span";
import { dotsText, fiveQuestions } from "../progress/five-questions";
import { objectiveStanding } from "../progress/objective-standing";
import { CheckContext } from "../rules/context";
import { formatShare } from "../views/format-share";
import type { FeatureContext } from "./feature-context";

/** A line above an objective. */
export interface ObjectiveLens {
  readonly span: Span;
  readonly path: string;
  readonly text: string;
  /** `●●●○○ · 52 %` */
  readonly title: string;
  /** It has results that can be checked in on. */
  readonly hasResults: boolean;
}

/** The lines above objectives; none above one that was dropped. */
export function lensesOf(context: FeatureContext): ObjectiveLens[] {
  const { plan, text, config = defaultConfig, today, locale } = context;
  if (!plan) return [];
  const judges = new CheckContext(text, plan, config, {}, { ids: new Map() });
  const lenses: ObjectiveLens[] = [];
  for (const objective of plan.objectives) {
    if (objective.dropped || !objective.text) continue;
    const { progress } = objectiveStanding(objective, plan, today);
    const dots = dotsText(fiveQuestions(objective, plan, judges));
    lenses.push({
      span: objective.span,
      path: objective.path,
      text: objective.text.value,
      title: progress === undefined ? dots : `${dots} · ${formatShare(progress, locale)}`,
      hasResults: objective.results.some(({ dropped }) => !dropped),
    });
  }
  return lenses;
}
