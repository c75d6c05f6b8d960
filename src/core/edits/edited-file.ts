import { catalogues } from "../messages";
import type { TextEdit } from "../model/finding";
import type { Span } from "../model/span";
import { entry, type Entry, type MapNode, type Node } from "../syntax/node";
import { parseYaml } from "../syntax/parse-yaml";
import { layoutOf } from "./layout";
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
export function nodeAt({ root }: EditedFile, path: string): Node {
  let node: Node = root;
  for (const step of path === "" ? [] : path.split("/")) {
    if (node.is === "map") {
      const found = entry(node, step);
      if (!found) throw new Refused("missing");
      node = ownValue(node, found);
    } else if (node.is === "list") {
      const item: Node | undefined = node.items[Number(step)];
      if (!item) throw new Refused("missing");
      if (item.uses) throw new Refused("shared");
      node = item;
    } else throw new Refused("missing");
  }
  return node;
}

/** The value of an entry, which stands nowhere else. */
export function ownValue(map: MapNode, found: Entry): Node {
  if (!isOwn(map, found) || found.value.uses) throw new Refused("shared");
  return found.value;
}

/** An entry of the mapping's own text, not one that came through a merge key. */
export function ownEntry(map: MapNode, key: string): Entry | undefined {
  const found = entry(map, key);
  return found && isOwn(map, found) ? found : undefined;
}

/** The entries of the mapping's own text, in its order. */
export function ownEntries(map: MapNode): Entry[] {
  return map.entries.filter((candidate) => isOwn(map, candidate));
}

function isOwn({ span }: MapNode, { keySpan }: Entry): boolean {
  return keySpan.start >= span.start && keySpan.end <= span.end;
}
