import type { Bound } from "../model/measure";

/** Whether a value is on the right side of a bound. */
export function holds(value: number, bound: Bound, limit: number): boolean {
  switch (bound) {
    case "at-least":
      return value >= limit;
    case "more-than":
      return value > limit;
    case "at-most":
      return value <= limit;
    case "less-than":
      return value < limit;
    case "exactly":
      return value === limit;
  }
}
