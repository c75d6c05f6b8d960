import type { ExportedItem, FileExports } from "../model/options";
import type { Item, Objective } from "../model/plan";

const none: ExportedItem["parents"] = [];

/**
 * What other files may know of a file's objectives. An id's first item counts.
 *
 * @param path The file's own, from the root. @param moveOf How far an objective stands from where its spans say.
 */
export function exportsOf(
  objectives: readonly Objective[],
  path: string,
  moveOf: (index: number) => number = () => 0,
): FileExports {
  const ids = new Map<string, ExportedItem>();
  for (const [index, objective] of objectives.entries()) {
    const by = moveOf(index);
    const inside = objective.parents.filter(({ value }) => !value.outside);
    const parents =
      inside.length === 0 ? none : inside.map(({ value }) => ({ file: value.file ?? path, id: value.id }));
    for (const item of [objective, ...objective.results, ...objective.actions]) {
      if (item.id && !ids.has(item.id.value)) ids.set(item.id.value, exported(item, objective, parents, by));
    }
  }
  return { ids };
}

function exported(
  item: Item,
  objective: Objective,
  parents: ExportedItem["parents"],
  by: number,
): ExportedItem {
  return {
    item: item.item,
    text: item.text?.value ?? "",
    span: by === 0 ? item.span : { start: item.span.start + by, end: item.span.end + by },
    parents: item.item === "action" ? none : parents,
    ...(objective.id && { objective: objective.id.value }),
  };
}
