import type { Frame } from "./frame";
import type { TaggedWord } from "./tagged-word";

const universals = new Set([
  "all",
  "every",
  "each",
  "everyone",
  "everybody",
  "alle",
  "elke",
  "iedere",
  "ieder",
  "elk",
  "iedereen",
  "both",
  "beide",
]);

/** Is the subject all of them: "every tenant", "alle huurders"? */
export function subjectIsUniversal(frame: Frame, row: readonly TaggedWord[]): boolean {
  for (let i = frame.clause.start; i <= frame.head && i < frame.clause.end; i++) {
    if (universals.has(row[i]?.text ?? "")) return true;
  }
  return false;
}
