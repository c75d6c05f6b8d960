import * as vscode from "vscode";
import { nodesAt, type NodeView } from "../../core/views/node-view";
import type { GoalsFile } from "../workspace/goals-file";

/** The scheme of the URIs that stand for lines of the tree; private, so that no other decoration lands on them. */
export const itemScheme = "waartoe-item";

/** A workspace folder; only shown where there are several. */
export class FolderNode {
  readonly type = "folder";

  constructor(readonly folder: vscode.WorkspaceFolder) {}
}

/** A goals file in the tree. The same object for as long as the file is shown. */
export class FileNode {
  readonly type = "file";
  readonly uri: vscode.Uri;
  readonly itemUri: vscode.Uri;
  readonly #items = new Map<string, ItemNode>();
  #view: NodeView | undefined;
  readonly #look: () => NodeView;

  /** @param number Tells the files of one tree apart. */
  constructor(
    readonly file: GoalsFile,
    number: number,
    look: () => NodeView,
  ) {
    this.uri = file.uri;
    this.itemUri = vscode.Uri.from({ scheme: itemScheme, path: `/${String(number)}` });
    this.#look = look;
  }

  get parent(): undefined {
    return undefined;
  }

  get view(): NodeView {
    this.#view ??= this.#look();
    return this.#view;
  }

  get children(): ItemNode[] {
    return this.childrenOf(this);
  }

  /** The file has changed; what is shown of it is looked at anew when somebody asks. */
  outdate(): void {
    this.#view = undefined;
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

export type TreeNode = FolderNode | FileNode | ItemNode;
