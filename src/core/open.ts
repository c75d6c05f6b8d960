import { analyse, type Analysis } from "./analyse";
import type { Finding } from "./model/finding";
import type { CheckOptions, FileExports } from "./model/options";
import type { Plan } from "./model/plan";
import type { Span } from "./model/span";

/** One replacement in the text as it was. */
export interface Change {
  readonly span: Span;
  readonly text: string;
}

export interface CheckResult {
  /** Absent only when nothing could be recovered from the text. */
  readonly plan?: Plan | undefined;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

/** An open goals file. `edit` and `update` change it in place, and give it back. */
export interface GoalsDocument extends CheckResult {
  readonly text: string;
  readonly options: CheckOptions;
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
  const { reading, findings } = analyse(text, options);
  return { plan: reading.plan, findings };
}

class OpenDocument implements GoalsDocument {
  #text: string;
  #options: CheckOptions;
  #analysis: Analysis;

  constructor(text: string, options: CheckOptions) {
    this.#text = text;
    this.#options = options;
    this.#analysis = analyse(text, options);
  }

  get text(): string {
    return this.#text;
  }

  get options(): CheckOptions {
    return this.#options;
  }

  get plan(): Plan | undefined {
    return this.#analysis.reading.plan;
  }

  get findings(): readonly Finding[] {
    return this.#analysis.findings;
  }

  get exports(): FileExports | undefined {
    return this.#analysis.reading.isBroken ? undefined : this.#analysis.reading.exports;
  }

  get references(): readonly string[] {
    return this.#analysis.reading.references;
  }

  get codeGlobs(): readonly string[] {
    return this.#analysis.reading.codeGlobs;
  }

  edit(changes: readonly Change[]): this {
    this.#text = applyChanges(this.#text, changes);
    this.#analysis = analyse(this.#text, this.#options);
    return this;
  }

  update(options: CheckOptions): this {
    this.#options = { ...this.#options, ...options };
    this.#analysis = analyse(this.#text, this.#options, this.#analysis);
    return this;
  }
}

/** Applies changes whose spans lie in `text` and do not overlap; their order does not matter. */
export function applyChanges(text: string, changes: readonly Change[]): string {
  const inOrder = [...changes].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = "";
  let at = 0;
  for (const { span, text: replacement } of inOrder) {
    result += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return result + text.slice(at);
}
