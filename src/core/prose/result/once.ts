import type { Frame } from "./frame";
import type { Sentence } from "./sentence";

/** Asks a question of a whole clause only once: it comes up for each amount in it, and a clause may be long. */
export function oncePerFrame(
  ask: (frame: Frame, sentence: Sentence) => boolean,
): (frame: Frame, sentence: Sentence) => boolean {
  const known = new WeakMap<Frame, boolean>();
  return (frame, sentence) => {
    const before = known.get(frame);
    if (before !== undefined) return before;
    const answer = ask(frame, sentence);
    known.set(frame, answer);
    return answer;
  };
}
