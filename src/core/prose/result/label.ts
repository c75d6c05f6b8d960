import { isEnsuring } from "./clause";
import type { Frame } from "./frame";
import { nominalIsActivity } from "./label-nominal";
import type { VerbClass } from "./lexicon";
import {
  claimsMerit,
  continuesAsImprovement,
  isDirected,
  isFigureOfSpeech,
  isGivenQuality,
  isManner,
  isMoreOfTheSame,
  isVagueAdverb,
  makers,
  saysMoreOf,
  saysRhetoric,
} from "./merit";
import { isMade, isOwnBody, isPerson, isVague } from "./noun-kind";
import { isReady } from "./readiness";
import type { Sentence } from "./sentence";
import { isNoun, type TaggedWord } from "./tagged-word";

/** Of a result without a criterion: is it one's own doing or product, or a wish without an edge? */
export function labelOf(sentence: Sentence): "vague" | "activity" {
  const { main, frames, row } = sentence;
  if (isFigureOfSpeech(sentence)) return "vague";
  const next = frames[frames.indexOf(main) + 1];
  if (next?.clause.link === "relative" && isEnsuring(row[main.verb]))
    return isActivity(next, sentence) ? "activity" : "vague";
  return isActivity(sentence.main, sentence) ? "activity" : "vague";
}

/** Does a clause tell one's own doing or product? */
export function isActivity(frame: Frame, sentence: Sentence): boolean {
  const known = judged.get(frame);
  if (known !== undefined) return known;
  const answer = readActivity(frame, sentence);
  judged.set(frame, answer);
  return answer;
}

/** A clause is asked once for each amount in it. */
const judged = new WeakMap<Frame, boolean>();

function readActivity(frame: Frame, sentence: Sentence): boolean {
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

/** Verbs of finding out and writing down: "data quality assessed" is work done, "data quality achieved" is not. */
const studying =
  /^(review|assess|measur|evaluat|defin|document|analy|map|discuss|describ|test|audit|survey|investigat|research|studi|onderzo|gemeten|meten|geanaly|analys|beschreven|beschrijv|vastgelegd|vastleggen|vastgesteld|geïnventar|inventar|besproken|bespre|getoetst|toets|geëvalu|evalu|gedefinieerd|defini|ingebracht|gebracht|brengen)/;

/** Verbs that make people into something: "turn customers into fans", "keep members happy". */
const turns = /^(mak|turn|keep|get|maak|gemaakt|houd|gehouden)/;

function doingIsActivity(frame: Frame, sentence: Sentence): boolean {
  const { row } = sentence;
  const { classes } = frame;
  const verb = row[frame.verb]!;
  const object = row[frame.object];
  if (saysRhetoric(frame, sentence) || claimsMerit(frame, sentence)) return false;
  if (isDirected(frame, row)) return false;
  if (object === undefined && continuesAsImprovement(frame, sentence)) return false;
  if (isMoreOfTheSame(frame, sentence)) return false;
  if (isOwnBody(row[frame.head]) && meets.test(verb.text)) return true;
  if (
    /^(keep|houd|gehouden)/.test(verb.text) &&
    !isMade(object) &&
    (isVague(object) || isNoun(object, "outcome"))
  )
    return false;
  if (isPerson(object) && !isMade(object) && turns.test(verb.text)) return false;
  if (classes.has("state") && /^(werk|gewerkt)/.test(verb.text) && !isMade(object)) return false;
  if (isManner(row[frame.verb + 1], sentence) && !isMade(object)) return false;
  if (isPerson(object) && makers.test(verb.text) && isGivenQuality(frame, sentence)) return false;
  if (
    isVague(object) &&
    !isCounted(frame, row) &&
    (makers.test(verb.text) || !classes.has("activity")) &&
    !isMade(object)
  )
    return false;
  if (classes.has("improvement") && !classes.has("activity")) return false;
  if (classes.has("gain") && !isMade(object))
    return classes.has("activity") && object !== undefined && !isNoun(object, "outcome", "quality", "award");
  if (classes.has("activity"))
    return !(classes.has("improvement") && !isMade(object) && !helps(verb, object));
  if (classes.has("change")) return false;
  if (classes.has("gain") || classes.has("state") || classes.has("carrier") || classes.has("award"))
    return isMade(object);
  if (classes.size === 0) return true;
  return classes.has("outside") || classes.has("decision") || isMade(object);
}

function doneIsActivity(frame: Frame, sentence: Sentence): boolean {
  const { row, lexicon } = sentence;
  const { classes } = frame;
  const head = row[frame.head];
  if (lexicon.phrases("ready").lengthAt(row, frame.verb, frame.clause.end) > 0) return true;
  if (
    lexicon.phrases("vague-predicate").lengthAt(row, frame.verb, frame.clause.end) > 0 &&
    !classes.has("activity")
  )
    return false;
  if (isVagueAdverb(row[frame.verb - 1], lexicon) || isVagueAdverb(row[frame.verb + 1], lexicon))
    return false;
  if (saysMoreOf(frame, sentence) || claimsMerit(frame, sentence)) return false;
  if (isVague(head) && !isMade(head) && !studying.test(row[frame.verb]!.text)) return false;
  if (classes.has("improvement") && !(classes.has("activity") && isMade(head))) return false;
  if (classes.has("gain") && !isMade(head))
    return classes.has("activity") && !isNoun(head, "outcome", "quality", "award");
  if (classes.has("activity")) return !(isVague(head) && !isMade(head) && makers.test(row[frame.verb]!.text));
  if (classes.has("change") || classes.has("gain") || classes.has("state")) return isMade(head);
  if (frame.subject === "outsider" && classes.size === 0) return false;
  return true;
}

function sentenceIsActivity(frame: Frame, sentence: Sentence): boolean {
  const { row } = sentence;
  const { classes } = frame;
  const head = row[frame.head];
  const object = row[frame.object];
  if (isReady(frame, sentence))
    return (
      isMade(head) ||
      frame.subject === "own" ||
      (!isVague(head) && !isPerson(head)) ||
      (object !== undefined && isMade(object) && !isVague(head))
    );
  if (frame.subject === "own")
    return (
      classes.has("activity") ||
      isMade(object) ||
      (isOwnBody(head) && meets.test(row[frame.verb]?.text ?? ""))
    );
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
  if (frame.subject === "outsider") {
    const given = /^(get|gets|receive|receives|krijgt|krijgen|ontvangt|ontvangen)$/.test(
      row[frame.verb]?.text ?? "",
    );
    return (isNoun(object, "doing") || (given && isMade(object))) && !isNoun(object, "outcome");
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

/** "Support teams with the move": help for somebody is one's own doing. */
function helps(verb: TaggedWord, object: TaggedWord | undefined): boolean {
  return isPerson(object) && /^(support|help|assist|train|coach|onderst|begeleid|facilit)/.test(verb.text);
}

/** "the three open positions": what is counted is no quality. */
function isCounted(frame: Frame, row: readonly TaggedWord[]): boolean {
  for (let i = frame.clause.start; i < frame.object; i++) if (row[i]!.kind === "number") return true;
  return false;
}

const meets = /^(meets?|komt|komen|vergadert|vergaderen|convenes?|gathers?)$/;

function isPlainActivity(classes: ReadonlySet<VerbClass>): boolean {
  return (
    classes.has("activity") && !classes.has("outside") && !classes.has("state") && !classes.has("improvement")
  );
}
