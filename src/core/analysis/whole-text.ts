import type { Finding } from "../model/finding";
import type { CheckOptions, FileExports } from "../model/options";
import type { Plan } from "../model/plan";
import { exportsOf } from "../references/file-exports";
import { codeGlobsOf, referencedFiles } from "../references/facts";
import type { Node } from "../syntax/node";
import { agree, allFindings, type Analysis, findAcross, hasDisables } from "./analysis";
import { findWithin, type Reading, readGoals } from "./read-goals";

/** A text that was read from its first character to its last. */
export class WholeText implements Analysis {
  readonly onlyMoved = false;
  readonly options: CheckOptions;
  readonly reading: Reading;
  #own: readonly Finding[] | undefined;
  #across: readonly Finding[] | undefined;
  #findings: readonly Finding[] | undefined;
  #exports: FileExports | undefined;

  /** @param last An earlier analysis; of the same text, only what the options change is done again. */
  constructor(text: string, options: CheckOptions, last?: WholeText) {
    this.options = options;
    const isRead = last?.text === text && agree(last.options, options, "locale", "path", "today");
    this.reading = isRead ? last.reading : readGoals(text, options);
    if (!isRead) return;
    this.#exports = last.#exports;
    if (agree(last.options, options, "config")) this.#own = last.#own;
  }

  get text(): string {
    return this.reading.text;
  }

  get length(): number {
    return this.text.length;
  }

  get isBroken(): boolean {
    return this.reading.isBroken;
  }

  get root(): Node | undefined {
    return this.reading.parsed.root;
  }

  get plan(): Plan | undefined {
    return this.reading.plan;
  }

  get own(): readonly Finding[] {
    return (this.#own ??= findWithin(this.reading, this.options));
  }

  get across(): readonly Finding[] {
    const { plan, facts, isBroken } = this.reading;
    return (this.#across ??=
      plan && !isBroken ? findAcross(facts, plan.status, this.options, () => this.exports) : []);
  }

  /** The same as {@link across}, but undefined as long as nobody has asked for it. */
  get knownAcross(): readonly Finding[] | undefined {
    return this.#across;
  }

  get findings(): readonly Finding[] {
    if (this.isBroken) return this.own;
    const { comments } = this.reading.parsed;
    return (this.#findings ??= allFindings(
      this.own,
      this.across,
      this,
      hasDisables(comments) ? comments : [],
      this.options,
    ));
  }

  get exports(): FileExports {
    return (this.#exports ??= exportsOf(this.plan?.objectives ?? [], this.options.path ?? ""));
  }

  get references(): readonly string[] {
    return referencedFiles(this.reading.facts);
  }

  get codeGlobs(): readonly string[] {
    return codeGlobsOf(this.reading.facts);
  }
}
