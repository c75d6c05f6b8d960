import type { Lang } from "../language/lang";
import type { Words } from "../language/words";
import type { RuleId } from "../rules/rule-ids";
import type { Severity } from "./finding";
import type { Span } from "./span";

/** A `.waartoe.yaml`, with what it extends already merged in. */
export interface Config {
  readonly rules: Readonly<Partial<Record<RuleId, Severity | "off">>>;
  readonly options: RuleOptions;
  readonly words: Words;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** What can be set for single rules; each has a default in its rule. */
export interface RuleOptions {
  readonly "stale-checkin"?: { readonly days?: number };
  readonly "too-many-objectives"?: { readonly max?: number };
  readonly "too-many-results"?: { readonly max?: number };
}

/** What other files may know of a goals file. */
export interface FileExports {
  readonly ids: ReadonlyMap<string, ExportedItem>;
}

export interface ExportedItem {
  readonly item: "objective" | "result" | "action";
  readonly text: string;
  readonly span: Span;
  /** Of an objective: what it serves. Of a result: what its objective serves (a result stands for its objective). */
  readonly parents: readonly { readonly file: string; readonly id: string }[];
  /** The id of its objective, its own for an objective; absent when that has none. */
  readonly objective?: string;
}

/** All that a check may know beside the text. What is absent keeps the rules that need it silent. */
export interface CheckOptions {
  readonly config?: Config;
  /** The local calendar date, `YYYY-MM-DD`. */
  readonly today?: string;
  /** The language of messages that are not about prose. Default `en`. */
  readonly locale?: Lang;
  /** The file's place from the root, with `/`: `team/goals.yaml`. */
  readonly path?: string;
  /** Other files by path from the root; `null` where there is no such goals file. A path that is absent is not known. */
  readonly exports?: ReadonlyMap<string, FileExports | null>;
  /** For each `code` glob of the file: does it match a file? A glob that is absent is not known. */
  readonly codeMatches?: ReadonlyMap<string, boolean>;
}
