import * as vscode from "vscode";
import { lensesOf } from "../../core/features/lenses";
import { commands, innerCommands } from "../ids";
import type { Services } from "../services";
import { onDidChangeSetting, setting } from "../settings";
import { Positions } from "../workspace/positions";
import { contextOf } from "./context-of";
import { goalsSelector } from "./selector";

/** Above each objective how it stands, and what is done with it every week. */
export function registerLenses(context: vscode.ExtensionContext, services: Services): void {
  const changed = new vscode.EventEmitter<void>();
  context.subscriptions.push(
    changed,
    services.store.onDidChange(({ typing }) => {
      if (!typing) changed.fire();
    }),
    onDidChangeSetting(["codeLens"], () => {
      changed.fire();
    }),
    vscode.languages.registerCodeLensProvider(goalsSelector, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses(document) {
        const goals = setting("codeLens") ? contextOf(document, services) : undefined;
        if (!goals) return undefined;
        const positions = new Positions(document.getText());
        return lensesOf(goals).flatMap(({ span, path, text, title, hasResults }) => {
          const start = positions.at(span.start);
          const range = new vscode.Range(start, start);
          const item = { uri: document.uri, path, text };
          const lens = (words: string, command: string): vscode.CodeLens =>
            new vscode.CodeLens(range, { title: words, command, arguments: [item] });
          return [
            lens(title, innerCommands.revealItem),
            ...(hasResults ? [lens(vscode.l10n.t("check in"), commands.checkIn)] : []),
            lens(vscode.l10n.t("propose an action"), commands.proposeAction),
          ];
        });
      },
    }),
  );
}
