import type { Item, Plan } from "../model/plan";

/** The name under which an item of a plan is known while the plan is being edited. */
export interface NamedItem {
  readonly name: string;
  readonly id: string | undefined;
  readonly text: string | undefined;
  readonly results: readonly NamedItem[];
  readonly actions: readonly NamedItem[];
}

/**
 * Names the items of a plan, so that what is kept about them (is it unfolded? selected?) outlives an edit: an item
 * keeps its name when it keeps its id, or else its sentence, or else its turn among those that kept neither.
 *
 * @param before The names of the same file's items before the edit.
 */
export function nameItems(plan: Plan, before: readonly NamedItem[] = []): readonly NamedItem[] {
  return nameList(plan.objectives, before).map(({ item, named, name }) => ({
    ...describe(item, name),
    results: nameList(item.results, named?.results ?? []).map((one) => describe(one.item, one.name)),
    actions: nameList(item.actions, named?.actions ?? []).map((one) => describe(one.item, one.name)),
  }));
}

function describe(item: Item, name: string): NamedItem {
  return { name, id: item.id?.value, text: item.text?.value, results: [], actions: [] };
}

function nameList<T extends Item>(
  items: readonly T[],
  before: readonly NamedItem[],
): readonly { item: T; named: NamedItem | undefined; name: string }[] {
  const left = new Set(before);
  const found = new Map<T, NamedItem>();
  const take = (item: T, isSame: (named: NamedItem) => boolean): void => {
    if (found.has(item)) return;
    for (const named of left) {
      if (!isSame(named)) continue;
      found.set(item, named);
      left.delete(named);
      return;
    }
  };
  for (const item of items) if (item.id) take(item, ({ id }) => id === item.id?.value);
  for (const item of items) if (item.text) take(item, ({ text }) => text === item.text?.value);
  for (const item of items) take(item, () => true);
  let next = Math.max(-1, ...before.map(({ name }) => Number(name))) + 1;
  return items.map((item) => {
    const named = found.get(item);
    return { item, named, name: named?.name ?? String(next++) };
  });
}
