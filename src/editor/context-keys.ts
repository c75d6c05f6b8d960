import * as vscode from "vscode";
import { contextKeys } from "./ids";
import type { Services } from "./services";

/** Keeps true what `when` clauses of the manifest ask. */
export function registerContextKeys(context: vscode.ExtensionContext, { store, scheduler }: Services): void {
  const set = async (): Promise<void> => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const inGoalsFile = uri !== undefined && store.get(uri) !== undefined;
    const hasFindings = store.files().some(({ findings }) => findings.length > 0);
    await vscode.commands.executeCommand("setContext", contextKeys.inGoalsFile, inGoalsFile);
    await vscode.commands.executeCommand("setContext", contextKeys.hasFindings, hasFindings);
  };
  const soon = (): void => {
    scheduler.soon("context keys", 50, set);
  };
  context.subscriptions.push(
    store.onDidChange(({ onlyMoved }) => {
      if (!onlyMoved) soon();
    }),
    vscode.window.onDidChangeActiveTextEditor(soon),
  );
}
