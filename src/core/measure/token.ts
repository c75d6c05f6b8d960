import type { Range } from "../model/span";
import type { UnitInfo } from "./unit";

/**
 * What a number in a text is. Only a `quantity` can belong to a measure.
 *
 * - `date`: a day or a month ("1 juli", 2026-12-31, 31-12), `year`: "by 2030", `time`: a time of day ("9:00", "17.00 uur").
 * - `period`: a named or counted stretch of time in which something happens: Q3, H1, FY23, week 40, "the first 12 months".
 * - `version`: 0.5.0, v2, "release 0.2". `ordinal`: 1st, 3e. `reference`: #42, GH-42. `phone`: a phone number.
 * - `standard`: ISO 27001, WCAG 2.1.
 * - `label`: part of a name: page 12, room 3, phase 1, P1, 4E, top 3, 24/7.
 * - `scope`: how many there are anyway, or on which condition: "all 14 services", "per 1,000 days", "older than 6 months".
 */
export type NumberRole =
  | "quantity"
  | "date"
  | "year"
  | "time"
  | "period"
  | "version"
  | "ordinal"
  | "reference"
  | "phone"
  | "standard"
  | "label"
  | "scope";

/** What a word or mark can mean in a measure; the tables in `src/core/language` list the words of each. */
export type Cue =
  /** Before the value at the start: "from", "vanaf"; `now` for "was", "currently", "last year". */
  | "from"
  | "now"
  /** Before the value at the end: "to", "naar"; `arrow` for →; `goal` for "target:". */
  | "to"
  | "arrow"
  | "goal"
  /** Before a difference: "by 10%", "met 10%". */
  | "by"
  | "with"
  /** Verbs and nouns of change, and verbs that only carry one: "go", "neemt". */
  | "up"
  | "down"
  | "move"
  /** "higher", "lager", "faster"; "reduction", "stijging"; after the amount: "10% omhoog". */
  | "comparative-up"
  | "comparative-down"
  | "comparative-quick"
  | "change-noun"
  | "change-end"
  /** Before a bound. */
  | "at-least"
  | "more-than"
  | "at-most"
  | "less-than"
  | "exactly"
  | "within"
  /** Those bounds that always name a level, not a difference: "rises above 5%". */
  | "level"
  | "between"
  /** After it: "or more", "of minder". */
  | "or-more"
  | "or-less"
  | "and"
  | "in"
  /** Verbs that come to a value, that stay at one, and that may mean either ("hold"). */
  | "reach"
  | "cost"
  | "stay"
  | "hold"
  | "be"
  /** What turns a bound around; "no" before what is counted; "not a single", "niemand". */
  | "not"
  | "no"
  | "none"
  | "of"
  | "out-of"
  | "per"
  | "approx"
  | "article"
  /** "as many as" after a multiple; "as fast as"; "than" with what follows it. */
  | "as-many"
  | "as"
  | "than"
  | "reference"
  /** Words that make the number after them a name, a standard, a version, a date, a stretch of time, or no news. */
  | "label"
  | "standard"
  | "version"
  | "month"
  | "period"
  | "span"
  | "due"
  | "definite"
  /** After a time: "in a row", "geleden". */
  | "span-end"
  /** Words that are no thing to count. */
  | "function"
  /** What others give or decide: "certificate", "obtained", "council", "approves", "certified". */
  | "award"
  | "achieved"
  | "authority"
  | "decides"
  | "certified"
  /** Verbs that bring money or people in; those that many are in ("a team of 8"). */
  | "collect"
  /** Verbs of losing what has a size ("lose 5 kg"), and what says that there are things ("there are"). */
  | "shed"
  | "exist"
  /** Before the share for which a time holds ("within an hour for 90%"), and what a share is of: "of the cases". */
  | "amid"
  | "whole"
  /** "terug", after an amount. */
  | "back"
  | "group"
  /** What begins a clause that is said aside: "while traffic doubles". */
  | "aside"
  /** What lasts, so that "5m" is five minutes and not five million. */
  | "duration"
  /** What is a number by itself: "NPS", "cijfer". */
  | "metric";

/** A word, a mark or a number of a text, with its place. White space and Markdown emphasis are in no token. */
export interface Token extends Range {
  readonly kind: "word" | "number" | "mark";
  /** In lower case; a phrase of several words that the tables know ("no more than") is one token. */
  readonly text: string;
  /** Is there white space (or nothing) before it? */
  readonly spaced: boolean;
  readonly cues: ReadonlySet<Cue>;
  /** Of a number: its value, where it is one (a date has none), and what it is. */
  readonly value?: number | undefined;
  readonly role?: NumberRole | undefined;
  /** Of a number: the words around it without which it would be another: "build time … 5m", "half of". */
  readonly context?: Range | undefined;
  /** Of a unit: what it stands for. Of "a third" and "twice": percent and times. */
  readonly unit?: UnitInfo | undefined;
  /** What a word says by itself, in percent: "doubles" is 100. */
  readonly change?: number | undefined;
}
