import * as vscode from "vscode";
import type { Grouping } from "../../core/views/arrangement";
import { innerCommands } from "../ids";
import { iconOf } from "./icons";
import type { FileNode, FolderNode, GroupNode, ItemNode, TreeNode } from "./nodes";

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** Up to so many files, the tree starts unfolded. */
const fewFiles = 5;

/** Up to so many objectives, those of a lone file start unfolded. */
const fewObjectives = 12;

/** What of the tree as a whole decides how a line looks. */
export interface TreeContext {
  readonly fileCount: number;
  readonly isFiltering: boolean;
  readonly grouping: Grouping;
  /** Other objectives stand below it. */
  readonly isServed: boolean;
}

/** How a node looks. Its tooltip is filled in when somebody asks for it. */
export function toTreeItem(node: TreeNode, context: TreeContext): vscode.TreeItem {
  switch (node.type) {
    case "folder":
      return folderItem(node);
    case "group":
      return groupItem(node, context);
    default:
      return viewItem(node, context);
  }
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

function groupItem({ group }: GroupNode, context: TreeContext): vscode.TreeItem {
  const { id, kind, label, description, objectives, isOpen } = group;
  const item = new vscode.TreeItem(label, Expanded);
  item.id = idOf(`group ${id}`, context);
  item.description = [description, String(objectives.length)].filter((part) => part !== "").join(" · ");
  item.iconPath = iconOf(isOpen ? "unknown" : kind);
  item.contextValue = "group";
  item.accessibilityInformation = { label: [label, description].filter((part) => part !== "").join(", ") };
  item.tooltip = label;
  return item;
}

function viewItem(node: FileNode | ItemNode, context: TreeContext): vscode.TreeItem {
  const { view } = node;
  const item = new vscode.TreeItem(view.label, stateOf(node, context));
  const file = node.type === "file" ? node : node.owner;
  item.id = idOf(node.type === "file" ? file.uri.toString() : `${file.uri.toString()}#${node.id}`, context);
  item.description = view.description;
  item.iconPath = iconOf(view.sign);
  item.resourceUri = node.itemUri;
  item.accessibilityInformation = { label: view.spoken };
  item.contextValue = contextOf(node);
  if (view.kind !== "team-actions" && view.kind !== "other-actions") {
    // Without arguments, for those are forgotten as soon as the line is drawn anew, and a click on it then fails.
    item.command = { command: innerCommands.openItem, title: "" };
  }
  return item;
}

/** What the menus of the manifest ask of a line: its kind, how it stands, and what there is to it. */
function contextOf({ view }: FileNode | ItemNode): string {
  return [
    view.kind,
    view.sign,
    ...(view.findings.length > 0 ? ["findings"] : []),
    ...(view.hasCode ? ["code"] : []),
  ].join(" ");
}

/**
 * Lines have other names in each arrangement, while a filter holds, and once others stand below them, so that each
 * remembers what is unfolded in it, and what is new in it starts unfolded.
 */
function idOf(id: string, { isFiltering, grouping, isServed }: TreeContext): string {
  const parts = [id, grouping !== "file" && grouping, isServed && "served", isFiltering && "filtered"];
  return parts.filter((part) => part !== false).join(" ");
}

function stateOf(node: FileNode | ItemNode, context: TreeContext): vscode.TreeItemCollapsibleState {
  const { view } = node;
  const { fileCount, isFiltering, isServed, grouping } = context;
  if (!view.hasChildren && !isServed) return None;
  if (isFiltering) return Expanded;
  switch (view.kind) {
    case "file":
      return fileCount <= fewFiles ? Expanded : Collapsed;
    case "objective": {
      if (grouping === "alignment") return isServed ? Expanded : Collapsed;
      const siblings = node.type === "item" ? (node.owner.shown?.plan.objectives.length ?? 0) : 0;
      return fileCount === 1 && siblings <= fewObjectives ? Expanded : Collapsed;
    }
    default:
      return Expanded;
  }
}
