import { textLanguage } from "../language/text-language";
import type { Item } from "../model/plan";
import type { Span } from "../model/span";
import { entry, type MapNode, type Node } from "../syntax/node";
import type { ItemContext } from "./build-context";
import { type Place, textAt, textOf } from "./fields";

type Base = Pick<Item, "path" | "span" | "key" | "id" | "text" | "reason" | "notes" | "lang" | "faulty">;

const nothing: ReadonlySet<string> = new Set();

const empty: MapNode["entries"] = [];

/** The map of an item, an empty one where the item is a plain sentence. */
export function placeOf(node: Node, path: string): Place {
  const map: MapNode = node.is === "map" ? node : { is: "map", span: node.span, flow: false, entries: empty };
  return { map, path };
}

/** What objectives, results and actions have in common. `name` is the key of the sentence. */
export function buildBase(
  node: Node,
  path: string,
  name: "objective" | "result" | "action",
  context: ItemContext,
): Base {
  const place = placeOf(node, path);
  const sentence =
    node.is === "scalar" && node.value !== null
      ? { value: textOf(node), span: node.span, key: node.span, path }
      : textAt(place, name);
  const id = textAt(place, "id");
  const reason = textAt(place, "reason");
  const notes = textAt(place, "notes");
  return {
    path,
    span: node.span,
    key: keyOf(node, name),
    ...(id && { id }),
    ...(sentence && { text: sentence }),
    ...(reason && { reason }),
    ...(notes && { notes }),
    lang: sentence ? textLanguage(sentence.value, context) : context.lang,
    faulty: context.faulty.get(path) ?? nothing,
  };
}

function keyOf(node: Node, name: string): Span {
  if (node.is !== "map") return node.span;
  const start = node.span.start;
  return (
    entry(node, name)?.keySpan ??
    node.entries[0]?.keySpan ?? { start, end: Math.min(start + 1, node.span.end) }
  );
}
