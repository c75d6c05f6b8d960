import * as vscode from "vscode";
import type { TreeNode } from "../tree/nodes";

/** An item of a goals file as it was when a command was called on it. The file itself has neither place nor words. */
export interface ItemRef {
  readonly uri: vscode.Uri;
  /** `objectives/0/results/1` */
  readonly path: string;
  /** Its sentence. */
  readonly text: string;
}

/** What a command was called on: lines of the tree (all that are selected, when it is one of them), or an item. */
export function itemsCalled(called: unknown, selected?: unknown): ItemRef[] {
  const first = refOf(called);
  if (!first) return [];
  const all: readonly unknown[] = Array.isArray(selected) ? selected : [];
  const refs = all.flatMap((one) => refOf(one) ?? []);
  return refs.some((one) => isSame(one, first)) ? refs : [first];
}

export function itemCalled(called: unknown): ItemRef | undefined {
  return refOf(called);
}

function isSame(a: ItemRef, b: ItemRef): boolean {
  return a.path === b.path && a.uri.toString() === b.uri.toString();
}

function refOf(called: unknown): ItemRef | undefined {
  if (typeof called !== "object" || called === null) return undefined;
  if ("type" in called) return refOfNode(called as TreeNode);
  if ("uri" in called && "path" in called && "text" in called) {
    // A link in a hover can only hold text.
    const uri = called.uri instanceof vscode.Uri ? called.uri : vscode.Uri.parse(String(called.uri));
    return { uri, path: String(called.path), text: String(called.text) };
  }
  return undefined;
}

function refOfNode(node: TreeNode): ItemRef | undefined {
  if (node.type === "folder" || node.type === "group") return undefined;
  if (node.type === "file") return { uri: node.uri, path: "", text: "" };
  const isGroup = node.view.kind === "team-actions" || node.view.kind === "other-actions";
  // A group of actions stands for its objective.
  if (isGroup && node.parent.type === "item") return refOfNode(node.parent);
  return { uri: node.owner.uri, path: node.view.path, text: node.view.sentence ?? "" };
}
