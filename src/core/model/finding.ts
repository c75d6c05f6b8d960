import type { RuleId } from "../rules/rule-ids";
import type { Span } from "./span";

export type Severity = "error" | "warning" | "info";

/** One replacement; `span` lies in the text as it was. `file` is a path from the root, absent for the file at hand. */
export interface TextEdit {
  readonly file?: string;
  readonly span: Span;
  readonly text: string;
}

/**
 * A way to mend a finding. `safe` may be applied unseen, `choice` is one of several readings, `ask` leaves a place to
 * fill in. `select` is that place, in the text of the file at hand after the edits.
 */
export interface Fix {
  readonly title: string;
  readonly kind: "safe" | "choice" | "ask";
  readonly edits: readonly TextEdit[];
  readonly select?: Span;
}

/** Another place that matters to a finding. `file` is a path from the root, absent for the file at hand. */
export interface Related {
  readonly file?: string;
  readonly span: Span;
  readonly message: string;
}

/** One thing worth a reader's look. `path` is its place in the document: `objectives/0/results/2/target`. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly path: string;
  readonly related?: readonly Related[];
  readonly tags?: readonly "unnecessary"[];
  readonly fixes: readonly Fix[];
}
