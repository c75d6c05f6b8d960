import type { Entry, Node } from "../syntax/node";

/**
 * The offset at which the innermost entry or list item around `offset` begins. In a scalar of several lines a comment
 * has no place, so a comment above the key counts for all of the scalar.
 */
export function ownerStart(root: Node, offset: number): number {
  let owner = root.span.start;
  let node: Node | undefined = root;
  while (node) {
    let inner: Node | undefined;
    if (node.is === "map") {
      const found: Entry | undefined = node.entries.find(
        (entry) => entry.keySpan.start <= offset && offset <= entry.value.span.end,
      );
      if (found) {
        owner = found.keySpan.start;
        inner = found.value;
      }
    } else if (node.is === "list") {
      inner = node.items.find((item) => item.span.start <= offset && offset <= item.span.end);
      if (inner) owner = inner.span.start;
    }
    node = inner;
  }
  return owner;
}
