import type { ListNode, MapNode, Node } from "./node";

/** An entry of a mapping, or an item of a list, whose text stands there: not an alias, nor what a merge key brought. */
export interface Child {
  readonly step: string;
  /** Where it begins: an entry at its key. */
  readonly start: number;
  readonly node: Node;
}

const known = new WeakMap<Node, readonly Child[]>();

/** The child that begins last at or before an offset. Takes the same time in a node of many as in one of few. */
export function childAt(node: MapNode | ListNode, offset: number): Child | undefined {
  let children = known.get(node);
  if (!children) known.set(node, (children = childrenOf(node)));
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (children[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return children[low - 1];
}

function childrenOf(node: MapNode | ListNode): Child[] {
  const children: Child[] = [];
  let last = node.span.start;
  const add = (step: string, start: number, child: Node): void => {
    // What stands elsewhere comes before what was already seen, or behind the end.
    if (start < last || start > node.span.end) return;
    children.push({ step, start, node: child });
    last = Math.max(start, child.span.end);
  };
  if (node.is === "map") for (const { key, keySpan, value } of node.entries) add(key, keySpan.start, value);
  else for (const [index, item] of node.items.entries()) add(String(index), item.span.start, item);
  return children;
}
