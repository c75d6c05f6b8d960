import * as vscode from "vscode";
import { isRuleId, ruleIds } from "../../core";
import { commands } from "../ids";
import { bundledUri } from "../pages/bundled-documents";

/** Opens the page of a rule, rendered. Without a rule, asks which. */
export function registerOpenRule(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.openRule, async (asked?: unknown) => {
      const rule =
        typeof asked === "string" && isRuleId(asked)
          ? asked
          : await vscode.window.showQuickPick(ruleIds, { placeHolder: vscode.l10n.t("Which rule?") });
      if (rule === undefined) return;
      await vscode.commands.executeCommand("markdown.showPreview", bundledUri(`rules/${rule}.md`));
    }),
  );
}
