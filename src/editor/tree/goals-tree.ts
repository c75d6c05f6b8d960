import * as vscode from "vscode";
import { keptBy } from "../../core/views/filter";
import type { Services } from "../services";
import type { FileChange } from "../workspace/goals-store";
import { shownPath } from "../workspace/paths";
import { Drawn } from "./drawn";
import { type Arranged, shownOf, viewOfFile } from "./file-view";
import { Layout } from "./layout";
import { FileNode, FolderNode, type ItemNode, type TreeNode } from "./nodes";
import { comparePaths } from "./path-order";
import { toTreeItem, tooltipOf } from "./tree-item";
import type { TreeState } from "./tree-state";

const refreshMs = 50;

/** The tree of goals. One changed file refreshes only its own lines. */
export class GoalsTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  readonly #services: Services;
  readonly #state: TreeState;
  readonly #files = new Map<string, FileNode>();
  readonly #byPlace = new Map<string, FileNode>();
  readonly #folders = new Map<string, FolderNode>();
  readonly #outdated = new Set<FileNode>();
  readonly #changed = new vscode.EventEmitter<TreeNode[] | undefined>();
  readonly #refreshed = new vscode.EventEmitter<readonly FileNode[]>();
  readonly onDidChangeTreeData = this.#changed.event;
  /** Files whose lines are to be drawn anew. */
  readonly onDidRefresh = this.#refreshed.event;
  readonly #listener: vscode.Disposable;
  readonly #drawn = new Drawn();
  #layout: Layout | undefined;
  /** The lines at the top may be others. */
  #topOutdated = false;
  /** Every line may look different. */
  #allOutdated = false;
  #count = 0;

  constructor(services: Services, state: TreeState) {
    this.#services = services;
    this.#state = state;
    this.#listener = state.onDidChange(() => {
      for (const node of this.#files.values()) {
        node.rearrange();
        this.#outdated.add(node);
      }
      this.#layout = undefined;
      this.#allOutdated = true;
      this.#soon();
    });
    for (const file of services.store.files()) this.#add({ uri: file.uri, file, typing: false });
  }

  /** Takes over what happened to a file. */
  take(change: FileChange): void {
    if (change.typing) return;
    const node = this.#files.get(change.uri.toString());
    if (node && change.file === node.file) {
      const wasEmpty = node.kept?.size === 0;
      node.outdate();
      this.#outdated.add(node);
      if (wasEmpty !== (node.kept?.size === 0)) this.#topOutdated = true;
    } else {
      if (node) this.#byPlace.delete(node.itemUri.path);
      this.#files.delete(change.uri.toString());
      this.#add(change);
      this.#topOutdated = true;
    }
    this.#soon();
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    this.#drawn.line(node);
    const isServed = node.type === "item" && this.#layoutNow()?.isServed(node) === true;
    return toTreeItem(node, {
      fileCount: this.#files.size,
      isFiltering: this.#state.isFiltering,
      isServed,
      grouping: this.#state.arrangement.grouping,
    });
  }

  resolveTreeItem(item: vscode.TreeItem, node: TreeNode): vscode.TreeItem {
    if (node.type === "file" || node.type === "item") {
      item.tooltip = tooltipOf(node);
      this.#drawn.tooltip(node);
    }
    return item;
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (!node) await this.#services.workspace.discovered;
    const children = this.#childrenOf(node);
    this.#drawn.children(node, children);
    return children;
  }

  getParent(node: TreeNode): TreeNode | undefined {
    if (node.type === "item") {
      const layout = this.#layoutNow();
      return layout && node.view.kind === "objective" ? layout.parentOf(node) : node.parent;
    }
    const isBelow = node.type === "file" && (vscode.workspace.workspaceFolders ?? []).length > 1;
    const folder = isBelow ? vscode.workspace.getWorkspaceFolder(node.uri) : undefined;
    return folder && this.#folderNode(folder);
  }

  /** The line of a file; undefined where it is not known. */
  nodeOf(uri: vscode.Uri): FileNode | undefined {
    return this.#files.get(uri.toString());
  }

  /** Whether a line stands in the tree as it is arranged now. */
  shows(node: FileNode | ItemNode): boolean {
    return node.type === "item" || (!this.#layoutNow() && node.kept?.size !== 0);
  }

  /** The line that a private URI stands for. */
  nodeFor(itemUri: vscode.Uri): FileNode | ItemNode | undefined {
    const [, number, id] = itemUri.path.split("/");
    const file = this.#byPlace.get(`/${number ?? ""}`);
    return id === undefined ? file : file?.itemNamed(id);
  }

  /** The lines of all files, in their order. */
  files(): FileNode[] {
    return [...this.#files.values()].sort((a, b) => comparePaths(a.uri.path, b.uri.path));
  }

  dispose(): void {
    this.#listener.dispose();
    this.#changed.dispose();
    this.#refreshed.dispose();
  }

  #soon(): void {
    this.#services.scheduler.soon("tree", refreshMs, () => {
      this.#refresh();
    });
  }

  #add({ file }: FileChange): void {
    if (!file) return;
    const node: FileNode = new FileNode(file, ++this.#count, {
      shown: () => shownOf(file),
      arranged: (one) => this.#arrangedOf(one),
      view: viewOfFile(file, this.#services),
    });
    this.#files.set(file.key, node);
    this.#byPlace.set(node.itemUri.path, node);
    this.#outdated.add(node);
  }

  #arrangedOf({ file, shown }: FileNode): Arranged {
    const { arrangement, isFiltering, me } = this.#state;
    const { sorting, filter, grouping } = arrangement;
    const namesTeam = grouping !== "file" && this.#files.size > 1;
    if (!isFiltering) return { sorting, namesTeam };
    const context = {
      today: this.#services.day.today,
      name: shown?.plan.team?.value ?? shownPath(file.uri),
      me,
      config: file.place.config,
    };
    return { sorting, namesTeam, kept: shown ? keptBy(filter, { ...shown, ...context }) : new Set() };
  }

  #childrenOf(node?: TreeNode): TreeNode[] {
    const layout = this.#layoutNow();
    if (!node) return layout ? layout.roots() : this.#topsByFile();
    switch (node.type) {
      case "folder":
        return this.#filesIn(node.folder);
      case "group":
        return layout?.childrenOf(node) ?? [];
      case "file":
        return node.children;
      case "item":
        return [...(layout?.servingOf(node) ?? []), ...node.children];
    }
  }

  #refresh(): void {
    const nodes = [...this.#outdated];
    this.#outdated.clear();
    const before = this.#layout;
    this.#layout = undefined;
    const now = this.#layoutNow();
    const hasSameTop = !this.#topOutdated || (!now && this.#hasSameFiles());
    const isSame = !this.#allOutdated && hasSameTop && before?.signature === now?.signature;
    this.#topOutdated = this.#allOutdated = false;
    if (!isSame) this.#changed.fire(undefined);
    else {
      const tops = now ? nodes.flatMap((file) => file.children) : nodes;
      const changed = tops.flatMap((top) => this.#drawn.changedFrom(top, (line) => this.#childrenOf(line)));
      if (changed.length > 0) this.#changed.fire(changed);
    }
    this.#refreshed.fire(nodes);
  }

  #hasSameFiles(): boolean {
    const folders = vscode.workspace.workspaceFolders ?? [];
    return folders.length < 2 && this.#drawn.hasRoots(this.#topsByFile());
  }

  #topsByFile(): TreeNode[] {
    const folders = vscode.workspace.workspaceFolders ?? [];
    if (folders.length < 2) return this.#shownFiles();
    const nodes = folders.map((folder) => this.#folderNode(folder));
    return [...nodes.filter(({ folder }) => this.#filesIn(folder).length > 0), ...this.#filesIn(undefined)];
  }

  #shownFiles(): FileNode[] {
    return this.files().filter(({ kept }) => kept?.size !== 0);
  }

  #filesIn(folder: vscode.WorkspaceFolder | undefined): FileNode[] {
    return this.#shownFiles().filter(
      ({ uri }) => vscode.workspace.getWorkspaceFolder(uri)?.index === folder?.index,
    );
  }

  /** Undefined where objectives stand below their files. */
  #layoutNow(): Layout | undefined {
    const { arrangement } = this.#state;
    if (arrangement.grouping === "file") return undefined;
    const { locale, day } = this.#services;
    this.#layout ??= new Layout(this.files(), arrangement, { locale, today: day.today });
    return this.#layout;
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
