import * as vscode from "vscode";
import type { Finding } from "../../core";
import type { Services } from "../services";
import { onDidChangeSetting, setting } from "../settings";
import type { GoalsFile } from "../workspace/goals-file";
import { placeOf, source, toDiagnostics } from "./diagnostic";
import { withoutNewAdvice } from "./hold-back";

/** Publishes findings as problems: of open documents, or of the whole workspace by setting. */
export function registerProblems(context: vscode.ExtensionContext, services: Services): void {
  const problems = new Problems(services);
  context.subscriptions.push(
    problems,
    services.store.onDidChange(({ uri, file, typing, onlyMoved }) => {
      // Under the pen the editor moves what it shows by itself; all places are made exact once typing pauses.
      if (onlyMoved) return;
      if (file) problems.show(file, typing);
      else problems.clear(uri);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      problems.showAgain(uri);
    }),
    onDidChangeSetting(["problems"], () => {
      for (const file of services.store.files()) problems.show(file, false);
    }),
  );
  for (const file of services.store.files()) problems.show(file, false);
}

class Problems implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection(source);
  readonly #shown = new Map<string, readonly Finding[]>();
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  show(file: GoalsFile, typing: boolean): void {
    if (!this.#isAsked(file.uri)) {
      this.clear(file.uri);
      return;
    }
    const findings = typing
      ? withoutNewAdvice(file.findings, this.#shown.get(file.key) ?? [])
      : file.findings;
    this.#shown.set(file.key, findings);
    this.#collection.set(
      file.uri,
      toDiagnostics(placeOf(file), findings, (uri) => this.#services.store.textOf(uri)),
    );
  }

  showAgain(uri: vscode.Uri): void {
    const file = this.#services.store.get(uri);
    if (file) this.show(file, false);
    else this.clear(uri);
  }

  clear(uri: vscode.Uri): void {
    if (this.#shown.delete(uri.toString())) this.#collection.delete(uri);
  }

  dispose(): void {
    this.#collection.dispose();
  }

  #isAsked(uri: vscode.Uri): boolean {
    return setting("problems") === "workspace" || this.#services.texts.openDocument(uri) !== undefined;
  }
}
