import type { Cue } from "./token";
import type { UnitInfo } from "./unit";

/** An amount of a unit of time. */
export interface Duration {
  readonly value: number;
  readonly unit: UnitInfo;
}

/** What one language says about measures. Entries are in lower case; those with a space are phrases. */
export interface MeasureWords {
  readonly cues: Readonly<Partial<Record<Cue, readonly string[]>>>;
  /** Whole numbers; those that are articles or pronouns too ("one") stand in `weakNumbers`. */
  readonly numbers: Readonly<Record<string, number>>;
  /** The value of a number written as one word, where the language does so: "vijfentwintig". */
  readonly compoundNumber?: (word: string) => number | undefined;
  /** Numbers only beside a unit or a bound: "within a week", "at least one". */
  readonly weakNumbers: Readonly<Record<string, number>>;
  /** Parts of a whole: "a third". */
  readonly fractions: Readonly<Record<string, number>>;
  /** Words after a number that multiply it: "million", "k". */
  readonly scales: Readonly<Record<string, number>>;
  /** Verbs and nouns that say a change by themselves, in percent: "doubles" is 100. */
  readonly changes: Readonly<Record<string, number>>;
  /** Times over: "twice", "driemaal". */
  readonly multiples: Readonly<Record<string, number>>;
  /** Stretches of time that are one expression: "een kwartier" is 15 minutes. */
  readonly durations: Readonly<Record<string, Duration>>;
  readonly units: readonly { readonly unit: UnitInfo; readonly words: readonly string[] }[];
  /** What a word ends in that is a number by itself: "slagingspercentage". */
  readonly metricEndings: readonly string[];
}
