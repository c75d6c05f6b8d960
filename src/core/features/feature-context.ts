import type { Lang } from "../language/lang";
import type { Config } from "../model/options";
import type { Plan } from "../model/plan";

/** A goals file as the features of an editor see it. */
export interface FeatureFile {
  readonly text: string;
  /** Read from that text; incomplete while it does not parse. */
  readonly plan: Plan | undefined;
  /** From the root, with `/`. */
  readonly path: string;
}

/** The file at hand, and what is known beside it. */
export interface FeatureContext extends FeatureFile {
  /** The other goals files of the same root. */
  readonly others: readonly FeatureFile[];
  readonly locale: Lang;
  /** The local calendar date, `YYYY-MM-DD`. */
  readonly today?: string;
  /** Of the file at hand; its word lists say what a good answer is. */
  readonly config?: Config;
}
