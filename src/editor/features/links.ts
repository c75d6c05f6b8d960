import * as vscode from "vscode";
import { linksOf } from "../../core/features/links";
import { unlinked } from "../../core/text/unlinked";
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

async function openCode(uri: vscode.Uri, glob: string, { store }: Services): Promise<void> {
  const file = store.get(uri);
  if (file) await pickCode(file.place.base, [glob], glob);
}

/** Opens the file below `base` that one of the globs matches; of several, the one that somebody picks. */
export async function pickCode(base: vscode.Uri, globs: readonly string[], title: string): Promise<void> {
  const found = new Map<string, vscode.Uri>();
  for (const glob of globs) {
    const left = mostFiles - found.size;
    if (left <= 0) break;
    for (const one of await filesMatching(base, glob, left)) found.set(one.toString(), one);
  }
  const [first] = found.values();
  if (!first) {
    const text = vscode.l10n.t("No file matches “{0}”.", globs.join(", "));
    void vscode.window.showInformationMessage(unlinked(text));
    return;
  }
  const names = [...found.values()].map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri }));
  names.sort((a, b) => a.label.localeCompare(b.label));
  const picked = found.size === 1 ? { uri: first } : await vscode.window.showQuickPick(names, { title });
  if (picked) await vscode.commands.executeCommand("vscode.open", picked.uri);
}
