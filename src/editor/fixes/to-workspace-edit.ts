import * as vscode from "vscode";
import type { TextEdit } from "../../core";
import type { GoalsFile } from "../workspace/goals-file";
import { Positions } from "../workspace/positions";
import type { Texts } from "../workspace/texts";

/** The workspace edit for edits of core; undefined when a file that it needs cannot be read. */
export async function toWorkspaceEdit(
  edits: readonly TextEdit[],
  { uri, document, place }: GoalsFile,
  texts: Texts,
): Promise<vscode.WorkspaceEdit | undefined> {
  const result = new vscode.WorkspaceEdit();
  for (const { file, span, text } of edits) {
    const target = file === undefined ? uri : vscode.Uri.joinPath(place.root, file);
    const targetText = file === undefined ? document.text : await texts.read(target);
    if (targetText === undefined) return undefined;
    result.replace(target, new Positions(targetText).range(span), text);
  }
  return result;
}
