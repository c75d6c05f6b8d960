import * as vscode from "vscode";
import type { Services } from "../services";
import { onDidChangeSetting, setting } from "../settings";
import type { GoalsTree } from "./goals-tree";
import type { TreeNode } from "./nodes";

const pauseMs = 100;

/** Keeps the tree's selection on what the cursor is in, while the tree is visible. */
export function followCursor(
  tree: GoalsTree,
  view: vscode.TreeView<TreeNode>,
  { scheduler, store, log }: Services,
): vscode.Disposable {
  const reveal = async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !view.visible || !setting("tree.followCursor")) return;
    const file = store.get(editor.document.uri);
    const node = tree.nodeOf(editor.document.uri);
    if (!file || !node || file.isBehind) return;
    const offset = editor.document.offsetAt(editor.selection.active);
    const target = node.nodeAt(offset);
    if (!tree.shows(target) || view.selection[0] === target) return;
    try {
      await view.reveal(target, { select: true, focus: false });
    } catch (error) {
      log.debug(`The tree could not show the line of ${target.itemUri.path}: ${String(error)}`);
    }
  };
  const soon = (): void => {
    scheduler.later("follow cursor", pauseMs, reveal);
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) soon();
    }),
    vscode.window.onDidChangeActiveTextEditor(soon),
    view.onDidChangeVisibility(soon),
    tree.onDidRefresh(soon),
    onDidChangeSetting(["tree.followCursor"], soon),
  );
}
