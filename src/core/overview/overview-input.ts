import type { Lang } from "../language/lang";
import type { Config } from "../model/options";
import type { Plan } from "../model/plan";
import type { PastValue } from "../pictures/result-values";
import type { Judges } from "../progress/five-questions";
import type { NamedItem } from "../views/item-names";

/** Why lines do not go back further: git was not asked, is not there, or was asked for its latest versions only. */
export type HistoryLimit = "not-trusted" | "no-git" | "oldest";

/** A goals file as the overview is given it. */
export interface OverviewFile {
  /** Names the file in what a click posts back; the reader's business. */
  readonly key: string;
  /** As people know it: `team/goals.yaml`. */
  readonly path: string;
  /** Its root, and its path from there: what references name. */
  readonly root: string;
  readonly rootPath: string;
  readonly shown: { readonly plan: Plan; readonly judges: Judges } | undefined;
  /** The YAML does not parse. */
  readonly isBroken: boolean;
  /** The plan is one of an earlier text. */
  readonly isBehind: boolean;
  readonly config?: Config;
  /** Names that the plan's items keep over edits; without them an item goes by its place. */
  readonly names?: readonly NamedItem[];
  /** What earlier versions of the file said of its results, by their paths; drawn lighter than check-ins. */
  readonly past?: ReadonlyMap<string, readonly PastValue[]>;
  /** Set where it matters, since a result with few check-ins could do with more. */
  readonly historyLimit?: HistoryLimit;
}

/** All that the overview shows. */
export interface OverviewInput {
  readonly files: readonly OverviewFile[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly locale: Lang;
  /** There is an editor around the page, where a click can lead to a line. */
  readonly hasEditor: boolean;
}

/** What the parts of the page that speak of one file are given. */
export interface FileContext extends Omit<OverviewInput, "files"> {
  readonly file: OverviewFile;
  readonly plan: Plan;
  readonly judges: Judges;
}

/** What the page posts back. */
export type OverviewMessage =
  | { readonly type: "ready" }
  | { readonly type: "open"; readonly file: string; readonly path: string }
  | { readonly type: "create" };

/** What the page is sent: its new content. */
export interface OverviewUpdate {
  readonly type: "show";
  readonly html: string;
}
