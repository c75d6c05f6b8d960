import * as vscode from "vscode";
import { innerCommands } from "../ids";
import { iconOf } from "./icons";
import type { FileNode, FolderNode, ItemNode, TreeNode } from "./nodes";

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** Up to so many files, the tree starts unfolded. */
const fewFiles = 5;

/** How a node looks. Its tooltip is filled in when somebody asks for it. */
export function toTreeItem(node: TreeNode, fileCount: number): vscode.TreeItem {
  return node.type === "folder" ? folderItem(node) : viewItem(node, fileCount);
}

/** Only text: what people wrote is escaped, and no command in it could run. */
export function tooltipOf(node: FileNode | ItemNode): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString(node.view.tooltip());
  tooltip.isTrusted = false;
  tooltip.supportHtml = false;
  return tooltip;
}

function folderItem({ folder }: FolderNode): vscode.TreeItem {
  const item = new vscode.TreeItem(folder.name, Expanded);
  item.id = `folder ${folder.uri.toString()}`;
  item.iconPath = vscode.ThemeIcon.Folder;
  item.contextValue = "folder";
  return item;
}

function viewItem(node: FileNode | ItemNode, fileCount: number): vscode.TreeItem {
  const { view } = node;
  const item = new vscode.TreeItem(view.label, stateOf(node, fileCount));
  item.id = node.type === "file" ? node.uri.toString() : `${node.owner.uri.toString()}#${node.id}`;
  item.description = view.description;
  item.iconPath = iconOf(view.sign);
  item.resourceUri = node.itemUri;
  item.accessibilityInformation = { label: view.spoken };
  // What the menus of the manifest ask of a line: its kind, how it stands, and whether there is something to ask.
  item.contextValue = [view.kind, view.sign, ...(view.findings.length > 0 ? ["findings"] : [])].join(" ");
  if (view.kind !== "team-actions" && view.kind !== "other-actions") {
    item.command = { command: innerCommands.openItem, title: "", arguments: [node] };
  }
  return item;
}

function stateOf({ view }: FileNode | ItemNode, fileCount: number): vscode.TreeItemCollapsibleState {
  if (view.children.length === 0) return None;
  switch (view.kind) {
    case "file":
      return fileCount <= fewFiles ? Expanded : Collapsed;
    case "objective":
      return fileCount === 1 ? Expanded : Collapsed;
    default:
      return Expanded;
  }
}
