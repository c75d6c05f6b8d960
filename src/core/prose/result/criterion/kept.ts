import { tellsAbility } from "../ability";
import type { Frame } from "../frame";
import { isComparative } from "../noun-kind";
import type { Sentence } from "../sentence";
import { isNoun, type TaggedWord } from "../tagged-word";
import { isOwnDoing } from "./nothing";

/** "Visitor numbers stay at least equal", "het verzuim blijft gelijk": what is there is the mark. */
export function staysTheSame(frame: Frame, { row, lexicon }: Sentence): boolean {
  if (isAside(frame) || isNoun(row[frame.head], "quality")) return false;
  const { start, end } = frame.clause;
  let stays = false;
  for (let i = start; i < end; i++) {
    if (lexicon.phrases("staying").has(row[i]!.text)) stays = true;
    if (stays && lexicon.phrases("same").lengthAt(row, i) > 0) return true;
  }
  return false;
}

/** "Milk yield does not drop", "de wachttijd loopt niet op": it may not move, so one can see whether it did. */
export function doesNotMove(frame: Frame, { row }: Sentence): boolean {
  if (frame.mood !== "sentence" || isAside(frame) || !frame.classes.has("change")) return false;
  if (frame.subject === "own" || isNoun(row[frame.head], "quality")) return false;
  const { start, end } = frame.clause;
  for (let i = start; i < end; i++) {
    if (!/^(not|doesn't|don't|niet|nooit|never)$/.test(row[i]!.text)) continue;
    return !/^(meer|langer|zo|alleen|only|just)$/.test(row[i + 1]?.text ?? "");
  }
  return false;
}

/** "The queue no longer reaches past the florist", "fietsen staan niet meer op de stoep": gone from a place that is named. */
export function isGoneFromPlace(frame: Frame, sentence: Sentence): boolean {
  const { row, lexicon } = sentence;
  if (isAside(frame) || frame.subject === "own" || tellsAbility(frame, sentence)) return false;
  if (isOwnDoing(frame) && !frame.classes.has("state")) return false;
  const { start, end } = frame.clause;
  let gone = -1;
  for (let i = start; i < end; i++) {
    const { text } = row[i]!;
    if (/^(hoeven|hoeft|need|needs|want|wil|willen)$/.test(text)) return false;
    if (lexicon.phrases("vague-predicate").has(text) || isNoun(row[i], "quality")) return false;
    if (lexicon.phrases("no-more").lengthAt(row, i, end) > 0) gone = i;
    if (gone >= 0 && lexicon.phrases("place").has(text) && isNamedPlace(row, i + 1, end)) return true;
  }
  return false;
}

/** "the florist", "perron 2"; not "in hokjes". */
function isNamedPlace(row: readonly TaggedWord[], at: number, end: number): boolean {
  const word = row[at];
  const next = row[at + 1];
  if (at >= end || !word) return false;
  return (
    /^(the|de|het|our|onze|ons)$/.test(word.text) ||
    (at + 1 < end && next?.kind === "number" && next !== word)
  );
}

/** "The restore test passes every month", "de nachtrit is elke dag vóór zeven uur binnen". */
export function recurs(frame: Frame, { row, lexicon }: Sentence): boolean {
  if (isAside(frame) || isOwnDoing(frame) || frame.subject === "own") return false;
  const { start, end } = frame.clause;
  let succeeds = -1;
  for (let i = start; i < end; i++) {
    const word = row[i]!;
    if (isComparative(word, lexicon) || lexicon.phrases("vague-predicate").has(word.text)) return false;
    if (i > start && lexicon.phrases("succeeding").lengthAt(row, i, end) > 0) succeeds = i;
    if (i > start && isByTheClock(row, i, end)) succeeds = i;
  }
  return succeeds > start && namesPeriod(row, start, end);
}

/** "before 6 a.m.", "vóór 7 uur", "om 8.30 uur". */
function isByTheClock(row: readonly TaggedWord[], i: number, end: number): boolean {
  if (!/^(before|by|at|vóór|voor|om|uiterlijk)$/.test(row[i]!.text) || i + 1 >= end) return false;
  if (row[i + 1]!.kind !== "number") return false;
  const after = row[i + 2]?.text ?? "";
  return /^(uur|u|a|p|am|pm|o'clock|:)$/.test(after);
}

const periods =
  /^(time|hour|day|night|morning|shift|week|weekday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|month|quarter|term|season|year|keer|uur|dag|nacht|ochtend|dienst|werkdag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|maand|kwartaal|periode|seizoen|jaar)$/;

function namesPeriod(row: readonly TaggedWord[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    if (/^(always|altijd)$/.test(row[i]!.text)) return true;
    if (/^(every|each|elke|iedere|elk|ieder)$/.test(row[i]!.text) && periods.test(row[i + 1]?.text ?? ""))
      return true;
  }
  return false;
}

function isAside({ clause }: Frame): boolean {
  return clause.link === "means" || clause.link === "purpose";
}
