import type { Lang } from "../language/lang";
import type { Config } from "../model/options";
import type { Plan } from "../model/plan";
import type { Judges } from "../progress/five-questions";

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
  /** The YAML does not parse, and the plan is one of an earlier text. */
  readonly isBroken: boolean;
  readonly isBehind: boolean;
  readonly config?: Config;
}

/** All that the overview shows. */
export interface OverviewInput {
  readonly files: readonly OverviewFile[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly locale: Lang;
}

/** What the parts of the page that speak of one file are given. */
export interface FileContext {
  readonly file: OverviewFile;
  readonly plan: Plan;
  readonly judges: Judges;
  readonly today: string;
  readonly locale: Lang;
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
