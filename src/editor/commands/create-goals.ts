import * as vscode from "vscode";
import { template } from "../../core/plan/template";
import { commands } from "../ids";
import type { Services } from "../services";
import { typeOf } from "../workspace/folder-facts";
import { Positions } from "../workspace/positions";

/**
 * Creates `goals.yaml` from the template, with the first answer selected; one that is already there is opened. Called
 * with a column, it is shown there.
 */
export function registerCreateGoals(context: vscode.ExtensionContext, { locale, day }: Services): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.createGoals, async (column?: vscode.ViewColumn) => {
      // A menu may hand in what it stands on instead.
      const options = typeof column === "number" ? { viewColumn: column } : {};
      const folder = await chooseFolder();
      if (!folder) return;
      const uri = vscode.Uri.joinPath(folder.uri, "goals.yaml");
      switch (await typeOf(uri)) {
        case "file":
          await vscode.window.showTextDocument(uri, options);
          return;
        case "folder":
          void vscode.window.showWarningMessage(
            vscode.l10n.t(
              "There is a folder called goals.yaml in {0}, so no file can have that name.",
              folder.name,
            ),
          );
          return;
        default:
          await create(uri, template(locale, { today: day.today }), options);
      }
    }),
  );
}

async function chooseFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("Goals live in a file beside your code. Open the folder they belong to first."),
    );
  }
  return folders.length > 1
    ? vscode.window.showWorkspaceFolderPick({ placeHolder: vscode.l10n.t("Whose goals are these?") })
    : folders[0];
}

async function create(
  uri: vscode.Uri,
  { text, select }: ReturnType<typeof template>,
  options: vscode.TextDocumentShowOptions,
): Promise<void> {
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  } catch (error) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t(
        "goals.yaml could not be created: {0}",
        error instanceof Error ? error.message : String(error),
      ),
    );
    return;
  }
  await vscode.window.showTextDocument(uri, { ...options, selection: new Positions(text).range(select) });
}
