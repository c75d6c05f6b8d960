import * as vscode from "vscode";
import { rewritesAt } from "../../core/rewrites";
import { contextOf } from "../features/context-of";
import { goalsSelector } from "../features/selector";
import type { Services } from "../services";
import { Positions } from "../workspace/positions";

const kind = vscode.CodeActionKind.RefactorRewrite;

/** Offers other ways to write the result in which the cursor is. */
export function registerRewrites(context: vscode.ExtensionContext, services: Services): void {
  context.subscriptions.push(
    vscode.languages.registerCodeActionsProvider(
      goalsSelector,
      {
        provideCodeActions(document, range) {
          const goals = contextOf(document, services);
          if (!goals) return undefined;
          const positions = new Positions(goals.text);
          return rewritesAt(goals, document.offsetAt(range.start)).map(({ title, edits }) => {
            const action = new vscode.CodeAction(title, kind);
            action.edit = new vscode.WorkspaceEdit();
            for (const { span, text } of edits)
              action.edit.replace(document.uri, positions.range(span), text);
            return action;
          });
        },
      },
      { providedCodeActionKinds: [kind] },
    ),
  );
}
