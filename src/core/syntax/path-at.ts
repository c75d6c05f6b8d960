import type { Node } from "./node";
import { childAt } from "./own-children";

/** The innermost entry or item that begins at or before an offset: its place in the document, and what it is. */
export function placeAt(root: Node, offset: number): { readonly path: string; readonly node: Node } {
  const steps: string[] = [];
  let node = root;
  while (node.is !== "scalar") {
    const child = childAt(node, offset);
    if (!child) break;
    steps.push(child.step);
    node = child.node;
  }
  return { path: steps.join("/"), node };
}
