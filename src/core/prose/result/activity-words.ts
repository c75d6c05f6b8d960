import type { TaggedWord } from "./tagged-word";

/** The verbs of coming together, with one's own body of people as their subject. */
export const meets = /^(meets?|komt|komen|vergadert|vergaderen|convenes?|gathers?)$/;

/** Whether a number stands in a stretch of the row. */
export function hasNumber(row: readonly TaggedWord[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (row[i]!.kind === "number") return true;
  return false;
}
