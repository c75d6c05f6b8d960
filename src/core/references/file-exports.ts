import type { ExportedItem, FileExports } from "../model/options";
import type { Item, Objective, Plan } from "../model/plan";

/** What other files may know of a plan. `path` is the file's own, from the root. An id's first item counts. */
export function exportsOf(plan: Plan | undefined, path: string): FileExports {
  const ids = new Map<string, ExportedItem>();
  for (const objective of plan?.objectives ?? []) {
    const parents = objective.parents
      .filter(({ value }) => !value.outside)
      .map(({ value }) => ({ file: value.file ?? path, id: value.id }));
    for (const item of [objective, ...objective.results, ...objective.actions]) {
      if (item.id && !ids.has(item.id.value)) ids.set(item.id.value, exported(item, objective, parents));
    }
  }
  return { ids };
}

function exported(item: Item, objective: Objective, parents: ExportedItem["parents"]): ExportedItem {
  return {
    item: item.item,
    text: item.text?.value ?? "",
    span: item.span,
    parents: item.item === "action" ? [] : parents,
    ...(objective.id && { objective: objective.id.value }),
  };
}

/** The files, by path from the root, that a plan's references name. */
export function referencedFiles(plan: Plan | undefined): string[] {
  const files = new Set<string>();
  for (const objective of plan?.objectives ?? []) {
    for (const { value } of objective.parents) if (value.file !== undefined) files.add(value.file);
    for (const action of objective.actions) {
      for (const { value } of action.results) if (value.file !== undefined) files.add(value.file);
    }
  }
  return [...files];
}
