import { edited, updated } from "./analysis/incremental";
import type { PiecedText } from "./analysis/pieced-text";
import { WholeText } from "./analysis/whole-text";
import type { Finding } from "./model/finding";
import type { CheckOptions, FileExports } from "./model/options";
import type { Plan } from "./model/plan";
import type { Node } from "./syntax/node";
import type { Change } from "./text/apply-changes";

export { applyChanges, type Change } from "./text/apply-changes";

export interface CheckResult {
  /** Absent only when nothing could be recovered from the text. */
  readonly plan?: Plan | undefined;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

/** An open goals file. `edit` and `update` change it in place, and give it back. */
export interface GoalsDocument extends CheckResult {
  readonly text: string;
  /** Of the text. */
  readonly length: number;
  /** What the text says at this moment; stays what it is when the document changes. */
  readonly reading: Pick<GoalsDocument, "text" | "plan">;
  readonly options: CheckOptions;
  /** All findings are those from before the last edit, at most in other places. */
  readonly onlyMoved: boolean;
  /** The text as nodes; while it does not parse, what could be recovered. */
  readonly root: Node | undefined;
  /** What other files may know of this one; undefined while its YAML does not parse, when nobody can say. */
  readonly exports: FileExports | undefined;
  /** The files that its references name, by path from the root; what to load for the rules that work across files. */
  readonly references: readonly string[];
  /** The `code` globs it holds; what to answer in `codeMatches`. */
  readonly codeGlobs: readonly string[];
  /** Applies changes, whose spans lie in the old text and do not overlap. Same outcome as opening the new text afresh. */
  edit(changes: readonly Change[]): this;
  /** Takes over the given options; the others stay. Same outcome as opening afresh with them. */
  update(options: CheckOptions): this;
}

/**
 * Opens the text of a goals file. Never throws on any text.
 *
 * @param options What may be known beside the text; see {@link CheckOptions}. Core never fetches anything itself.
 */
export function open(text: string, options: CheckOptions = {}): GoalsDocument {
  return new OpenDocument(text, options);
}

/** Checks a text once: `open` without the rest. */
export function check(text: string, options: CheckOptions = {}): CheckResult {
  const { plan, findings } = new WholeText(text, options);
  return { plan, findings };
}

class OpenDocument implements GoalsDocument {
  #analysis: WholeText | PiecedText;

  constructor(text: string, options: CheckOptions) {
    this.#analysis = new WholeText(text, options);
  }

  get text(): string {
    return this.#analysis.text;
  }

  get length(): number {
    return this.#analysis.length;
  }

  get reading(): Pick<GoalsDocument, "text" | "plan"> {
    return this.#analysis.said;
  }

  get options(): CheckOptions {
    return this.#analysis.options;
  }

  get plan(): Plan | undefined {
    return this.#analysis.plan;
  }

  get root(): Node | undefined {
    return this.#analysis.root;
  }

  get findings(): readonly Finding[] {
    return this.#analysis.findings;
  }

  get onlyMoved(): boolean {
    return this.#analysis.onlyMoved;
  }

  get exports(): FileExports | undefined {
    return this.#analysis.isBroken ? undefined : this.#analysis.exports;
  }

  get references(): readonly string[] {
    return this.#analysis.references;
  }

  get codeGlobs(): readonly string[] {
    return this.#analysis.codeGlobs;
  }

  edit(changes: readonly Change[]): this {
    this.#analysis = edited(this.#analysis, changes);
    return this;
  }

  update(options: CheckOptions): this {
    this.#analysis = updated(this.#analysis, { ...this.options, ...options });
    return this;
  }
}
