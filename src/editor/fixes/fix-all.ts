import * as vscode from "vscode";
import { applySafeFixes } from "../../core/edits";
import { goalsSelector } from "../features/selector";
import type { Services } from "../services";
import { changeBetween } from "../workspace/goals-file";
import { Positions } from "../workspace/positions";

const fixAll = vscode.CodeActionKind.SourceFixAll.append("waartoe");

/** Applies all fixes that may be applied unseen, on demand or on save. */
export function registerFixAll(context: vscode.ExtensionContext, { store }: Services): void {
  context.subscriptions.push(
    vscode.languages.registerCodeActionsProvider(
      goalsSelector,
      {
        provideCodeActions(document, _range, { only }) {
          const file = only?.intersects(fixAll) ? store.current(document) : undefined;
          if (!file) return undefined;
          const { text, options } = file.document;
          const change = changeBetween(text, applySafeFixes(text, options).text);
          if (!change) return undefined;
          const action = new vscode.CodeAction(vscode.l10n.t("Mend what can be mended safely"), fixAll);
          action.edit = new vscode.WorkspaceEdit();
          action.edit.replace(document.uri, new Positions(text).range(change.span), change.text);
          return [action];
        },
      },
      { providedCodeActionKinds: [fixAll] },
    ),
  );
}
