import type { Node } from "../syntax/node";

/** Nodes as plain values, for the compiled schemas. A node that stands in several places gives one and the same value. */
export function toJson(root: Node): unknown {
  const known = new Map<Node, unknown>();
  const convert = (node: Node): unknown => {
    if (node.is === "scalar") return node.value;
    const earlier = known.get(node);
    if (earlier !== undefined) return earlier;
    if (node.is === "list") {
      const items = node.items.map(convert);
      known.set(node, items);
      return items;
    }
    // Without a prototype a key such as `__proto__` is a key like any other.
    const map = Object.create(null) as Record<string, unknown>;
    for (const { key, value } of node.entries) map[key] = convert(value);
    known.set(node, map);
    return map;
  };
  return convert(root);
}
