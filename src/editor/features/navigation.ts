import * as vscode from "vscode";
import { definitionAt, type Place, referencesAt } from "../../core/features/navigation/go-to";
import { renameAt, renameRangeAt } from "../../core/features/navigation/rename";
import type { Services } from "../services";
import { Positions } from "../workspace/positions";
import { contextOf, uriFrom } from "./context-of";
import { goalsSelector } from "./selector";

/** Leads from references to what they name and back, and renames ids in all files that name them. */
export function registerNavigation(context: vscode.ExtensionContext, services: Services): void {
  const navigation = new Navigation(services);
  context.subscriptions.push(
    vscode.languages.registerDefinitionProvider(goalsSelector, navigation),
    vscode.languages.registerReferenceProvider(goalsSelector, navigation),
    vscode.languages.registerRenameProvider(goalsSelector, navigation),
  );
}

class Navigation implements vscode.DefinitionProvider, vscode.ReferenceProvider, vscode.RenameProvider {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  provideDefinition(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): vscode.LocationLink[] | undefined {
    const goals = contextOf(document, this.#services);
    const found = goals && definitionAt(goals, document.offsetAt(position));
    const target = found && this.#place(document, { path: found.path, span: found.whole });
    if (!target) return undefined;
    const selection = this.#place(document, found);
    return [
      {
        originSelectionRange: new Positions(document.getText()).range(found.origin),
        targetUri: target.uri,
        targetRange: target.range,
        ...(selection && { targetSelectionRange: selection.range }),
      },
    ];
  }

  provideReferences(
    document: vscode.TextDocument,
    position: vscode.Position,
    { includeDeclaration }: vscode.ReferenceContext,
  ): vscode.Location[] | undefined {
    const goals = contextOf(document, this.#services);
    if (!goals) return undefined;
    return referencesAt(goals, document.offsetAt(position), includeDeclaration).flatMap(
      (place) => this.#place(document, place) ?? [],
    );
  }

  prepareRename(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): { range: vscode.Range; placeholder: string } {
    const goals = contextOf(document, this.#services);
    const found = goals && renameRangeAt(goals, document.offsetAt(position));
    if (!found) throw new Error(vscode.l10n.t("There is no id here to rename."));
    return { range: new Positions(document.getText()).range(found.span), placeholder: found.id };
  }

  provideRenameEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    newName: string,
  ): vscode.WorkspaceEdit | undefined {
    const goals = contextOf(document, this.#services);
    if (!goals) return undefined;
    const outcome = renameAt(goals, document.offsetAt(position), newName.trim());
    if ("refused" in outcome) throw new Error(outcome.refused);
    const edit = new vscode.WorkspaceEdit();
    for (const { path, span, text } of outcome.edits) {
      const place = this.#place(document, { path, span });
      if (place) edit.replace(place.uri, place.range, text);
    }
    return edit;
  }

  #place(document: vscode.TextDocument, { path, span }: Place): vscode.Location | undefined {
    const uri = uriFrom(document, path, this.#services);
    const text = uri && this.#services.store.textOf(uri);
    return text === undefined ? undefined : new vscode.Location(uri!, new Positions(text).range(span));
  }
}
