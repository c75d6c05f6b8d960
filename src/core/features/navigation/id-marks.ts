import type { Field, Item, Reference } from "../../model/plan";
import type { Span } from "../../model/span";
import { itemsOf } from "../../plan/items";
import { wordsAt } from "../../syntax/words-at";
import type { FeatureFile } from "../feature-context";

/** A place where an id stands: where an item bears it, or where another item refers to it. */
export interface IdMark {
  readonly is: "definition" | "reference";
  /** The file that holds the item, from the root. */
  readonly file: string;
  readonly id: string;
  /** The id alone, without the path and quotes around it. */
  readonly span: Span;
  /** The whole value. */
  readonly whole: Span;
  /** The whole value as it is written. */
  readonly written: string;
  /** The item that bears the id, or that refers to it. */
  readonly item: Item;
}

/** All ids of a file and all references in it. Text that stands for several items through an alias is told once. */
export function idMarks({ plan, text, path }: FeatureFile): IdMark[] {
  if (!plan) return [];
  const marks: IdMark[] = [];
  const seen = new Set<number>();
  const add = (mark: IdMark): void => {
    if (seen.has(mark.span.start)) return;
    seen.add(mark.span.start);
    marks.push(mark);
  };
  const refer = (field: Field<Reference>, item: Item): void => {
    const { file = path, id, outside, text: written } = field.value;
    if (outside || id === "") return;
    const from = written.lastIndexOf(id);
    const span = wordsAt(text, field.span, written, { start: from, end: from + id.length });
    add({ is: "reference", file, id, span, whole: field.span, written, item });
  };
  for (const item of itemsOf(plan)) {
    if (item.id) {
      const { value, span: whole } = item.id;
      const span = wordsAt(text, whole, value, { start: 0, end: value.length });
      add({ is: "definition", file: path, id: value, span, whole, written: value, item });
    }
    if (item.item === "objective") for (const parent of item.parents) refer(parent, item);
    if (item.item === "action") for (const result of item.results) refer(result, item);
  }
  return marks;
}

/** The mark around an offset. */
export function markAt(file: FeatureFile, offset: number): IdMark | undefined {
  return idMarks(file).find(({ whole }) => whole.start <= offset && offset <= whole.end);
}

/** The item that an id of a file names; of several, the first. */
export function itemNamed(file: FeatureFile | undefined, id: string): Item | undefined {
  if (!file?.plan) return undefined;
  for (const item of itemsOf(file.plan)) if (item.id?.value === id) return item;
  return undefined;
}
