import { headOf, type Frame } from "../frame";
import type { Sentence } from "../sentence";
import { isNoun, isPreposition, type TaggedWord } from "../tagged-word";

/** The frame whose verb an amount belongs to: a bare phrase after a comma belongs to the main clause. */
export function carrier(frame: Frame, { main }: Sentence): Frame {
  return frame.mood === "nominal" && frame.clause.link !== "main" ? main : frame;
}

export function nounAfter(at: number, frame: Frame, { row }: Sentence): TaggedWord | undefined {
  const stop = Math.min(frame.verb > at ? frame.verb : frame.clause.end, at + longestPhrase);
  let from = at + 1;
  while (from < stop && /^(%|x|percent|procent|of|van|de|the)$/.test(row[from]!.text)) from++;
  return isPreposition(row[from]) ? undefined : row[headOf(row, from, stop)];
}

/** How long a noun phrase is looked at, in words. */
export const longestPhrase = 24;

/** Is it something that the team itself makes or does? */
export function isOwn(word: TaggedWord | undefined): boolean {
  return isNoun(word, "product", "doing") && !isNoun(word, "outcome", "outsider", "award");
}
