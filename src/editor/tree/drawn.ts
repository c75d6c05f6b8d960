import type { FileNode, ItemNode, TreeNode } from "./nodes";

type Line = FileNode | ItemNode;

/**
 * What the tree has handed out to be drawn. A line that is drawn anew loses the buttons and the click that somebody is
 * about to make, so only what would look different is.
 */
export class Drawn {
  readonly #looks = new WeakMap<TreeNode, string>();
  readonly #tooltips = new WeakMap<TreeNode, string>();
  readonly #children = new WeakMap<TreeNode, readonly TreeNode[]>();
  #roots: readonly TreeNode[] | undefined;

  line(node: TreeNode): void {
    if (isLine(node)) this.#looks.set(node, lookOf(node));
  }

  tooltip(node: Line): void {
    this.#tooltips.set(node, node.view.tooltip());
  }

  children(node: TreeNode | undefined, children: readonly TreeNode[]): void {
    if (node) this.#children.set(node, children);
    else this.#roots = children;
  }

  /** Whether these would still be the lines at the top; or nothing was drawn yet. */
  hasRoots(roots: readonly TreeNode[]): boolean {
    return this.#roots === undefined || isSame(this.#roots, roots);
  }

  /** The outermost lines, from one on down, that would look different, or hold others. */
  changedFrom(node: Line, childrenOf: (node: Line) => readonly TreeNode[]): Line[] {
    const look = this.#looks.get(node);
    if (look === undefined) return [];
    const tooltip = this.#tooltips.get(node);
    if (look !== lookOf(node) || (tooltip !== undefined && tooltip !== node.view.tooltip())) return [node];
    const drawn = this.#children.get(node);
    if (!drawn) return [];
    const children = childrenOf(node);
    if (!isSame(drawn, children)) return [node];
    return children.filter(isLine).flatMap((child) => this.changedFrom(child, childrenOf));
  }
}

function isLine(node: TreeNode): node is Line {
  return node.type === "file" || node.type === "item";
}

/** All of it that is drawn before somebody asks for more. */
function lookOf({ view }: Line): string {
  const { label, description, sign, spoken, hasChildren, hasCode, kind, findings } = view;
  return JSON.stringify([label, description, sign, spoken, hasChildren, hasCode, kind, findings.length > 0]);
}

function isSame(a: readonly TreeNode[], b: readonly TreeNode[]): boolean {
  return a.length === b.length && a.every((node, at) => node === b[at]);
}
