import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type Document,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Span } from "../model/span";
import type { Entry, Node, ScalarNode } from "./node";
import { valueOf } from "./scalar-value";

/** What went wrong while reading nodes; `at` is where. */
export type NodeFault =
  | { readonly is: "duplicate-key"; readonly at: Span; readonly first: Span; readonly key: string }
  | { readonly is: "unknown-alias" | "circular-alias" | "alias-bomb" | "empty-anchor"; readonly at: Span };

export interface NodesRead {
  readonly root?: Node;
  readonly faults: readonly NodeFault[];
}

type YamlNode = NonNullable<Document.Parsed["contents"]>;

/** Reads a composed document as nodes. Linear in its text, however often anchors are used. */
export function toNodes(document: Document.Parsed, text: string, isAnchored: boolean): NodesRead {
  if (!document.contents) return { faults: [] };
  const reader = new NodeReader(text, isAnchored);
  const root = reader.read(document.contents);
  if (!isAnchored) return { root, faults: reader.faults };
  const bomb = reader.bomb(root);
  if (bomb) return { faults: [{ is: "alias-bomb", at: bomb }] };
  return { root, faults: [...reader.faults, ...reader.unusedAnchors()] };
}

class NodeReader {
  readonly faults: NodeFault[] = [];
  readonly #text: string;
  readonly #isAnchored: boolean;
  readonly #anchors = new Map<string, Node>();
  readonly #inside = new Set<string>();
  readonly #uses = new Map<object, Span[]>();
  readonly #emptyAnchors = new Map<string, Span>();
  /** How many nodes each node stands for once aliases are written out. */
  readonly #sizes = new Map<Node, number>();
  #count = 0;
  #largest: { span: Span; size: number } = { span: { start: 0, end: 0 }, size: 0 };

  constructor(text: string, isAnchored: boolean) {
    this.#text = text;
    this.#isAnchored = isAnchored;
  }

  read(node: YamlNode): Node {
    if (isAlias(node)) return this.#alias(node);
    this.#count++;
    const { anchor } = node;
    if (anchor === undefined) return this.#collection(node);
    this.#inside.add(anchor);
    const read = this.#collection(node);
    this.#inside.delete(anchor);
    this.#anchors.set(anchor, read);
    this.#emptyAnchors.delete(anchor);
    if (read.is === "scalar" && read.value === null && read.source === "") {
      this.#emptyAnchors.set(anchor, { start: read.span.start - anchor.length - 1, end: read.span.start });
    }
    return read;
  }

  /** The alias to blame where the document would grow out of bounds if its aliases were written out. */
  bomb(root: Node): Span | undefined {
    return this.#sizeOf(root) > 10 * this.#count + 10_000 ? this.#largest.span : undefined;
  }

  /** `why: &co` is an anchor with nothing behind it to YAML; to whoever wrote it, it was a text. */
  unusedAnchors(): NodeFault[] {
    return [...this.#emptyAnchors.values()]
      .map(({ start }) => this.#anchorBefore(start))
      .map((at): NodeFault => ({ is: "empty-anchor", at }));
  }

  #anchorBefore(start: number): Span {
    const line = this.#text.slice(start).split(/[\r\n]/, 1)[0] ?? "";
    return { start, end: start + line.trimEnd().length };
  }

  #alias(alias: Alias.Parsed): Node {
    const [start, end] = alias.range;
    const target = this.#anchors.get(alias.source);
    this.#emptyAnchors.delete(alias.source);
    if (!target) {
      this.faults.push({
        is: this.#inside.has(alias.source) ? "circular-alias" : "unknown-alias",
        at: { start, end },
      });
      return nothingAt(start);
    }
    this.#use(target, { start, end });
    const size = this.#sizeOf(target);
    if (size > this.#largest.size) this.#largest = { span: { start, end }, size };
    return target;
  }

  #use(node: { uses?: readonly Span[] }, at: Span): void {
    const uses = this.#uses.get(node) ?? [];
    if (uses.push(at) > 1) return;
    this.#uses.set(node, uses);
    node.uses = uses;
  }

