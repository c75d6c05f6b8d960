import type { Node } from "./node";

/** The place in the document of the innermost entry or item that begins at or before an offset: `objectives/0/why`. */
export function pathAt(root: Node, offset: number): string {
  return placeAt(root, offset).path;
}

/** The same place, and what stands there. */
export function placeAt(root: Node, offset: number): { readonly path: string; readonly node: Node } {
  const steps: string[] = [];
  let node = root;
  while (node.is !== "scalar") {
    let step: string | undefined;
    let inner: Node | undefined;
    if (node.is === "map") {
      for (const { key, keySpan, value } of node.entries) {
        if (keySpan.start > offset) continue;
        step = key;
        inner = value;
      }
    } else {
      node.items.forEach((item, index) => {
        if (item.span.start > offset) return;
        step = String(index);
        inner = item;
      });
    }
    if (step === undefined || !inner) break;
    steps.push(step);
    node = inner;
  }
  return { path: steps.join("/"), node };
}
