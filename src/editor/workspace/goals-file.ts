import type * as vscode from "vscode";
import type { Change, FileExports, Finding, GoalsDocument, Plan } from "../../core";
import type { Place } from "./places";

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
  #good: ReadPlan | undefined;

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
    const { plan, text } = this.document;
    if (!this.isBroken) return plan && { plan, text };
    return this.#good ?? (plan && { plan, text });
  }

  /** The plan shown is older than the text. */
  get isBehind(): boolean {
    return this.isBroken && this.#good !== undefined;
  }

  /** Takes over a new text. Gives whether anything changed. */
  take(text: string): boolean {
    const change = changeBetween(this.document.text, text);
    if (!change) return false;
    this.document.edit([change]);
    this.#keepGood();
    return true;
  }

  #keepGood(): void {
    const { plan, text } = this.document;
    if (!this.isBroken) this.#good = plan && { plan, text };
  }
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
