import * as vscode from "vscode";
import { badgeCount } from "../../core/views/node-view";
import type { GoalsTree } from "./goals-tree";
import { type FileNode, itemScheme } from "./nodes";

/** Counts of findings as badges, and a dimmed look for what was set aside. */
export class Decorations implements vscode.FileDecorationProvider, vscode.Disposable {
  readonly #tree: GoalsTree;
  readonly #changed = new vscode.EventEmitter<vscode.Uri[]>();
  readonly onDidChangeFileDecorations = this.#changed.event;

  constructor(tree: GoalsTree) {
    this.#tree = tree;
  }

  refresh(files: readonly FileNode[]): void {
    this.#changed.fire(
      files.flatMap((file) => [file.itemUri, ...file.shownItems().map(({ itemUri }) => itemUri)]),
    );
  }

  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    const node = uri.scheme === itemScheme ? this.#tree.nodeFor(uri) : undefined;
    if (!node) return undefined;
    const count = badgeCount(node.view);
    const colour = node.view.dimmed ? new vscode.ThemeColor("disabledForeground") : undefined;
    if (count === 0) return colour && new vscode.FileDecoration(undefined, undefined, colour);
    // No red or yellow: a count is an offer to look, not a mark for the words.
    return new vscode.FileDecoration(
      count > 99 ? "99" : String(count),
      vscode.l10n.t("{0} to look at", count),
      colour,
    );
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
