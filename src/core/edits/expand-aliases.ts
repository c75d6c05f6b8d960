import type { TextEdit } from "../model/finding";
import type { Span } from "../model/span";
import type { MapNode, Node } from "../syntax/node";
import { get } from "../syntax/node";
import type { EditedFile } from "./edited-file";
import { oneLine } from "./move/written";

/**
 * Puts in the place of aliases what they stand for, as far as items can then go, or change, one by one: each that stands
 * for a mapping or a list among the objectives, and each whose anchor goes. Of a text that goes, the first alias gets the
 * anchor.
 *
 * @param gone What is going to be taken out.
 */
export function expandAliases({ text, root }: EditedFile, gone: readonly Span[]): TextEdit[] {
  const objectives = get(root, "objectives");
  if (!objectives) return [];
  const goes = (at: Span): boolean => gone.some((span) => within(at, span));
  return [...namedIn(root)].flatMap((node) => {
    const isText = node.is === "scalar";
    if (isText ? !goes(node.span) : !within(node.span, objectives.span)) return [];
    const uses = (node.uses ?? []).map((use) => ({ use, stays: isText && !goes(use) }));
    const written = oneLine(node, { start: 0, end: text.length });
    const heir = uses.find(({ stays }) => stays);
    return uses
      .filter((one) => !one.stays || one === heir)
      .map(({ use, stays }): TextEdit => {
        const anchor = stays ? `&${text.slice(use.start + 1, use.end)} ` : "";
        return { span: use, text: anchor + written };
      });
  });
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The nodes that aliases stand for, each once. */
function namedIn(root: MapNode): ReadonlySet<Node> {
  const seen = new Set<Node>();
  const walk = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.is === "list") node.items.forEach(walk);
    if (node.is === "map") for (const { value } of node.entries) walk(value);
  };
  walk(root);
  return new Set([...seen].filter(({ uses }) => uses && uses.length > 0));
}
