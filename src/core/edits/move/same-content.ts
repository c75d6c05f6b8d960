import { catalogues } from "../../messages";
import { kindAt } from "../../schema/keys";
import type { MapNode, Node } from "../../syntax/node";
import { parseYaml } from "../../syntax/parse-yaml";

/** What a node says, whatever its style: compared by {@link isSameContent}. */
export type Content =
  | { readonly is: "scalar"; readonly value: unknown }
  | { readonly is: "list"; readonly items: Content[] }
  | { readonly is: "map"; readonly entries: Map<string, Content> };

/** What a text says; undefined while it does not parse. References are left out: they follow what is moved. */
export function contentOf(text: string): Content | undefined {
  const { root, findings } = parseYaml(text, catalogues.en);
  if (!root || findings.some(({ rule }) => rule === "syntax")) return undefined;
  return read(root, "");
}

/** The list under a key at a place, such as `results` at `objectives/0`; one that is not there is made. */
export function listAt(content: Content, place: string, key: string): Content[] {
  let at = content;
  for (const step of place === "" ? [] : place.split("/")) {
    const next =
      at.is === "map" ? at.entries.get(step) : at.is === "list" ? at.items[Number(step)] : undefined;
    if (!next) throw new Error(`Nothing at ${place}`);
    at = next;
  }
  if (at.is !== "map") throw new Error(`No mapping at ${place}`);
  const found = at.entries.get(key);
  if (found?.is === "list") return found.items;
  const items: Content[] = [];
  at.entries.set(key, { is: "list", items });
  return items;
}

export function isSameContent(a: Content | undefined, b: Content | undefined): boolean {
  return a !== undefined && b !== undefined && JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

const lists: ReadonlySet<string> = new Set(["objectives", "results", "actions"]);

function read(node: Node, place: string): Content {
  switch (node.is) {
    case "scalar":
      if (node.value === null) return { is: "scalar", value: [null] };
      // The text before its type counts: `+8` and 8 are not the same.
      return {
        is: "scalar",
        value: typeof node.value === "string" ? node.value : [node.value, node.source.trim()],
      };
    case "list":
      return { is: "list", items: node.items.map((item, at) => read(item, `${place}/${String(at)}`)) };
    case "map":
      return { is: "map", entries: readEntries(node, place) };
  }
}

function readEntries(map: MapNode, place: string): Map<string, Content> {
  const kind = kindAt(place);
  const entries = new Map<string, Content>();
  for (const { key, value } of map.entries) {
    const isReference =
      (kind === "objective" && key === "parent") || (kind === "action" && key === "results");
    const inner = place === "" ? key : `${place}/${key}`;
    entries.set(key, isReference ? { is: "scalar", value: null } : read(value, inner));
  }
  return entries;
}

/** Without empty lists, since a list of which all items have gone may stay or go, and in the order of the keys. */
function plain(content: Content): unknown {
  switch (content.is) {
    case "scalar":
      return content.value;
    case "list":
      return content.items.map(plain);
    case "map":
      return [...content.entries]
        .filter(([key, value]) => !lists.has(key) || !isNothing(value))
        .map(([key, value]): [string, unknown] => [key, plain(value)])
        .sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

function isNothing(content: Content): boolean {
  if (content.is === "list") return content.items.length === 0;
  return content.is === "scalar" && Array.isArray(content.value) && content.value[0] === null;
}
