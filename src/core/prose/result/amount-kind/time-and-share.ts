import type { Amount } from "../amount";
import type { Frame } from "../frame";
import { isActivity } from "../activity";
import type { Sentence } from "../sentence";
import { isNoun, isPreposition, type TaggedWord } from "../tagged-word";
import { subjectIsUniversal } from "../universal";
import { carrier, isOwn, longestPhrase, nounAfter } from "./near";

/** Verbs of serving others, for which a time is a promise, not a deadline. */
const serving =
  /^(answer|repl|respon|resolv|handl|process|pay|paid|ship|treat|settl|call|decid|close|approv|clear|pick|see|seen|screen|solv|fix|repair|onboard|fill|afgehandel|afhandel|handel|beantwoord|reageer|reager|opgelost|oplos|los|verwerk|betaal|betal|uitbetaal|lever|gelever|bezorg|behandel|teruggebel|bel|beslis|vervuld|vervul|vervull|verhuur|ingevuld|hersteld|herstel|gerepareerd|repareer|genomen|help|geholpen|uitgekeerd|toegewezen|verleend|geplaatst|goedgekeurd)/;

const short = new Set(["ms", "s", "min", "h", "day", "workday"]);

/** A project with a time has a deadline ("complete the migration within 3 months"); a service has a promise. */
export function timeCounts(amount: Amount, frame: Frame, sentence: Sentence): boolean {
  const { row } = sentence;
  const own = carrier(frame, sentence);
  const verb = row[own.verb];
  if (verb && serving.test(verb.text)) return true;
  if (own.verb >= 0 && isPromise(amount, own, row)) return true;
  if (isPerformance(amount)) return true;
  if (own.mood === "doing" && own.classes.has("activity")) return false;
  if (own.mood === "done" && isProject(own, sentence)) return false;
  if (own.mood !== "nominal" || !isOwn(row[own.head])) return true;
  const kept = amount.bound === "at-most" || amount.bound === "less-than";
  return kept && short.has(amount.unit ?? "") && !isNoun(row[own.head], "doing");
}

/** "Restore a backup in under two hours": too short a time to be a deadline. */
function isPerformance({ bound, unit }: Amount): boolean {
  return (bound === "at-most" || bound === "less-than") && momentary.has(unit ?? "");
}

const momentary = new Set(["ms", "s", "min", "h"]);

/** "Requests are reviewed within one working day": many things, each in a short time. */
function isPromise(amount: Amount, frame: Frame, row: readonly TaggedWord[]): boolean {
  if (!short.has(amount.unit ?? "")) return false;
  const what = row[frame.mood === "doing" ? frame.object : frame.head];
  return what !== undefined && (/(s|en)$/.test(what.text) || subjectIsUniversal(frame, row));
}

/** "80% of the classrooms renovated": progress of one's own work, unless it is said how well or how fast. */
export function percentCounts(amount: Amount, frame: Frame, sentence: Sentence): boolean {
  const { row } = sentence;
  const own = carrier(frame, sentence);
  if (amount.bound === "less-than" || amount.bound === "at-most") return true;
  if (isShareAsSubject(amount, own, sentence)) return true;
  if (
    own.mood === "nominal" &&
    isNoun(row[own.head], "doing") &&
    amount.at > own.head &&
    covers.test(row[amount.at - 1]?.text ?? "")
  )
    return false;
  if (own.mood === "nominal" && endsWithout(amount.at, frame, row)) return true;
  if (own.mood === "nominal")
    return !isNoun(nounAfter(amount.at, frame, sentence), "doing") || isNoun(row[own.head], "outcome");
  const noun = nounAfter(amount.at, frame, sentence);
  if (isNoun(noun, "outcome")) return true;
  if (isNoun(noun, "outsider") && own.verb < amount.at && isPreposition(row[amount.at - 1])) return true;
  if (own.clause !== frame.clause || !isProject(own, sentence)) return true;
  if (own.mood === "doing" && isNoun(row[own.object], "outcome") && own.object < amount.at) return true;
  const last = Math.min(row.length, Math.max(own.verb, amount.at) + longestPhrase);
  for (let i = Math.max(Math.min(own.verb, amount.at) + 1, amount.at - longestPhrase); i < last; i++) {
    if (/^(within|without|binnen|zonder|on|op)$/.test(row[i]!.text) || isShortTime(row, i)) return true;
  }
  return false;
}

/** "In ten working days": a promise, where "in six months" is a deadline. */
function isShortTime(row: readonly TaggedWord[], i: number): boolean {
  if (!/^(in|under)$/.test(row[i]!.text) || row[i + 1]?.kind !== "number") return false;
  return row
    .slice(i + 2, i + 4)
    .some(({ text }) => /^(seconds?|minutes?|hours?|days?|seconden|minuten|uur|dagen|werkdagen)$/.test(text));
}

/** "99.8% of sessions without a crash": how well they go, not how many there are. */
function endsWithout(at: number, { clause }: Frame, row: readonly TaggedWord[]): boolean {
  for (let i = at + 1; i < Math.min(clause.end, at + longestPhrase); i++)
    if (/^(without|zonder)$/.test(row[i]!.text)) return true;
  return false;
}

/** "4 van de 6 vijvers houden water vast": with words behind it the plural verb is finite, and the share its subject. */
function isShareAsSubject({ unit, at }: Amount, { clause, verb, mood }: Frame, { lang }: Sentence): boolean {
  return (
    lang === "nl" &&
    mood === "doing" &&
    unit?.startsWith("/") === true &&
    at < verb &&
    at <= clause.start + 3 &&
    verb + 1 < clause.end
  );
}

/** "Condition survey of 20% of the homes": how far one's own doing reaches. */
const covers = /^(for|in|of|at|among|with|across|bij|voor|van|op|onder|met)$/;

export function spends(frame: Frame): boolean {
  const own = frame.mood === "doing" || frame.mood === "done";
  return own && frame.classes.has("activity") && !frame.classes.has("gain");
}

function isProject(frame: Frame, sentence: Sentence): boolean {
  const { classes, mood } = frame;
  if (!classes.has("activity") || classes.has("gain")) return false;
  return (mood === "doing" || (mood === "done" && !classes.has("outside"))) && isActivity(frame, sentence);
}
