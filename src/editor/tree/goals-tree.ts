import * as vscode from "vscode";
import type { Services } from "../services";
import type { FileChange } from "../workspace/goals-store";
import { viewOfFile } from "./file-view";
import { FileNode, FolderNode, type ItemNode, type TreeNode } from "./nodes";
import { toTreeItem, tooltipOf } from "./tree-item";

const refreshMs = 50;

/** The tree of goals. One changed file refreshes only its own lines. */
export class GoalsTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  readonly #services: Services;
  readonly #files = new Map<string, FileNode>();
  readonly #folders = new Map<string, FolderNode>();
  readonly #outdated = new Set<FileNode>();
  readonly #changed = new vscode.EventEmitter<TreeNode[] | undefined>();
  readonly #refreshed = new vscode.EventEmitter<readonly FileNode[]>();
  readonly onDidChangeTreeData = this.#changed.event;
  /** Files whose lines are to be drawn anew. */
  readonly onDidRefresh = this.#refreshed.event;
  #allOutdated = false;
  #count = 0;

  constructor(services: Services) {
    this.#services = services;
    for (const file of services.store.files()) this.#add({ uri: file.uri, file, typing: false });
  }

  /** Takes over what happened to a file. */
  take(change: FileChange): void {
    if (change.typing) return;
    const node = this.#files.get(change.uri.toString());
    if (node && change.file === node.file) {
      node.outdate();
      this.#outdated.add(node);
    } else {
      this.#files.delete(change.uri.toString());
      this.#add(change);
      this.#allOutdated = true;
    }
    this.#services.scheduler.soon("tree", refreshMs, () => {
      this.#refresh();
    });
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return toTreeItem(node, this.#files.size);
  }

  resolveTreeItem(item: vscode.TreeItem, node: TreeNode): vscode.TreeItem {
    if (node.type !== "folder") item.tooltip = tooltipOf(node);
    return item;
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (node) return node.type === "folder" ? this.#filesIn(node.folder) : node.children;
    await this.#services.workspace.discovered;
    const folders = vscode.workspace.workspaceFolders ?? [];
    if (folders.length < 2) return this.files();
    const nodes = folders.map((folder) => this.#folderNode(folder));
    return [...nodes.filter(({ folder }) => this.#filesIn(folder).length > 0), ...this.#filesIn(undefined)];
  }

  getParent(node: TreeNode): TreeNode | undefined {
    if (node.type === "item") return node.parent;
    if (node.type === "folder" || (vscode.workspace.workspaceFolders ?? []).length < 2) return undefined;
    const folder = vscode.workspace.getWorkspaceFolder(node.uri);
    return folder && this.#folderNode(folder);
  }

  /** The line of a file; undefined where it is not in the tree. */
  nodeOf(uri: vscode.Uri): FileNode | undefined {
    return this.#files.get(uri.toString());
  }

  /** The line that a private URI stands for. */
  nodeFor(itemUri: vscode.Uri): FileNode | ItemNode | undefined {
    const [, number, id] = itemUri.path.split("/");
    const file = [...this.#files.values()].find((one) => one.itemUri.path === `/${number ?? ""}`);
    return id === undefined ? file : file?.itemNamed(id);
  }

  /** The lines of all files, in their order. */
  files(): FileNode[] {
    return [...this.#files.values()].sort((a, b) => comparePaths(a.uri.path, b.uri.path));
  }

  dispose(): void {
    this.#changed.dispose();
    this.#refreshed.dispose();
  }

  #add({ file }: FileChange): void {
    if (!file) return;
    const node = new FileNode(file, ++this.#count, viewOfFile(file, this.#services));
    this.#files.set(file.key, node);
    this.#outdated.add(node);
  }

  #refresh(): void {
    const nodes = [...this.#outdated];
    this.#outdated.clear();
    this.#changed.fire(this.#allOutdated ? undefined : nodes);
    this.#allOutdated = false;
    this.#refreshed.fire(nodes);
  }

  #filesIn(folder: vscode.WorkspaceFolder | undefined): FileNode[] {
    return this.files().filter(
      ({ uri }) => vscode.workspace.getWorkspaceFolder(uri)?.index === folder?.index,
    );
  }

  #folderNode(folder: vscode.WorkspaceFolder): FolderNode {
    const key = folder.uri.toString();
    let node = this.#folders.get(key);
    if (!node || node.folder !== folder) {
      node = new FolderNode(folder);
      this.#folders.set(key, node);
    }
    return node;
  }
}

/** Files of a folder before those of its subfolders; else by name. */
function comparePaths(a: string, b: string): number {
  const [as, bs] = [a.split("/"), b.split("/")];
  for (let index = 0; ; index++) {
    const [one, other] = [as[index] ?? "", bs[index] ?? ""];
    const [isLast, isOtherLast] = [index === as.length - 1, index === bs.length - 1];
    if (isLast !== isOtherLast) return isLast ? -1 : 1;
    const order = one.localeCompare(other);
    if (order !== 0 || isLast) return order;
  }
}
