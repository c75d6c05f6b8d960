import * as vscode from "vscode";
import { commands } from "../ids";
import type { Services } from "../services";

/** Shows the log. */
export function registerShowLog(context: vscode.ExtensionContext, { log }: Services): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.showLog, () => {
      log.show();
    }),
  );
}
