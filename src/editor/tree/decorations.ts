import * as vscode from "vscode";
import { badgeCount } from "../../core/views/node-view";
import type { FileNode, ItemNode } from "./nodes";
import { itemScheme } from "./nodes";

/** Counts of findings as badges, and a dimmed look for what was set aside. */
export class Decorations implements vscode.FileDecorationProvider, vscode.Disposable {
  readonly #nodes = new Map<string, FileNode | ItemNode>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri[]>();
  readonly onDidChangeFileDecorations = this.#changed.event;

  /** A line is about to be shown. */
  add(node: FileNode | ItemNode): void {
    this.#nodes.set(node.itemUri.toString(), node);
  }

  refresh(files: readonly FileNode[]): void {
    this.#changed.fire(
      files.flatMap((file) => [file.itemUri, ...file.shownItems().map(({ itemUri }) => itemUri)]),
    );
  }

  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    const node = uri.scheme === itemScheme ? this.#nodes.get(uri.toString()) : undefined;
    if (!node) return undefined;
    const count = badgeCount(node.view);
    if (count > 0) {
      const hasError = node.view.findings.some(({ severity }) => severity === "error");
      return new vscode.FileDecoration(
        count > 99 ? "99" : String(count),
        vscode.l10n.t("{0} to look at", count),
        hasError ? new vscode.ThemeColor("list.errorForeground") : undefined,
      );
    }
    return node.view.dimmed
      ? new vscode.FileDecoration(undefined, undefined, new vscode.ThemeColor("disabledForeground"))
      : undefined;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
