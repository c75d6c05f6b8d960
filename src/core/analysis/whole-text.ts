import type { Finding } from "../model/finding";
import type { CheckOptions, FileExports } from "../model/options";
import type { Plan } from "../model/plan";
import { exportsOf } from "../references/file-exports";
import { codeGlobsOf, factsOf, type ObjectiveFacts, referencedFiles } from "../references/facts";
import { catalogues } from "../messages";
import type { Node } from "../syntax/node";
import type { Comment, ParseResult } from "../syntax/parse-result";
import { parseYaml } from "../syntax/parse-yaml";
import { agree, allFindings, type Analysis, findAcross, hasDisables } from "./analysis";
import { parseOf } from "./held-parses";
import { findWithin, type Reading, readGoals } from "./read-goals";

/** A text that was read from its first character to its last. */
export class WholeText implements Analysis {
  readonly onlyMoved = false;
  readonly options: CheckOptions;
  readonly #read: Omit<Reading, "parsed" | "facts">;
  /** All comments, if one of them silences something. */
  readonly #silencing: readonly Comment[];
  #own: readonly Finding[] | undefined;
  #across: readonly Finding[] | undefined;
  #findings: readonly Finding[] | undefined;
  #exports: FileExports | undefined;

  /** @param last An earlier analysis; of the same text, only what the options change is done again. */
  constructor(text: string, options: CheckOptions, last?: WholeText) {
    this.options = options;
    const isRead = last?.text === text && agree(last.options, options, "locale", "path", "today");
    if (!isRead) {
      const { parsed, isBroken, schemaFindings, plan } = readGoals(text, options);
      this.#read = { text, isBroken, schemaFindings, plan };
      parseOf(this.#read, text.length, () => parsed);
      this.#silencing = hasDisables(parsed.comments) ? parsed.comments : [];
      return;
    }
    this.#read = last.#read;
    this.#silencing = last.#silencing;
    this.#exports = last.#exports;
    if (agree(last.options, options, "config")) this.#own = last.#own;
  }

  get text(): string {
    return this.#read.text;
  }

  get said(): Pick<Reading, "text" | "plan"> {
    return this.#read;
  }

  get reading(): Reading {
    return { ...this.#read, facts: this.#facts(), parsed: this.#parse() };
  }

  get length(): number {
    return this.text.length;
  }

  get isBroken(): boolean {
    return this.#read.isBroken;
  }

  get root(): Node | undefined {
    return this.#parse().root;
  }

  get plan(): Plan | undefined {
    return this.#read.plan;
  }

  /** Without what the rules across objectives and files say. */
  get own(): readonly Finding[] {
    return (this.#own ??= findWithin(this.reading, this.options));
  }

  get across(): readonly Finding[] {
    const { plan, isBroken } = this.#read;
    return (this.#across ??=
      plan && !isBroken ? findAcross(this.#facts(), plan.status, this.options, () => this.exports) : []);
  }

  /** The same as {@link across}, but undefined as long as nobody has asked for it. */
  get knownAcross(): readonly Finding[] | undefined {
    return this.#across;
  }

  get findings(): readonly Finding[] {
    return (this.#findings ??= this.isBroken
      ? this.own
      : allFindings(this.own, this.across, this, this.#silencing, this.options));
  }

  get exports(): FileExports {
    return (this.#exports ??= exportsOf(this.plan?.objectives ?? [], this.options.path ?? ""));
  }

  get references(): readonly string[] {
    return referencedFiles(this.#facts());
  }

  get codeGlobs(): readonly string[] {
    return codeGlobsOf(this.#facts());
  }

  #facts(): readonly ObjectiveFacts[] {
    return this.plan?.objectives.map(factsOf) ?? [];
  }

  #parse(): ParseResult {
    const { text } = this;
    return parseOf(this.#read, text.length, () => parseYaml(text, catalogues[this.options.locale ?? "en"]));
  }
}
