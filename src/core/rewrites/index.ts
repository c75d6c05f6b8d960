import type { FeatureContext } from "../features/feature-context";
import { catalogues } from "../messages";
import { joinMeasure } from "./join-measure";
import { editableFile, type Rewrite } from "./rewrite";
import { splitMeasure } from "./split-measure";
import { toMapping } from "./to-mapping";

export type { Rewrite } from "./rewrite";

/** Other ways to write the result in which an offset lies. None while the text does not parse. */
export function rewritesAt({ text, plan, locale }: FeatureContext, offset: number): Rewrite[] {
  const result = plan?.objectives
    .flatMap(({ results }) => results)
    .find(({ span, dropped }) => !dropped && span.start <= offset && offset <= span.end);
  const file = result && plan && !plan.incomplete ? editableFile(text) : undefined;
  if (!file || !result || !plan) return [];
  const context = { file, plan, result, say: catalogues[locale].fixes };
  return [splitMeasure(context), joinMeasure(context), toMapping(context)].filter(
    (rewrite) => rewrite !== undefined,
  );
}
