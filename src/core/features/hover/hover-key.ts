import { schemaAt, schemas } from "../../schema/schema-at";
import type { Entry, Node } from "../../syntax/node";
import { escapeMarkdown } from "../../views/markdown";
import { paragraphs } from "../../views/tooltip";

interface KeyAt {
  readonly path: string;
  readonly entry: Entry;
}

/** The key around an offset, with its place. */
export function keyAt(root: Node, offset: number, path = ""): KeyAt | undefined {
  const inner = (step: string): string => (path === "" ? step : `${path}/${step}`);
  if (root.is === "map") {
    for (const entry of root.entries) {
      const { keySpan, key, value } = entry;
      if (keySpan.start <= offset && offset <= keySpan.end) return { path: inner(key), entry };
      if (value.span.start <= offset && offset <= value.span.end) {
        const found = keyAt(value, offset, inner(key));
        if (found) return found;
      }
    }
  } else if (root.is === "list") {
    for (const [index, item] of root.items.entries()) {
      if (item.span.start > offset || offset > item.span.end) continue;
      const found = keyAt(item, offset, inner(String(index)));
      if (found) return found;
    }
  }
  return undefined;
}

/** What the schema says of a key, with an example. Markdown; undefined for a key that it does not know. */
export function hoverKey(path: string): string | undefined {
  const part = schemaAt(schemas.goals, path);
  if (part?.description === undefined) return undefined;
  const words = part.enum?.filter((word) => typeof word === "string").map((word) => `\`${word}\``);
  const [example] = part.examples ?? [];
  const isShort = typeof example === "string" || typeof example === "number";
  return paragraphs([
    escapeMarkdown(part.description),
    words && words.length > 0 && words.join(" · "),
    !words && isShort && `*${escapeMarkdown(String(example))}*`,
  ]);
}
