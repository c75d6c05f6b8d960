import * as vscode from "vscode";
import { findingsOf } from "../../core/views/place-findings";
import { findingFrom } from "../../core/views/finding-walk";
import { commands } from "../ids";
import type { Services } from "../services";
import type { GoalsTree } from "../tree/goals-tree";
import type { TreeNode } from "../tree/nodes";
import type { GoalsFile } from "../workspace/goals-file";
import { Positions } from "../workspace/positions";

/** Walks through the findings: of the item at hand in the tree, else of the file in the editor, round and round. */
export function registerWalkFindings(
  context: vscode.ExtensionContext,
  { store }: Services,
  tree: GoalsTree,
): void {
  const walk = (direction: "next" | "previous") => async (node?: TreeNode) => {
    const file =
      fileAt(node) ?? fileInEditor() ?? tree.files().find(({ file }) => file.findings.length > 0)?.file;
    if (!file) return;
    const document = await vscode.workspace.openTextDocument(file.uri);
    const { findings } = store.current(document) ?? file;
    const inScope = node?.type === "item" ? findingsOf(node.view, findings) : findings;
    const editor = vscode.window.activeTextEditor;
    const from = editor?.document === document ? spanOf(editor) : undefined;
    const finding = findingFrom(inScope, direction, from);
    if (!finding) return;
    const selection = new Positions(document.getText()).range(finding.span);
    await vscode.window.showTextDocument(document, { selection });
    await vscode.commands.executeCommand("editor.action.showHover", { focus: "noAutoFocus" });
  };
  const fileAt = (node: TreeNode | undefined): GoalsFile | undefined => {
    if (node?.type === "item") return node.owner.file;
    return node?.type === "file" ? node.file : undefined;
  };
  const fileInEditor = (): GoalsFile | undefined => {
    const editor = vscode.window.activeTextEditor;
    return editor && store.get(editor.document.uri);
  };
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.nextFinding, walk("next")),
    vscode.commands.registerCommand(commands.previousFinding, walk("previous")),
  );
}

function spanOf({ document, selection }: vscode.TextEditor): { start: number; end: number } {
  return { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
}
