import type { Plan } from "../model/plan";
import { itemsOf } from "../plan/items";

/**
 * The place of an item that was seen before: where it stood, if the same sentence stands there still, else where that
 * sentence stands now. Undefined when it has gone, or stands twice.
 */
export function findAgain(
  plan: Plan,
  seen: { readonly path: string; readonly text: string },
): string | undefined {
  const same = [...itemsOf(plan)].filter(({ text }) => text?.value === seen.text);
  const [first, second] = same;
  if (same.some(({ path }) => path === seen.path)) return seen.path;
  return first && !second && kindAt(first.path) === kindAt(seen.path) ? first.path : undefined;
}

function kindAt(path: string): string | undefined {
  return path.split("/").at(-2);
}
