import type { Span } from "../model/span";

/**
 * A document as plain nodes with spans: what `yaml` parsed, with aliases and merge keys already read as what they
 * stand for. An alias is the very node that its anchor names, so a node can stand in several places; its span is
 * always where its text is.
 */
export type Node = MapNode | ListNode | ScalarNode;

interface Anchored {
  /** Where aliases and merge keys stand for this very node, in the order of the text; absent where none does. */
  readonly uses?: readonly Span[];
}

export interface MapNode extends Anchored {
  readonly is: "map";
  readonly span: Span;
  readonly flow: boolean;
  /** In the order of the text; entries that came through `<<` follow the map's own. A key stands here once: the first. */
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Node;
}

export interface ListNode extends Anchored {
  readonly is: "list";
  readonly span: Span;
  readonly flow: boolean;
  readonly items: readonly Node[];
}

export interface ScalarNode extends Anchored {
  readonly is: "scalar";
  /** Where nothing is written (`why:`), an empty span right after the colon. */
  readonly span: Span;
  readonly style: "plain" | "single" | "double" | "literal" | "folded";
  /** The value as YAML 1.2 (core schema) reads it. A plain `NaN` or infinity stays the number that it is. */
  readonly value: string | number | boolean | null;
  /** The text of the value before its type was found out: `+8`, `10.000`; of a quoted or block scalar its content. */
  readonly source: string;
}

/** The value of a key, or undefined where the key is absent. */
export function get(map: MapNode, key: string): Node | undefined {
  return entry(map, key)?.value;
}

export function entry(map: MapNode, key: string): Entry | undefined {
  return map.entries.find((candidate) => candidate.key === key);
}
