import { catalogues } from "../messages";
import type { TextEdit } from "../model/finding";
import type { Span } from "../model/span";
import { entry, type Entry, type MapNode, type Node } from "../syntax/node";
import { parseYaml } from "../syntax/parse-yaml";
import type { Layout } from "./write-draft";

/**
 * Why an edit is not made: the file has YAML errors; there is nothing (or something else) at that place; the text at
 * that place stands for others too, through an anchor or a merge key; between brackets there is no place for it.
 */
export type Refusal = "syntax" | "missing" | "shared" | "brackets";

/** Edits whose spans lie in the text as it was. No edits: all is as it should be already. */
export type EditOutcome =
  { readonly edits: readonly TextEdit[]; readonly select?: Span } | { readonly refused: Refusal };

/** Thrown inside an edit, and turned into its outcome by {@link editing}. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}

/** A text to be edited, as nodes. */
export interface EditedFile {
  readonly text: string;
  readonly root: MapNode;
  readonly layout: Layout;
}

/** Computes an edit of a text. Never throws: a refusal is an outcome. */
export function editing(text: string, edit: (file: EditedFile) => readonly TextEdit[]): EditOutcome {
  const { root, findings } = parseYaml(text, catalogues.en);
  if (findings.some(({ rule, severity }) => rule === "syntax" && severity === "error"))
    return { refused: "syntax" };
  if (root?.is !== "map") return { refused: "missing" };
  return editingNodes({ text, root, layout: layoutOf(text, root) }, edit);
}

/** Computes an edit of a text whose nodes are known. */
export function editingNodes(file: EditedFile, edit: (file: EditedFile) => readonly TextEdit[]): EditOutcome {
  try {
    return { edits: apart(edit(file)) };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.refusal };
    throw error;
  }
}

/** What is taken out twice, such as the line end between two lines, is taken out once. */
function apart(edits: readonly TextEdit[]): TextEdit[] {
  const inOrder = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let end = 0;
  return inOrder.map((edit) => {
    const span = { start: Math.max(edit.span.start, end), end: Math.max(edit.span.end, end) };
    end = span.end;
    return { ...edit, span };
  });
}

/** The mapping at a place such as `objectives/0/results/2`, whose text is its own. A plain sentence is no mapping. */
export function mapAt(file: EditedFile, path: string): MapNode {
  const node = nodeAt(file, path);
  if (node.is !== "map") throw new Refused("missing");
  return node;
}

/** The node at a place whose text is its own. */
export function nodeAt({ text, root }: EditedFile, path: string): Node {
  let node: Node = root;
  for (const step of path === "" ? [] : path.split("/")) {
    if (node.is === "map") {
      const found = entry(node, step);
      if (!found) throw new Refused("missing");
      node = ownValue(text, node, found);
    } else if (node.is === "list") {
      const item: Node | undefined = node.items[Number(step)];
      if (!item) throw new Refused("missing");
      if (!isInside(item.span, node.span) || isAnchored(text, item, node.span.start))
        throw new Refused("shared");
      node = item;
    } else throw new Refused("missing");
  }
  return node;
}

/** The value of an entry, which stands nowhere else. */
export function ownValue(text: string, map: MapNode, { keySpan, value }: Entry): Node {
  if (!isInside(keySpan, map.span) || value.span.start < keySpan.end || !isInside(value.span, map.span)) {
    throw new Refused("shared");
  }
  if (/[&*]/u.test(text.slice(keySpan.end, value.span.start).replace(/#.*$/gmu, "")))
    throw new Refused("shared");
  return value;
}

/** An entry of the mapping's own text, not one that came through a merge key. */
export function ownEntry(map: MapNode, key: string): Entry | undefined {
  const found = entry(map, key);
  return found && isInside(found.keySpan, map.span) ? found : undefined;
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function isAnchored(text: string, { span }: Node, from: number): boolean {
  const line = text.slice(Math.max(from, text.lastIndexOf("\n", span.start - 1) + 1), span.start);
  return /&\S+\s*$/u.test(line);
}

export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}

/** Where the line ends that an offset lies in, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf("\n", offset);
  if (at < 0) return text.length;
  return at > offset && text[at - 1] === "\r" ? at - 1 : at;
}

/** Where the dash stands that opens an item of a list in lines. */
export function dashBefore(text: string, item: Node): number {
  return text.lastIndexOf(
    "-",
    item.span.start - (text[item.span.start] === "-" && item.span.end > item.span.start ? 1 : 0),
  );
}

/** How a file lays out its lists, by the first of them. */
export function layoutOf(text: string, root: MapNode): Layout {
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const found = root.entries.find(({ value }) => isBlockList(value));
  const list = found?.value;
  if (!found || list?.is !== "list") return { eol, listIndent: 2, dashWidth: 2 };
  const first = list.items[0]!;
  const dash = columnOf(text, dashBefore(text, first));
  const width = columnOf(text, first.span.start) - dash;
  return {
    eol,
    listIndent: Math.max(0, dash - columnOf(text, found.keySpan.start)),
    dashWidth: width >= 2 && width <= 8 ? width : 2,
  };
}

/** A list in lines, with at least one item. */
export function isBlockList(node: Node): boolean {
  return node.is === "list" && !node.flow && node.items.length > 0;
}
