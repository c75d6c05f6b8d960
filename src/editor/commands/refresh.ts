import * as vscode from "vscode";
import { commands } from "../ids";
import type { Services } from "../services";

/** Looks at everything afresh, for file systems that do not say what happens in them. */
export function registerRefresh(context: vscode.ExtensionContext, { workspace }: Services): void {
  context.subscriptions.push(vscode.commands.registerCommand(commands.refresh, () => workspace.lookAfresh()));
}
