import type { Lang } from "../language/lang";
import type { Words } from "../language/words";
import type { Measure } from "../model/measure";
import type { Range } from "../model/span";

/** What every judge is given beside the text: its language, and the team's own words. */
export interface ProseContext {
  readonly lang: Lang;
  readonly words?: Words;
}

/** Could somebody decide, at the due date, whether a result was reached? `words` are the words to point at. */
export type ResultJudgement =
  | { readonly verdict: "measurable"; readonly measure?: Measure }
  | { readonly verdict: "vague" | "activity"; readonly words: Range };

/** Does an objective name an outcome? */
export type ObjectiveJudgement =
  { readonly verdict: "clear" } | { readonly verdict: "vague" | "attitude"; readonly words: Range };

/** Does a why say for whom, against what, or because of what? */
export type WhyJudgement =
  | { readonly verdict: "purpose" }
  | {
      readonly verdict: "empty";
      readonly because: "placeholder" | "circular" | "authority" | "platitude";
      readonly words: Range;
    };
