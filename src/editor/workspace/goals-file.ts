import type * as vscode from "vscode";
import type { Change, FileExports, Finding, GoalsDocument, Plan } from "../../core";
import type { Place } from "./places";
import type { Texts } from "./texts";

/** A plan with the text it was read from. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly text: string;
}

/** One goals file that the workspace knows. */
export class GoalsFile {
  readonly uri: vscode.Uri;
  readonly document: GoalsDocument;
  place: Place;
  /** Shown and checked; not merely known because others refer to it. */
  listed = false;
  /** The files that its references lead to, over any number of steps, by path from the root. */
  reach: ReadonlyMap<string, FileExports | null> = new Map();
  /** The last reading of a text that parsed. */
  #good: GoalsDocument["reading"] | undefined;
  /** The version of the open document whose text was taken over last. */
  #version: number | undefined;

  constructor(uri: vscode.Uri, place: Place, document: GoalsDocument) {
    this.uri = uri;
    this.place = place;
    this.document = document;
    this.#keepGood();
  }

  get key(): string {
    return this.uri.toString();
  }

  get findings(): readonly Finding[] {
    return this.document.findings;
  }

  /** Its YAML does not parse at the moment. */
  get isBroken(): boolean {
    return this.document.exports === undefined;
  }

  /** What to show: while the YAML does not parse, the last plan that was whole, else what could be recovered. */
  get shown(): ReadPlan | undefined {
    const good = this.isBroken && this.#good?.plan ? this.#good : this.document.reading;
    const { plan, text } = good;
    return plan && { plan, text };
  }

  /** The plan shown is older than the text. */
  get isBehind(): boolean {
    return this.isBroken && this.#good?.plan !== undefined;
  }

  /** Takes over a text in which nobody types; it is read as a whole, for what edits are worked out from weighs much. */
  take(text: string): void {
    const wasTypedIn = this.#version !== undefined;
    this.#version = undefined;
    const { length } = this.document;
    if (wasTypedIn || text !== this.document.text) this.#edit([{ span: { start: 0, end: length }, text }]);
  }

  /**
   * Takes over an open document, by what was typed in it where that is known.
   *
   * @param isExact Compare the whole text as well; it costs no more than that.
   */
  follow(document: vscode.TextDocument, texts: Texts, isExact: boolean): Taken {
    const { version } = document;
    const steps = this.#version === undefined ? undefined : texts.stepsSince(document, this.#version);
    this.#version = version;
    if (!steps) return this.#replace(document.getText()) ? "changed" : "nothing";
    const moved = steps.map((step) => this.#edit(step));
    // Had a step been misunderstood, the lengths would hardly agree.
    const isTrue = !isExact && this.document.length === lengthOf(document);
    if (!isTrue && this.#replace(document.getText())) return "changed";
    return moved.length === 0 ? "nothing" : moved.every((one) => one) ? "moved" : "changed";
  }

  #replace(text: string): boolean {
    const change = changeBetween(this.document.text, text);
    if (change) this.#edit([change]);
    return change !== undefined;
  }

  #edit(changes: readonly Change[]): boolean {
    this.document.edit(changes);
    this.#keepGood();
    return this.document.onlyMoved;
  }

  #keepGood(): void {
    if (!this.isBroken) this.#good = this.document.reading;
  }
}

/** What became of the findings when a text was taken over: they may be others, or only stand elsewhere. */
export type Taken = "nothing" | "moved" | "changed";

function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}

/** The one replacement that leads from a text to another; undefined when they are equal. */
export function changeBetween(old: string, text: string): Change | undefined {
  if (old === text) return undefined;
  const shorter = Math.min(old.length, text.length);
  let start = 0;
  while (start < shorter && old.charCodeAt(start) === text.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < shorter - start &&
    old.charCodeAt(old.length - 1 - same) === text.charCodeAt(text.length - 1 - same)
  ) {
    same++;
  }
  return { span: { start, end: old.length - same }, text: text.slice(start, text.length - same) };
}
