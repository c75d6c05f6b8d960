import * as vscode from "vscode";
import {
  type Arrangement,
  type GoalsFilter,
  isFiltering,
  noFilter,
  readArrangement,
} from "../../core/views/arrangement";
import { ownName } from "../edits/own-name";
import { contextKeys } from "../ids";

const key = "waartoe.tree";

/** How the tree is arranged in this workspace, and who looks at it. */
export class TreeState implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #arrangement: Arrangement;
  /** A filter that somebody is still choosing; it is not kept. */
  #tried: GoalsFilter | undefined;
  #me: string | undefined;

  constructor(context: vscode.ExtensionContext) {
    this.#context = context;
    this.#arrangement = readArrangement(context.workspaceState.get(key));
    void this.#tell();
  }

  get arrangement(): Arrangement {
    return this.#tried ? { ...this.#arrangement, filter: this.#tried } : this.#arrangement;
  }

  get isFiltering(): boolean {
    return isFiltering(this.arrangement.filter);
  }

  /** The name of whoever looks, where it is known. */
  get me(): string | undefined {
    return this.#me;
  }

  /** Finds out who looks, where that is not known yet. */
  async recognise(uri: vscode.Uri | undefined): Promise<string | undefined> {
    if (this.#me === undefined) this.meet(await ownName(this.#context, uri));
    return this.#me;
  }

  meet(name: string | undefined): void {
    if (name === undefined || name === this.#me) return;
    this.#me = name;
    this.#changed.fire();
  }

  /** Shows what a filter would leave, or without one what the filter that holds leaves. */
  try(filter: GoalsFilter | undefined): void {
    if (JSON.stringify(filter) === JSON.stringify(this.#tried)) return;
    this.#tried = filter;
    this.#changed.fire();
  }

  async arrange(change: Partial<Arrangement>): Promise<void> {
    this.#arrangement = { ...this.#arrangement, ...change };
    this.#tried = undefined;
    this.#changed.fire();
    await this.#context.workspaceState.update(key, this.#arrangement);
    await this.#tell();
  }

  clearFilter(): Promise<void> {
    return this.arrange({ filter: noFilter });
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #tell(): Promise<void> {
    const { grouping, sorting } = this.#arrangement;
    const set = (name: string, value: unknown): Thenable<unknown> =>
      vscode.commands.executeCommand("setContext", name, value);
    await set(contextKeys.grouping, grouping);
    await set(contextKeys.sorting, sorting);
    await set(contextKeys.isFiltering, this.isFiltering);
  }
}
