import * as vscode from "vscode";
import type { Services } from "../services";
import type { GoalsFile } from "../workspace/goals-file";
import { itemCalled } from "./item-ref";

/** The goals file that a command was called on, else the one that is open, else the only one, else the one picked. */
export async function chooseFile(
  called: unknown,
  { store }: Services,
  { title, only = () => true }: { readonly title: string; readonly only?: (file: GoalsFile) => boolean },
): Promise<GoalsFile | undefined> {
  const asked = itemCalled(called)?.uri;
  const uri = asked ?? vscode.window.activeTextEditor?.document.uri;
  const named = uri && store.get(uri);
  if (named && only(named)) return named;
  if (asked) return undefined;
  const files = store.files().filter(only);
  if (files.length < 2) return files[0];
  const picked = await vscode.window.showQuickPick(
    files.map((file) => ({
      label: vscode.workspace.asRelativePath(file.uri),
      description: file.shown?.plan.team?.value ?? "",
      file,
    })),
    { title, matchOnDescription: true, ignoreFocusOut: true },
  );
  return picked?.file;
}
