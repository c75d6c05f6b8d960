import type { MapNode, Node } from "../syntax/node";
import { columnOf } from "./places";
import type { Layout } from "./write-draft";

/** How a file lays out its lists, by the first of them. */
export function layoutOf(text: string, root: MapNode): Layout {
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const found = root.entries.find(
    ({ keySpan, value }) => isBlockList(value) && value.span.start >= keySpan.end,
  );
  if (!found) return { eol, listIndent: 2, dashWidth: 2 };
  const { start } = found.value.span;
  const width = /^- *(?=[^\s])/u.exec(text.slice(start, start + 10))?.[0].length ?? 2;
  return {
    eol,
    listIndent: Math.max(0, columnOf(text, start) - columnOf(text, found.keySpan.start)),
    dashWidth: width >= 2 && width <= 8 ? width : 2,
  };
}

/** A list in lines, with at least one item. */
function isBlockList(node: Node): boolean {
  return node.is === "list" && !node.flow && node.items.length > 0;
}
