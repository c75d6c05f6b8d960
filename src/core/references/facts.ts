import type { Item, Objective, Reference, TextField, Field } from "../model/plan";
import type { Span } from "../model/span";

/** What an objective gives to the rules that look across objectives and files: its ids and references. */
export interface ObjectiveFacts {
  readonly path: string;
  readonly key: Span;
  readonly id?: TextField;
  readonly dropped: boolean;
  /** Of what was dropped here: the objective, or results of it. */
  readonly droppedSpans: readonly Span[];
  /** Of the objective, its results and its actions, as far as they have one. */
  readonly ids: readonly { readonly item: Item["item"]; readonly id: TextField }[];
  readonly parents: readonly Field<Reference>[];
  /** The results that its actions serve. */
  readonly served: readonly Field<Reference>[];
  readonly code: readonly TextField[];
}

export function factsOf(objective: Objective): ObjectiveFacts {
  const { path, key, id, dropped, parents, results, actions } = objective;
  const droppedResults = results.filter((result) => result.dropped).map(({ span }) => span);
  return {
    path,
    key,
    ...(id && { id }),
    dropped,
    droppedSpans: dropped ? [objective.span] : droppedResults,
    ids: [objective, ...results, ...actions].flatMap((item) =>
      item.id ? [{ item: item.item, id: item.id }] : [],
    ),
    parents,
    served: actions.flatMap((action) => action.results),
    code: actions.flatMap((action) => action.code),
  };
}

/** Equal for objectives that the rules across objectives cannot tell from each other, but by where they stand. */
export function sayingOf({ id, dropped, droppedSpans, ids, parents, served, code }: ObjectiveFacts): string {
  const valuesOf = (fields: readonly Field<unknown>[]): unknown[] => fields.map(({ value }) => value);
  return JSON.stringify([
    id?.value,
    dropped,
    droppedSpans.length,
    ids.map(({ item, id: { value } }) => [item, value]),
    valuesOf(parents),
    valuesOf(served),
    valuesOf(code),
  ]);
}

/** The files, by path from the root, that references name. */
export function referencedFiles(facts: readonly ObjectiveFacts[]): string[] {
  const files = new Set<string>();
  for (const { parents, served } of facts) {
    for (const { value } of parents) if (value.file !== undefined) files.add(value.file);
    for (const { value } of served) if (value.file !== undefined) files.add(value.file);
  }
  return [...files];
}

export function codeGlobsOf(facts: readonly ObjectiveFacts[]): string[] {
  return [...new Set(facts.flatMap(({ code }) => code.map(({ value }) => value)))];
}