  #collection(node: Exclude<YamlNode, Alias.Parsed>): Node {
    const [start, end] = node.range;
    const read = isMap(node)
      ? this.#map(node, start, end)
      : isSeq(node)
        ? this.#list(node, start, end)
        : this.#scalar(node, { start, end });
    if (this.#isAnchored) this.#sizes.set(read, this.#measure(read));
    return read;
  }

  #map(node: YAMLMap, start: number, end: number): Node {
    const entries: Entry[] = [];
    const merged: Entry[] = [];
    const first = new Map<string, Span>();
    let last = start;
    for (const pair of node.items) {
      const { key, keySpan } = this.#key(pair.key as YamlNode | null, last);
      const value = pair.value ? this.read(pair.value as YamlNode) : nothingAt(this.#afterColon(keySpan.end));
      last = Math.max(last, keySpan.end, this.#ownEnd(pair.value as YamlNode | null, value));
      if (key === "<<") {
        for (const source of value.is === "list" ? value.items : [value]) {
          if (source.is === "map") merged.push(...source.entries);
        }
        continue;
      }
      const earlier = first.get(key);
      if (earlier) this.faults.push({ is: "duplicate-key", at: keySpan, first: earlier, key });
      else {
        first.set(key, keySpan);
        entries.push({ key, keySpan, value });
      }
    }
    for (const entry of merged) {
      if (first.has(entry.key)) continue;
      first.set(entry.key, entry.keySpan);
      entries.push(entry);
    }
    const flow = node.flow === true;
    return { is: "map", span: { start, end: flow ? end : last }, flow, entries };
  }

  #list(node: YAMLSeq, start: number, end: number): Node {
    let last = start;
    const items = node.items.map((item) => {
      const read = this.read(item as YamlNode);
      last = Math.max(last, this.#ownEnd(item as YamlNode, read));
      return read;
    });
    const flow = node.flow === true;
    return { is: "list", span: { start, end: flow ? end : last }, flow, items };
  }

  /** Where a value ends in its own place: an alias's text is elsewhere. */
  #ownEnd(node: YamlNode | null, read: Node): number {
    return node && isAlias(node) ? (node.range?.[1] ?? 0) : read.span.end;
  }

  #key(key: YamlNode | null, at: number): { key: string; keySpan: Span } {
    if (!key) return { key: "", keySpan: { start: at, end: at } };
    const [start, end] = key.range;
    const name = isScalar(key) ? (key.source ?? "") : this.#text.slice(start, end);
    return { key: name, keySpan: { start, end } };
  }

  #afterColon(keyEnd: number): number {
    const colon = this.#text.indexOf(":", keyEnd);
    return colon < 0 || colon - keyEnd > 2 ? keyEnd : colon + 1;
  }

  #scalar(node: Scalar.Parsed, span: Span): ScalarNode {
    const style = styles[node.type ?? "PLAIN"] ?? "plain";
    // Only a scalar with a tag was given its type already.
    const value = style === "plain" && node.tag === undefined ? valueOf(node.source) : node.value;
    const isKnown =
      typeof value === "string" || typeof value === "number" || typeof value === "boolean" || value === null;
    const isBlock = style === "literal" || style === "folded";
    const end = isBlock ? span.start + this.#text.slice(span.start, span.end).trimEnd().length : span.end;
    return {
      is: "scalar",
      span: { start: span.start, end },
      style,
      value: isKnown ? value : node.source,
      source: node.source,
    };
  }

  #sizeOf(node: Node): number {
    return this.#sizes.get(node) ?? 1;
  }

  #measure(node: Node): number {
    if (node.is === "scalar") return 1;
    let size = 1;
    if (node.is === "list") for (const item of node.items) size += this.#sizeOf(item);
    else for (const { value } of node.entries) size += this.#sizeOf(value);
    return size;
  }
}

const styles: Readonly<Record<string, ScalarNode["style"]>> = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "literal",
  BLOCK_FOLDED: "folded",
};

function nothingAt(at: number): ScalarNode {
  return { is: "scalar", span: { start: at, end: at }, style: "plain", value: null, source: "" };
}
