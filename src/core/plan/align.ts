import type { Objective, Plan } from "../model/plan";

/** What has to be known of a file to place its objectives: its root, its path from there, and its plan. */
export interface AlignedFile {
  readonly root: string;
  readonly rootPath: string;
  readonly shown: { readonly plan: Plan } | undefined;
}

/** An objective with those that serve it, over all files. */
export interface Aligned<F extends AlignedFile> {
  readonly file: F;
  readonly objective: Objective;
  readonly children: readonly Aligned<F>[];
}

interface Entry<F> {
  readonly file: F;
  readonly objective: Objective;
  readonly children: Entry<F>[];
}

/**
 * The objectives of all files as trees: each below the first parent that is there, those with none at the top. Of
 * objectives that serve each other in a circle the last one stands at the top.
 *
 * @param takes Which take part; without it, all that were not dropped.
 */
export function align<F extends AlignedFile>(
  files: readonly F[],
  takes: (objective: Objective) => boolean = ({ dropped }) => !dropped,
): Aligned<F>[] {
  const entries = files.flatMap((file) =>
    (file.shown?.plan.objectives ?? [])
      .filter(takes)
      .map((objective): Entry<F> => ({ file, objective, children: [] })),
  );
  const named = new Map<string, Entry<F>>();
  for (const entry of entries) {
    for (const { id } of [entry.objective, ...entry.objective.results]) {
      const name = id && nameOf(entry.file.root, entry.file.rootPath, id.value);
      if (name !== undefined && !named.has(name)) named.set(name, entry);
    }
  }
  const parents = new Map<Entry<F>, Entry<F>>();
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

function isAbove<F>(entry: Entry<F>, other: Entry<F>, parents: ReadonlyMap<Entry<F>, Entry<F>>): boolean {
  for (let at: Entry<F> | undefined = other; at; at = parents.get(at)) if (at === entry) return true;
  return false;
}

function nameOf(root: string, path: string, id: string): string {
  return `${root}\n${path}#${id}`;
}
