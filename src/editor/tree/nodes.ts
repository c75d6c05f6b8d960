import * as vscode from "vscode";
import type { AlignedFile } from "../../core/plan/align";
import type { ObjectiveGroup } from "../../core/views/group";
import { nodesAt, type NodeView } from "../../core/views/node-view";
import type { GoalsFile } from "../workspace/goals-file";
import type { Arranged, Shown } from "./file-view";

/** The scheme of the URIs that stand for lines of the tree; private, so that no other decoration lands on them. */
export const itemScheme = "waartoe-item";

/** A workspace folder; only shown where there are several. */
export class FolderNode {
  readonly type = "folder";

  constructor(readonly folder: vscode.WorkspaceFolder) {}
}

/** Objectives of several files that have an owner or a period in common. */
export class GroupNode {
  readonly type = "group";

  constructor(readonly group: ObjectiveGroup<FileNode>) {}
}

/** How a file node finds out what it shows. */
export interface FileLook {
  readonly shown: () => Shown;
  readonly arranged: (file: FileNode) => Arranged;
  readonly view: (shown: Shown, arranged: Arranged) => NodeView;
}

/** A goals file in the tree. The same object for as long as the file is shown. */
export class FileNode implements AlignedFile {
  readonly type = "file";
  readonly uri: vscode.Uri;
  readonly itemUri: vscode.Uri;
  readonly #items = new Map<string, ItemNode>();
  readonly #look: FileLook;
  #shown: { readonly now: Shown } | undefined;
  #arranged: Arranged | undefined;
  #view: NodeView | undefined;
  /** Objectives that a filter did not leave, but that lead to some that it did. */
  #onTheWay: ReadonlySet<string> = new Set();

  /** @param number Tells the files of one tree apart. */
  constructor(
    readonly file: GoalsFile,
    number: number,
    look: FileLook,
  ) {
    this.uri = file.uri;
    this.itemUri = vscode.Uri.from({ scheme: itemScheme, path: `/${String(number)}` });
    this.#look = look;
  }

  get root(): string {
    return this.file.place.root.toString();
  }

  get rootPath(): string {
    return this.file.place.path;
  }

  get shown(): Shown {
    this.#shown ??= { now: this.#look.shown() };
    return this.#shown.now;
  }

  /** The places of the items that a filter left; undefined for all. */
  get kept(): ReadonlySet<string> | undefined {
    this.#arranged ??= this.#look.arranged(this);
    return this.#arranged.kept;
  }

  get parent(): undefined {
    return undefined;
  }

  get view(): NodeView {
    this.#arranged ??= this.#look.arranged(this);
    const { kept } = this.#arranged;
    this.#view ??= this.#look.view(this.shown, {
      ...this.#arranged,
      kept: kept && new Set([...kept, ...this.#onTheWay]),
    });
    return this.#view;
  }

  get children(): ItemNode[] {
    return this.childrenOf(this);
  }

  /** The file has changed; what is shown of it is looked at anew when somebody asks. */
  outdate(): void {
    this.#shown = undefined;
    this.rearrange();
  }

  /** What is shown of it, or the order, is another. */
  rearrange(): void {
    this.#arranged = undefined;
    this.#view = undefined;
  }

  /** Shows objectives that lead to others, though a filter did not leave them. */
  showOnTheWay(paths: ReadonlySet<string>): void {
    const isSame = paths.size === this.#onTheWay.size && [...paths].every((path) => this.#onTheWay.has(path));
    if (isSame) return;
    this.#onTheWay = paths;
    this.#view = undefined;
  }

  /** The line of an objective, by its place. */
  objectiveAt(path: string): ItemNode | undefined {
    return this.children.find(({ view }) => view.path === path);
  }

  /** Takes over what the file says now into a line that is shown. */
  renew(node: FileNode | ItemNode): void {
    this.outdate();
    const chain: ItemNode[] = [];
    for (let at = node; at.type === "item"; at = at.parent) chain.unshift(at);
    for (const item of chain) this.childrenOf(item.parent);
  }

  /** The lines that have been shown so far and are still there. */
  shownItems(): ItemNode[] {
    return [...this.#items.values()];
  }

  itemNamed(id: string): ItemNode | undefined {
    return this.#items.get(id);
  }

  childrenOf(parent: FileNode | ItemNode): ItemNode[] {
    return parent.view.children.map((view) => {
      const known = this.#items.get(view.id);
      if (known) return known.show(view, parent);
      const node = new ItemNode(this, parent, view);
      this.#items.set(view.id, node);
      return node;
    });
  }

  /** The line for the innermost item around an offset of the file's text. */
  nodeAt(offset: number): FileNode | ItemNode {
    return lineFor(this, nodesAt(this.view.children, offset));
  }
}

/** Follows views down the tree, as far as there are lines for them. */
function lineFor(file: FileNode, views: Iterable<NodeView>): FileNode | ItemNode {
  let node: FileNode | ItemNode = file;
  for (const view of views) {
    const child: ItemNode | undefined = file.childrenOf(node).find(({ id }) => id === view.id);
    if (!child) break;
    node = child;
  }
  return node;
}

/** An objective, result, action or group in the tree. The same object for as long as its item keeps its name. */
export class ItemNode {
  readonly type = "item";
  readonly id: string;
  readonly itemUri: vscode.Uri;
  #parent: FileNode | ItemNode;
  #view: NodeView;

  constructor(
    readonly owner: FileNode,
    parent: FileNode | ItemNode,
    view: NodeView,
  ) {
    this.id = view.id;
    this.itemUri = vscode.Uri.from({ scheme: itemScheme, path: `${owner.itemUri.path}/${view.id}` });
    this.#parent = parent;
    this.#view = view;
  }

  get parent(): FileNode | ItemNode {
    return this.#parent;
  }

  get view(): NodeView {
    return this.#view;
  }

  get children(): ItemNode[] {
    return this.owner.childrenOf(this);
  }

  show(view: NodeView, parent: FileNode | ItemNode): this {
    this.#view = view;
    this.#parent = parent;
    return this;
  }
}

export type TreeNode = FolderNode | GroupNode | FileNode | ItemNode;
