import * as vscode from "vscode";
import { commands } from "../ids";
import { bundledUri } from "../pages/bundled-documents";
import type { Services } from "../services";

/** Opens the example that comes with the extension, to read; the tree shows it as long as it is open. */
export function registerOpenExample(context: vscode.ExtensionContext, { locale }: Services): void {
  const uri = bundledUri(locale === "nl" ? "voorbeeld.goals.yaml" : "example.goals.yaml");
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.openExample, async () => {
      await vscode.window.showTextDocument(uri, { preview: false });
    }),
  );
}
