/** What an edit writes: a text, a value as typed, a list, or a mapping. A key with `undefined` is left out. */
export type Draft = string | Source | readonly Draft[] | DraftMap;

export interface DraftMap {
  readonly [key: string]: Draft | undefined;
}

/** A value as somebody typed it, to be read by its looks: `7.5`, `true`, `8/10`, `2026-10-15`. */
export class Source {
  constructor(readonly text: string) {}
}

export function isList(draft: Draft): draft is readonly Draft[] {
  return Array.isArray(draft);
}

export function isPlainDraft(draft: Draft | undefined): draft is string | Source {
  return typeof draft === "string" || draft instanceof Source;
}

export function entriesOf(map: DraftMap): (readonly [key: string, value: Draft])[] {
  return Object.entries(map).filter((entry): entry is [string, Draft] => entry[1] !== undefined);
}
