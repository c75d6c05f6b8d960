import type { Range } from "./span";

/** The shapes of a measure; see the "Measures" page in the README for an example of each. */
export type Shape = "from-to" | "relative" | "delta" | "threshold" | "guard" | "count" | "milestone";

export type Direction = "up" | "down" | "stay";

/** On which side of a bound a value has to lie. */
export type Bound = "at-least" | "more-than" | "at-most" | "less-than" | "exactly";

/**
 * What a text says will be different, read from a field (`target: +8 points`) or from prose.
 *
 * - `from-to`: `from` and `to`. Also "NPS rises 8 points, from 31": shape `delta` with `from` and `change`.
 * - `relative`: `change` in percent, signed ("falls by 10%" is -10; "doubles" is 100; "halves" is -50).
 * - `delta`: `change` in `unit`, signed.
 * - `threshold`, `guard`: `to` and `bound`; a guard has to stay there. A range ("between 20 and 25") has `low` and `high` too.
 * - `count`: `to` things named by `unit` ("20 schools join").
 * - `milestone`: yes or no; no numbers.
 *
 * A range has its near end as `to`: the upper one where less is meant.
 * A share of two, three or four ("two thirds", "3 in 4") is in whole percents.
 *
 * A threshold without a number ("as fast as GitHub", "more than last year") has no `to`.
 */
export interface Measure {
  readonly shape: Shape;
  readonly from?: number;
  readonly to?: number;
  readonly change?: number;
  readonly low?: number;
  readonly high?: number;
  readonly bound?: Bound;
  /**
   * Normalised where it is known (`%`, `pp`, `EUR`, `ms`, `s`, `min`, `h`, `day`, `points`, …; `/10` for "8 out of 10"),
   * else the word in lower case: "schools".
   */
  readonly unit?: string;
  readonly direction?: Direction;
  /** What it is that is measured, where the text says so: "Error reports on shipped orders". */
  readonly subject?: Range;
  /** The words that were read, in the text given. */
  readonly span: Range;
}
