import { freeId, idsIn } from "../../plan/free-id";
import { itemAt } from "../../plan/item-at";
import type { FeatureContext } from "../feature-context";
import type { Cursor } from "./cursor";

const mostWords = 3;

/** Words that say little in an id. */
const little = new Set(
  "a an and are at be by for from get gets has have in is it its of on or our per so than that the their they this to under we with aan als bij dat de den der die door een en er gaan gaat heeft hebben het hun in is met naar nog of om onder ons onze op per te uit van voor wordt worden zijn zo".split(
    " ",
  ),
);

/** An id made of the first words that carry meaning, such as `orders-right-time`; one that is free in the file. */
export function slugs(cursor: Cursor, { plan }: FeatureContext): { value: string }[] {
  const item = plan && itemAt(plan, cursor.path);
  if (!plan || !item?.text) return [];
  const value = freeId(slugOf(item.text.value), idsIn(plan));
  return value === "" ? [] : [{ value }];
}

/** The first words of a sentence that carry meaning, with hyphens; empty where it has none. */
export function slugOf(sentence: string): string {
  const words = sentence.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !little.has(word) && !/^\d/u.test(word));
  return telling.slice(0, mostWords).join("-");
}
