import type { Objective } from "../model/plan";
import type { OverviewFile } from "./overview-input";

/** An objective with those that serve it, over all files. */
export interface Aligned {
  readonly file: OverviewFile;
  readonly objective: Objective;
  readonly children: readonly Aligned[];
}

interface Entry {
  readonly file: OverviewFile;
  readonly objective: Objective;
  readonly children: Entry[];
}

/**
 * The objectives of all files as trees: each below the first parent that is there, those with none at the top. Of
 * objectives that serve each other in a circle the first in the order of the text stands at the top. Dropped ones stay
 * out.
 */
export function align(files: readonly OverviewFile[]): Aligned[] {
  const entries = files.flatMap((file) =>
    (file.shown?.plan.objectives ?? [])
      .filter(({ dropped }) => !dropped)
      .map((objective): Entry => ({ file, objective, children: [] })),
  );
  const named = new Map<string, Entry>();
  for (const entry of entries) {
    for (const { id } of [entry.objective, ...entry.objective.results]) {
      const name = id && nameOf(entry.file.root, entry.file.rootPath, id.value);
      if (name !== undefined && !named.has(name)) named.set(name, entry);
    }
  }
  const parents = new Map<Entry, Entry>();
  for (const entry of entries) {
    const parent = entry.objective.parents
      .filter(({ value }) => !value.outside)
      .map(({ value }) => named.get(nameOf(entry.file.root, value.file ?? entry.file.rootPath, value.id)))
      .find((found) => found !== undefined && !isAbove(entry, found, parents));
    if (parent) {
      parents.set(entry, parent);
      parent.children.push(entry);
    }
  }
  return entries.filter((entry) => !parents.has(entry));
}

function isAbove(entry: Entry, other: Entry, parents: ReadonlyMap<Entry, Entry>): boolean {
  for (let at: Entry | undefined = other; at; at = parents.get(at)) if (at === entry) return true;
  return false;
}

function nameOf(root: string, path: string, id: string): string {
  return `${root}\n${path}#${id}`;
}
