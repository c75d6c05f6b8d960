import type { Lang } from "./lang";

/**
 * The word lists that a team can add to in `.waartoe.yaml` (`words: {nl: {attitude: […]}}`).
 * `not-…` lists are exceptions: words that the matching judge then leaves alone.
 */
export const wordLists = [
  "activity",
  "attitude",
  "vague",
  "empty",
  "training",
  "unit",
  "not-flagged",
] as const;
export type WordList = (typeof wordLists)[number];

/** A team's own words, per language and list, in lower case. */
export type Words = Readonly<Partial<Record<Lang, Readonly<Partial<Record<WordList, readonly string[]>>>>>>;
