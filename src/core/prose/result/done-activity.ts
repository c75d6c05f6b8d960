import { hasNumber } from "./activity-words";
import type { Frame } from "./frame";
import { claimsMerit, isVagueAdverb, makers, saysMoreOf } from "./merit";
import { isMade, isVague } from "./noun-kind";
import type { Sentence } from "./sentence";
import { isNoun, isPreposition } from "./tagged-word";

/** Verbs of finding out and writing down: "data quality assessed" is work done, "data quality achieved" is not. */
const studying =
  /^(review|assess|measur|evaluat|defin|document|analy|map|discuss|describ|test|audit|survey|investigat|research|studi|onderzo|gemeten|meten|geanaly|analys|beschreven|beschrijv|vastgelegd|vastleggen|vastgesteld|geïnventar|inventar|besproken|bespre|getoetst|toets|geëvalu|evalu|gedefinieerd|defini|ingebracht|gebracht|brengen)/;

/** What is set up or signed with others. */
const cooperation =
  /^(samenwerking|samenwerkingen|partnerschap|partnerschappen|partnership|partnerships|cooperation|collaboration)$/;

/** "Guide published": does a clause that tells what was done tell one's own doing? */
export function doneIsActivity(frame: Frame, sentence: Sentence): boolean {
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
  if (cooperation.test(head?.text ?? "")) return classes.has("activity");
  const before = row[frame.verb - 1];
  if (isVague(head) && !isMade(head) && !studying.test(row[frame.verb]!.text)) return false;
  if (isVague(before) && !isMade(before) && !isPreposition(row[frame.verb - 2]) && classes.has("outside"))
    return false;
  if (classes.has("improvement") && !(classes.has("activity") && isMade(head)))
    return hasNumber(row, frame.clause.start, frame.verb) && !isNoun(head, "outcome", "quality");
  if (classes.has("gain") && !isMade(head))
    return classes.has("activity") && !isNoun(head, "outcome", "quality", "award");
  if (classes.has("activity")) return !(isVague(head) && !isMade(head) && makers.test(row[frame.verb]!.text));
  if (classes.has("change") || classes.has("gain") || classes.has("state")) return isMade(head);
  if (frame.subject === "outsider" && classes.size === 0)
    return hasNumber(row, frame.clause.start, frame.verb);
  return true;
}
