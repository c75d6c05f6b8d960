import * as vscode from "vscode";
import { registerArrangeTree } from "../commands/arrange-tree";
import { registerFilterTree } from "../commands/filter-tree";
import type { ItemRef } from "../edits/item-ref";
import { innerCommands, viewId } from "../ids";
import type { Services } from "../services";
import { Positions } from "../workspace/positions";
import { keepBadge } from "./badge";
import { Decorations } from "./decorations";
import { DragAndDrop } from "./drag-and-drop";
import { followCursor } from "./follow-cursor";
import { GoalsTree } from "./goals-tree";
import type { TreeNode } from "./nodes";
import { TreeState } from "./tree-state";
import { keepHead } from "./view-head";

interface GoalsTreeView {
  readonly tree: GoalsTree;
  readonly view: vscode.TreeView<TreeNode>;
}

/** The tree of goals in its own container, with badges, and a selection that follows the cursor. */
export function registerTree(context: vscode.ExtensionContext, services: Services): GoalsTreeView {
  const state = new TreeState(context);
  const tree = new GoalsTree(services, state);
  const decorations = new Decorations(tree);
  const view = vscode.window.createTreeView<TreeNode>(viewId, {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
    dragAndDropController: new DragAndDrop(services),
  });
  context.subscriptions.push(
    state,
    tree,
    decorations,
    view,
    vscode.window.registerFileDecorationProvider(decorations),
    services.store.onDidChange((change) => {
      tree.take(change);
    }),
    tree.onDidRefresh((files) => {
      decorations.refresh(files);
    }),
    followCursor(tree, view, services),
    tree.onDidRefresh(() => {
      const { mine } = state.arrangement.filter;
      // Git may know the name only when it has found the repository.
      if (mine && state.me === undefined) {
        services.scheduler.soon("own name", 500, () => state.recognise(tree.files()[0]?.uri));
      }
    }),
    keepHead(tree, view, state),
    keepBadge(tree, view, state, services),
    vscode.commands.registerCommand(innerCommands.openItem, () => openItem(view.selection[0], services)),
    vscode.commands.registerCommand(innerCommands.revealItem, ({ uri, path }: ItemRef) =>
      revealItem(tree, view, uri, path),
    ),
  );
  registerArrangeTree(context, state);
  registerFilterTree(context, services, tree, state);
  return { tree, view };
}

/** Opens the file of a line, with the cursor at its item. */
async function openItem(node: TreeNode | undefined, { store }: Services): Promise<void> {
  if (node?.type !== "file" && node?.type !== "item") return;
  const file = node.type === "file" ? node : node.owner;
  const document = await vscode.workspace.openTextDocument(file.uri);
  if (store.current(document)) file.renew(node);
  const { key } = node.view;
  const place = key && new Positions(file.file.shown?.text ?? document.getText()).at(key.start);
  await vscode.window.showTextDocument(document, {
    ...(place && { selection: new vscode.Range(place, place) }),
  });
}

/** Shows an item's line in the tree. */
async function revealItem(
  tree: GoalsTree,
  view: vscode.TreeView<TreeNode>,
  uri: vscode.Uri,
  path: string,
): Promise<void> {
  const file = tree.nodeOf(uri);
  const item = file?.children.find((child) => child.view.path === path);
  if (item) await view.reveal(item, { select: true, focus: true, expand: true });
}
