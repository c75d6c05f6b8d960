import type { Node } from "../syntax/node";
import { childAt } from "../syntax/own-children";

/**
 * The offset at which the innermost entry or list item around `offset` begins. In a scalar of several lines a comment
 * has no place, so a comment above the key counts for all of the scalar.
 */
export function ownerStart(root: Node, offset: number): number {
  let owner = root.span.start;
  let node = root;
  while (node.is !== "scalar") {
    const child = childAt(node, offset);
    if (!child || offset > child.node.span.end) break;
    owner = child.start;
    node = child.node;
  }
  return owner;
}
