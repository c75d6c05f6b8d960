import * as vscode from "vscode";
import { check } from "../../core";
import { type EditOutcome, findAgain } from "../../core/edits";
import { applyChanges } from "../../core/open";
import { Positions } from "../workspace/positions";

/** How an edit is spoken of once it is made. */
interface MadeEdit {
  readonly uri: vscode.Uri;
  /** The item that it is about, as it was seen when somebody began; none for the file as a whole. */
  readonly item?: { readonly path: string; readonly text: string };
  /** Computes the edit from the text as it is at that moment, saved or not, and the item's place in it. */
  readonly compute: (text: string, path: string) => EditOutcome;
  /** "Checked in: 7.5" */
  readonly done: string;
}

/**
 * Makes an edit of a goals file in one step that can be undone. A file that was saved is saved again, and an Undo is
 * offered; one with unsaved changes is left unsaved. Gives whether anything was written.
 */
export async function makeEdit({ uri, item, compute, done }: MadeEdit): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(uri);
  const before = document.getText();
  const outcome = atItem(before, item, compute);
  if ("refused" in outcome) {
    void vscode.window.showWarningMessage(refusalText(outcome.refused, document));
    return false;
  }
  if (outcome.edits.length === 0) return false;
  const wasSaved = !document.isDirty;
  const edit = new vscode.WorkspaceEdit();
  const positions = new Positions(before);
  for (const { span, text } of outcome.edits) edit.replace(uri, positions.range(span), text);
  if (!(await vscode.workspace.applyEdit(edit)) || document.getText() === before) {
    void vscode.window.showWarningMessage(vscode.l10n.t("{0} may not be changed.", nameOf(document)));
    return false;
  }
  if (!wasSaved) return true;
  if (!(await document.save())) return true;
  void offerUndo(document, before, applyChanges(before, outcome.edits), done);
  return true;
}

/** While somebody was answering, the file may have changed: the edit follows its item, or is not made. */
function atItem(text: string, item: MadeEdit["item"], compute: MadeEdit["compute"]): EditOutcome {
  const { plan } = check(text);
  if (!plan || plan.incomplete) return { refused: "syntax" };
  if (!item) return compute(text, "");
  const path = findAgain(plan, item);
  return path === undefined ? { refused: "missing" } : compute(text, path);
}

async function offerUndo(
  document: vscode.TextDocument,
  before: string,
  after: string,
  done: string,
): Promise<void> {
  const undo = vscode.l10n.t("Undo");
  if ((await vscode.window.showInformationMessage(done, undo)) !== undo) return;
  if (document.isClosed || document.getText().replaceAll("\r\n", "\n") !== after.replaceAll("\r\n", "\n")) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("{0} has changed since, so it stays as it is.", nameOf(document)),
    );
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  edit.replace(document.uri, whole, before);
  if (await vscode.workspace.applyEdit(edit)) await document.save();
}

function refusalText(refusal: "syntax" | "missing" | "shared", document: vscode.TextDocument): string {
  const name = nameOf(document);
  switch (refusal) {
    case "syntax":
      return vscode.l10n.t(
        "The YAML of {0} does not parse yet, so nothing was written. The Problems panel shows where.",
        name,
      );
    case "shared":
      return vscode.l10n.t(
        "That text in {0} stands for several items at once, so nothing was written.",
        name,
      );
    case "missing":
      return vscode.l10n.t("That item is no longer in {0}, so nothing was written.", name);
  }
}

function nameOf({ uri }: vscode.TextDocument): string {
  return vscode.workspace.asRelativePath(uri);
}
