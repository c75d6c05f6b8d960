import type { DateField, Field, TextField } from "../model/plan";
import { type Entry, entry, type MapNode, type Node, type ScalarNode } from "../syntax/node";
import { isDate } from "./period";

/** A map of the document with its place, from which fields are read. `prefix` is empty or ends in `/`. */
export interface Place {
  readonly map: MapNode;
  readonly prefix: string;
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
  return { value, span: found.scalar.span, key: found.entry.keySpan, path: place.prefix + key };
}

/** Texts under a key that takes one or a list of them. */
export function textsAt(place: Place, key: string): TextField[] {
  const found = entry(place.map, key);
  if (!found) return [];
  if (found.value.is !== "list") {
    const single = textAt(place, key);
    return single ? [single] : [];
  }
  return found.value.items.flatMap((item, index) => {
    if (item.is !== "scalar" || !isFilled(item)) return [];
    return [
      {
        value: textOf(item),
        span: item.span,
        key: item.span,
        path: `${place.prefix}${key}/${String(index)}`,
      },
    ];
  });
}

/** The items of a list under a key, with their paths. */
export function itemsAt(place: Place, key: string): { node: Node; path: string }[] {
  const found = entry(place.map, key);
  if (found?.value.is !== "list") return [];
  return found.value.items.map((node, index) => ({ node, path: `${place.prefix}${key}/${String(index)}` }));
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
