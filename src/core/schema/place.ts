import type { Entry, MapNode, Node } from "../syntax/node";

/** Where one of the validator's complaints stands. */
export interface Place {
  readonly path: string;
  readonly node: Node;
  /** The entry that holds the node; absent for the top and for items of a list. */
  readonly entry?: Entry;
}

/** Finds nodes by the JSON pointers of the validator; remembers the keys of each mapping it passes through. */
export class Places {
  readonly #root: Node;
  readonly #keys = new Map<MapNode, ReadonlyMap<string, Entry>>();

  constructor(root: Node) {
    this.#root = root;
  }

  at(pointer: string): Place | undefined {
    let node = this.#root;
    let entry: Entry | undefined;
    const steps = pointer
      .split("/")
      .slice(1)
      .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    for (const step of steps) {
      entry = undefined;
      if (node.is === "map") {
        entry = this.entryOf(node, step);
        if (!entry) return undefined;
        node = entry.value;
      } else {
        const item = node.is === "list" ? node.items[Number(step)] : undefined;
        if (!item) return undefined;
        node = item;
      }
    }
    return { path: steps.join("/"), node, ...(entry && { entry }) };
  }

  entryOf(map: MapNode, key: string): Entry | undefined {
    let keys = this.#keys.get(map);
    if (!keys) {
      keys = new Map(map.entries.map((entry) => [entry.key, entry]));
      this.#keys.set(map, keys);
    }
    return keys.get(key);
  }
}
