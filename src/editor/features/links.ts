import * as vscode from "vscode";
import { linksOf } from "../../core/features/links";
import { innerCommands } from "../ids";
import type { Services } from "../services";
import { filesMatching } from "../workspace/code-matches";
import { Positions } from "../workspace/positions";
import { contextOf } from "./context-of";
import { goalsSelector } from "./selector";

const mostFiles = 200;

/** Makes `link` and `code` of actions things to follow. */
export function registerLinks(context: vscode.ExtensionContext, services: Services): void {
  context.subscriptions.push(
    vscode.languages.registerDocumentLinkProvider(goalsSelector, {
      provideDocumentLinks(document) {
        const goals = contextOf(document, services);
        if (!goals) return undefined;
        const positions = new Positions(document.getText());
        return linksOf(goals).map((link) => {
          const range = positions.range(link.span);
          if ("url" in link) return new vscode.DocumentLink(range, vscode.Uri.parse(link.url));
          const args = encodeURIComponent(JSON.stringify([document.uri.toString(), link.glob]));
          const found = new vscode.DocumentLink(
            range,
            vscode.Uri.parse(`command:${innerCommands.openCode}?${args}`),
          );
          found.tooltip = vscode.l10n.t("Open the code that it is about");
          return found;
        });
      },
    }),
    vscode.commands.registerCommand(innerCommands.openCode, (uri: string, glob: string) =>
      openCode(vscode.Uri.parse(uri), glob, services),
    ),
  );
}

/** Opens the file that a glob matches; of several, the one that somebody picks. */
async function openCode(uri: vscode.Uri, glob: string, { store }: Services): Promise<void> {
  const file = store.get(uri);
  const found = file ? await filesMatching(file.place.base, glob, mostFiles) : [];
  const [first] = found;
  if (!first) {
    void vscode.window.showInformationMessage(vscode.l10n.t("No file matches “{0}”.", glob));
    return;
  }
  const names = found.map((one) => ({ label: vscode.workspace.asRelativePath(one), uri: one }));
  names.sort((a, b) => a.label.localeCompare(b.label));
  const picked =
    found.length === 1 ? { uri: first } : await vscode.window.showQuickPick(names, { title: glob });
  if (picked) await vscode.commands.executeCommand("vscode.open", picked.uri);
}
