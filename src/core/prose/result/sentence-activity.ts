import { meets } from "./activity-words";
import { type Frame, isDeterminer } from "./frame";
import type { VerbClass } from "./lexicon";
import { claimsMerit, continuesAsImprovement } from "./merit";
import { isMade, isOwnBody, isPerson, isVague } from "./noun-kind";
import { isReady } from "./readiness";
import type { Sentence } from "./sentence";
import { isNoun, type TaggedWord } from "./tagged-word";

/** What goes on in people's heads. Closed class. */
const knows =
  /^(know|knows|understand|understands|feel|feels|care|cares|believe|believes|trust|trusts|weet|weten|kent|kennen|snapt|snappen|begrijpt|begrijpen|voelt|voelen|gelooft|geloven|vertrouwt|vertrouwen)$/;

/** "The library publishes a guide": does a sentence with a subject tell one's own doing? */
export function sentenceIsActivity(frame: Frame, sentence: Sentence): boolean {
  const { row } = sentence;
  const { classes } = frame;
  if (knows.test(row[frame.verb]?.text ?? "") && frame.subject !== "own") return false;
  const head = row[frame.head];
  const object = row[frame.object];
  if (isReady(frame, sentence))
    return (
      isMade(head) ||
      frame.subject === "own" ||
      (!isVague(head) && !isPerson(head)) ||
      (object !== undefined && isMade(object) && !isVague(head))
    );
  if (takesPlace(frame, row)) return !isVague(head) && !isNoun(head, "outcome", "outsider");
  if (frame.subject === "staff" && (isProvided(frame, sentence) || gathers(frame, row))) return true;
  if (frame.subject === "own")
    return (
      classes.has("activity") ||
      isMade(object) ||
      (isOwnBody(head) && meets.test(row[frame.verb]?.text ?? ""))
    );
  if (frame.subject === "staff" && object !== undefined && visits.test(row[frame.verb]?.text ?? ""))
    return !isVague(object);
  if (frame.subject === "staff" || frame.subject === "decider") {
    return (
      (isMade(object) && !claimsMerit(frame, sentence)) ||
      (classes.has("activity") &&
        object !== undefined &&
        !claimsMerit(frame, sentence) &&
        !classes.has("state") &&
        !classes.has("outside") &&
        !classes.has("improvement"))
    );
  }
  if (isPlainActivity(classes) && isMade(object)) return true;
  if (isPlainActivity(classes) && isDoneTo(object, frame, sentence)) return true;
  if (frame.subject === "outsider") {
    const given = /^(get|gets|receive|receives|krijgt|krijgen|ontvangt|ontvangen)$/.test(
      row[frame.verb]?.text ?? "",
    );
    return (
      ((isNoun(object, "doing") && !judges.test(row[frame.verb]?.text ?? "")) || (given && isMade(object))) &&
      !isNoun(object, "outcome")
    );
  }
  if (continuesAsImprovement(frame, sentence)) return false;
  if (classes.has("activity") && !classes.has("improvement") && !classes.has("change"))
    return isMade(object) || (isMade(head) && object === undefined && !classes.has("state"));
  return (
    !isNoun(head, "outcome", "quality") &&
    isMade(object) &&
    (classes.has("state") || classes.has("carrier")) &&
    !claimsMerit(frame, sentence)
  );
}

/** "The library organises language cafés": something is done, and it is neither a merit nor a figure. */
function isDoneTo(object: TaggedWord | undefined, frame: Frame, sentence: Sentence): boolean {
  const head = sentence.row[frame.head];
  return (
    object !== undefined &&
    !isVague(object) &&
    !isNoun(object, "outcome") &&
    !isNoun(head, "outcome", "quality") &&
    !claimsMerit(frame, sentence)
  );
}

/** What professionals do with those they work for. */
const visits = /^(visit|observ|interview|screen|inspect|bezoek|bezocht|observe|spreek|spreken|inspect)/;

/** What others say of one's own doing is no doing: "tenants rate repairs …". */
const judges =
  /^(give|gives|rate|rates|score|scores|grade|geven|geeft|beoordelen|beoordeelt|waarderen|waardeert)$/;

/** "Peer observations take place every term", "de schouw vindt maandelijks plaats". */
function takesPlace({ clause, verb }: Frame, row: readonly TaggedWord[]): boolean {
  const text = row[verb]?.text ?? "";
  if (/^(happens?|occurs?)$/.test(text)) return false;
  const next = row[verb + 1]?.text;
  if (/^(take|takes|took|taking)$/.test(text)) return next === "place";
  return (
    /^(vind|vindt|vinden|vond|vonden|heeft|hebben)$/.test(text) &&
    endsIn(row, clause.end, /^(plaats|plaatsgevonden)$/)
  );
}

function endsIn(row: readonly TaggedWord[], end: number, last: RegExp): boolean {
  return last.test(row[end - 1]?.text ?? "") || last.test(row[end - 2]?.text ?? "");
}

/** "Agents get a mandate to refund", "ieder team heeft een verbeterbord": what the organisation gives its own people. */
function isProvided(frame: Frame, sentence: Sentence): boolean {
  const { row } = sentence;
  const object = row[frame.object];
  if (!object || isVague(object) || isNoun(object, "outcome", "outsider") || claimsMerit(frame, sentence))
    return false;
  const text = row[frame.verb]?.text ?? "";
  if (/^(get|gets|receives?|krijgt|krijgen|ontvangt|ontvangen)$/.test(text)) return true;
  return /^(has|have|heeft|hebben)$/.test(text) && /^(a|an|een)$/.test(row[frame.object - 1]?.text ?? "");
}

/** "Team leaders meet every month", "leerteams komen zes keer per jaar bijeen"; not "teams meet the target". */
function gathers({ clause, verb, object }: Frame, row: readonly TaggedWord[]): boolean {
  const text = row[verb]?.text ?? "";
  if (/^(komt|komen|kwamen)$/.test(text)) return endsIn(row, clause.end, /^(bijeen|samen|elkaar)$/);
  return (
    /^(meet|meets|convene|convenes|vergadert|vergaderen)$/.test(text) &&
    !isNoun(row[object], "quality", "award") &&
    !(isDeterminer(row[verb + 1]) && row[verb + 1]!.kind !== "number")
  );
}

function isPlainActivity(classes: ReadonlySet<VerbClass>): boolean {
  return (
    classes.has("activity") && !classes.has("outside") && !classes.has("state") && !classes.has("improvement")
  );
}
