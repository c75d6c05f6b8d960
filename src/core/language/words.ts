import type { Lang } from "./lang";

/**
 * The word lists that a team can add to in `.waartoe.yaml` (`words: {nl: {attitude: […]}}`).
 * `customer` and `colleague` are names for whom the team is there for and for its own people. `not-flagged` holds
 * exceptions: a text with one of these is left alone by every judge.
 */
export const wordLists = [
  "activity",
  "attitude",
  "vague",
  "empty",
  "training",
  "unit",
  "customer",
  "colleague",
  "not-flagged",
] as const;
export type WordList = (typeof wordLists)[number];

/** A team's own words, per language and list, in lower case. */
export type Words = Readonly<Partial<Record<Lang, Readonly<Partial<Record<WordList, readonly string[]>>>>>>;
