import type { DateField, Field, Reference, TextField } from "../model/plan";
import { type Entry, entry, type MapNode, type Node, type ScalarNode } from "../syntax/node";
import { pathBelow } from "./path-below";
import { isDate } from "./period";
import { readReference } from "./reference";

/** A map of the document with its place, from which fields are read. */
export interface Place {
  readonly map: MapNode;
  readonly path: string;
}

/** The scalar under a key, unless it is absent, null or an empty string, which all mean the same. */
export function scalarAt(place: Place, key: string): { entry: Entry; scalar: ScalarNode } | undefined {
  const found = entry(place.map, key);
  return found?.value.is === "scalar" && isFilled(found.value)
    ? { entry: found, scalar: found.value }
    : undefined;
}

/** The text under a key; a number is taken as it is written, since `schema` already speaks of its type. */
export function textAt(place: Place, key: string): TextField | undefined {
  return fieldAt(place, key, textOf);
}

/** Reads the scalar under a key. Undefined where `read` makes nothing of it. */
export function fieldAt<T>(
  place: Place,
  key: string,
  read: (scalar: ScalarNode) => T | undefined,
): Field<T> | undefined {
  const found = scalarAt(place, key);
  if (!found) return undefined;
  const value = read(found.scalar);
  if (value === undefined) return undefined;
  return { value, span: found.scalar.span, key: found.entry.keySpan, path: pathBelow(place.path, key) };
}

const nothing: readonly never[] = [];

/** Texts under a key that takes one or a list of them. */
export function textsAt(place: Place, key: string): readonly TextField[] {
  const found = entry(place.map, key);
  if (!found) return nothing;
  if (found.value.is !== "list") {
    const single = textAt(place, key);
    return single ? [single] : nothing;
  }
  const list = pathBelow(place.path, key);
  const texts = found.value.items.map((item, index) =>
    item.is === "scalar" && isFilled(item)
      ? { value: textOf(item), span: item.span, key: item.span, path: pathBelow(list, index) }
      : undefined,
  );
  return texts.includes(undefined) ? texts.filter((text) => text !== undefined) : (texts as TextField[]);
}

/** The items of a list under a key, each built from its node and its path. */
export function itemsAt<T>(place: Place, key: string, build: (node: Node, path: string) => T): readonly T[] {
  const found = entry(place.map, key);
  if (found?.value.is !== "list") return nothing;
  const list = pathBelow(place.path, key);
  return found.value.items.map((node, index) => build(node, pathBelow(list, index)));
}

/** References under a key that takes one or a list of them; `from` is the path of the file, from the root. */
export function referencesAt(place: Place, key: string, from: string): readonly Field<Reference>[] {
  const texts = textsAt(place, key);
  if (texts.length === 0) return nothing;
  return texts.map(({ value, span, key: at, path }) => ({
    value: readReference(value, from),
    span,
    key: at,
    path,
  }));
}

export function textOf(scalar: ScalarNode): string {
  return typeof scalar.value === "string" ? scalar.value : scalar.source;
}

/** A date under a key, `YYYY-MM-DD`, that exists. */
export function dateAt(place: Place, key: string): DateField | undefined {
  return fieldAt(place, key, (scalar) => (isDate(scalar.source) ? scalar.source : undefined));
}

/** A reader that accepts only the given words, as `schema` does. */
export function oneOf<T extends string>(...words: readonly T[]): (scalar: ScalarNode) => T | undefined {
  return (scalar) => words.find((word) => word === scalar.value);
}

function isFilled(scalar: ScalarNode): boolean {
  return scalar.value !== null && !(typeof scalar.value === "string" && scalar.value.trim() === "");
}
