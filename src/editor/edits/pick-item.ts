import * as vscode from "vscode";
import type { NodeView } from "../../core/views/node-view";
import type { GoalsTree } from "../tree/goals-tree";
import type { ItemNode, TreeNode } from "../tree/nodes";

/** An item of a goals file that a command is about. */
export interface ChosenItem {
  readonly uri: vscode.Uri;
  readonly view: NodeView;
}

/**
 * The item that a command was called on in the tree, else the one that somebody picks from all of its kind. Undefined
 * where nothing is picked, or there is nothing to pick from.
 */
export async function chooseItem(
  called: unknown,
  kind: "objective" | "result",
  tree: GoalsTree,
  prompt: { readonly title: string; readonly none: string },
): Promise<ChosenItem | undefined> {
  const node = nodeOf(called);
  if (node) return { uri: node.owner.uri, view: itemOf(node).view };
  const items = (await itemsOf(tree)).filter(({ view }) => view.kind === kind && !view.dimmed);
  if (items.length === 0) {
    void vscode.window.showInformationMessage(prompt.none);
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(
    items.map((item) => ({
      label: item.view.label,
      description: item.view.description,
      detail: vscode.workspace.asRelativePath(item.uri),
      item,
    })),
    { title: prompt.title, matchOnDescription: true, matchOnDetail: true, ignoreFocusOut: true },
  );
  return picked?.item;
}

/** A group of actions stands for its objective. */
function itemOf(node: ItemNode): ItemNode {
  const isGroup = node.view.kind === "team-actions" || node.view.kind === "other-actions";
  return isGroup && node.parent.type === "item" ? node.parent : node;
}

/** The line of the tree that a command was called on. */
export function nodeOf(called: unknown): ItemNode | undefined {
  return typeof called === "object" && called !== null && "type" in called && called.type === "item"
    ? (called as ItemNode)
    : undefined;
}

async function itemsOf(tree: GoalsTree): Promise<ChosenItem[]> {
  const found: ChosenItem[] = [];
  const walk = async (nodes: readonly TreeNode[]): Promise<void> => {
    for (const node of nodes) {
      if (node.type === "item") found.push({ uri: node.owner.uri, view: node.view });
      await walk((await tree.getChildren(node)) ?? []);
    }
  };
  await walk((await tree.getChildren()) ?? []);
  return found;
}
