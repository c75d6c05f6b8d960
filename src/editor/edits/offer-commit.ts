import * as vscode from "vscode";
import type { GitRepository } from "./git";
import { repositoryOf } from "./git";

/** The step that commits just the files that were changed; undefined where no repository holds the first of them. */
export async function commitStep(
  uris: readonly vscode.Uri[],
  message: string,
): Promise<{ title: string; run: (saved: readonly vscode.Uri[]) => Promise<void> } | undefined> {
  const [first] = uris;
  const repository = first && (await repositoryOf(first));
  if (!repository) return undefined;
  return {
    title: vscode.l10n.t("Commit…"),
    run: (saved) => commit(repository, saved, message),
  };
}

async function commit(
  repository: GitRepository,
  uris: readonly vscode.Uri[],
  message: string,
): Promise<void> {
  const paths = uris.map(({ fsPath }) => fsPath);
  try {
    await repository.status();
    const { indexChanges, mergeChanges } = repository.state;
    const others = [...indexChanges, ...mergeChanges].filter(({ uri }) => !paths.includes(uri.fsPath));
    if (others.length > 0) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t("Other changes are staged, so nothing was committed. The goals files are saved."),
      );
      return;
    }
    const words = await vscode.window.showInputBox({
      title: vscode.l10n.t("Commit the check-in"),
      prompt: uris.map((uri) => vscode.workspace.asRelativePath(uri)).join(", "),
      value: message,
      ignoreFocusOut: true,
    });
    if (words === undefined || words.trim() === "") return;
    await repository.add(paths);
    await repository.commit(words.trim());
  } catch (error) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        "Git could not commit: {0}. The goals files are saved.",
        error instanceof Error ? error.message : String(error),
      ),
    );
  }
}
