import { tellsAbility } from "./ability";
import { doingIsActivity } from "./doing-activity";
import { doneIsActivity } from "./done-activity";
import type { Frame } from "./frame";
import { nominalIsActivity } from "./label-nominal";
import { oncePerFrame } from "./once";
import type { Sentence } from "./sentence";
import { sentenceIsActivity } from "./sentence-activity";

/** Does a clause tell one's own doing or product? */
export const isActivity = oncePerFrame(readActivity);

function readActivity(frame: Frame, sentence: Sentence): boolean {
  if (tellsAbility(frame, sentence)) return false;
  switch (frame.mood) {
    case "doing":
      return doingIsActivity(frame, sentence);
    case "done":
      return doneIsActivity(frame, sentence);
    case "sentence":
      return sentenceIsActivity(frame, sentence);
    case "nominal":
      return nominalIsActivity(frame, sentence);
  }
}
