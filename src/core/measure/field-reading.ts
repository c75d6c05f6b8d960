import type { Bound, Measure } from "../model/measure";

/**
 * What the text of a field says (`target`, `baseline`, `current`, a check-in's `value`). Units as in {@link Measure}.
 *
 * - `number`: how much there is: `5`, `99.9%`, `9,5 jaar`, `€ 1,2 mln`, `20 schools`, `-3`.
 *   Less than nothing is a number where there can be such (`-3`, `-€500`), else a change (`-3 points`, `-15%`).
 * - `change`: how much more or less, signed. `relative` means in percent of the baseline (`+10%`, `halve`), and then
 *   `unit` is `%`; otherwise the change is in `unit` (`+8 points`, `+3 pp`, `+8`).
 * - `threshold`, `guard`: the side of `value` on which to come, or to stay: `< 200 ms`, `remains above 99.9%`.
 * - `range`: between two values, both included: `20-25`, `tussen 20 en 25`.
 * - `from-to`: a phrase that names the baseline too: `from 12% to 5%`.
 * - `boolean`: a milestone reached or not: `true`, `false`.
 * - `described`: can be decided, but holds no number: `as fast as GitHub`, `ISO 27001 certified`.
 * - `none`: no measure at all: `TBD`, `better`.
 */
export type FieldReading =
  | { readonly kind: "number"; readonly value: number; readonly unit?: string }
  | {
      readonly kind: "change";
      readonly change: number;
      readonly relative: boolean;
      readonly unit?: string;
      readonly from?: number;
    }
  | {
      readonly kind: "threshold" | "guard";
      readonly bound: Bound;
      readonly value: number;
      readonly unit?: string;
    }
  | { readonly kind: "range"; readonly low: number; readonly high: number; readonly unit?: string }
  | { readonly kind: "from-to"; readonly from: number; readonly to: number; readonly unit?: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "described"; readonly measure: Measure }
  | { readonly kind: "none" };
