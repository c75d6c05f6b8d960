import * as vscode from "vscode";
import type { Finding, RuleId } from "../../core";
import { turnRuleOff } from "../../core/config/turn-rule-off";
import { disableNextLine } from "../../core/disable/disable-next-line";
import { configName } from "../workspace/folder-facts";
import type { GoalsFile } from "../workspace/goals-file";
import { Positions } from "../workspace/positions";
import type { Texts } from "../workspace/texts";

/** The edit that puts a disable comment above a finding's line; undefined where none can silence it. */
export function disableForLine(
  { uri, document }: GoalsFile,
  finding: Finding,
): vscode.WorkspaceEdit | undefined {
  const edit = disableNextLine(document.text, finding);
  if (!edit) return undefined;
  const result = new vscode.WorkspaceEdit();
  result.insert(uri, new Positions(document.text).at(edit.span.start), edit.text);
  return result;
}

/**
 * The edit that turns a rule off in the configuration that holds for a file, made at the root where there is none; and
 * whether to save it, which would be wrong where somebody is at work in it.
 * Undefined for rules that cannot be off, and where the configuration cannot be edited safely.
 */
export async function turnOff(
  { place }: GoalsFile,
  rule: RuleId,
  texts: Texts,
): Promise<{ edit: vscode.WorkspaceEdit; uri: vscode.Uri; save: boolean } | undefined> {
  if (rule === "syntax" || rule === "config" || !place.hasDisk) return undefined;
  const uri = place.configFile ?? vscode.Uri.joinPath(place.root, configName);
  const text = (await texts.read(uri)) ?? "";
  const change = turnRuleOff(text, rule);
  if (!change) return undefined;
  const edit = new vscode.WorkspaceEdit();
  if (!place.configFile) {
    edit.createFile(uri, { ignoreIfExists: true, contents: new TextEncoder().encode(change.text) });
  } else {
    edit.replace(uri, new Positions(text).range(change.span), change.text);
  }
  return { edit, uri, save: texts.openDocument(uri)?.isDirty !== true };
}

/** Saves a file that a quick fix changed without showing it, so that nobody has to look for it. */
export async function saveFile(uri: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  if (document.isDirty) await document.save();
}
