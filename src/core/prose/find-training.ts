import type { Range } from "../model/span";
import type { ProseContext } from "./judgement";
import { is, type Unit } from "./lexis/lexis";
import { cleanText } from "./result/clean-text";
import { audienceIsOutside, firstPersonAfter } from "./training/audience";
import { trainingLexis } from "./training/training-lexis";

/**
 * The words that say that an action is training, a course, coaching, team building or an awareness session for one's
 * own people; undefined when it is anything else ("train the model", "swimming lessons for children").
 */
export function findTraining(text: string, context: ProseContext): Range | undefined {
  const clean = cleanText(text);
  const row = trainingLexis(context.lang, context.words).read(clean.text);
  if (row.some((unit) => is(unit, "excepted"))) return undefined;
  for (let at = 0; at < row.length; at++) {
    const range = trainingAt(row, at);
    if (range) return clean.original(range);
  }
  return undefined;
}

function trainingAt(row: readonly Unit[], at: number): Range | undefined {
  const unit = row[at]!;
  if (is(unit, "own")) return unit;
  if (is(unit, "not training") || is(row[at + 1], "not training next")) return undefined;
  if (is(unit, "training")) return isOrdered(row) ? unit : undefined;
  if (is(unit, "train") && trainsOwnPeople(row, at)) return unit;
  if (is(unit, "learn") && learnsAsStaff(row, at)) return unit;
  if (is(unit, "coach")) return getsCoach(row, at) ? unit : undefined;
  if (is(unit, "gathering")) return gatheringAt(row, at);
  return undefined;
}

/** A course that is not offered to others. */
function isOrdered(row: readonly Unit[]): boolean {
  return !audienceIsOutside(row) && !row.some((unit) => is(unit, "sell", "machine"));
}

function trainsOwnPeople(row: readonly Unit[], at: number): boolean {
  const whom = firstPersonAfter(row, at);
  if (whom) return is(whom, "staff");
  return !row.some((unit) => is(unit, "machine", "outsider")) && isVerbHere(row, at);
}

/** "Train …" at the start, or "… trainen" at the end, is a verb wherever it says nothing of whom. */
function isVerbHere(row: readonly Unit[], at: number): boolean {
  const before = row.slice(0, at).findLast((unit) => is(unit, "staff", "outsider", "machine"));
  return before ? is(before, "staff") : at === 0 || at === row.length - 1;
}

function learnsAsStaff(row: readonly Unit[], at: number): boolean {
  if (row[at + 1]?.text === "kennen") return false;
  return row.some((unit) => is(unit, "staff")) && !row.some((unit) => is(unit, "outsider", "machine"));
}

function getsCoach(row: readonly Unit[], at: number): boolean {
  return row.some((unit, i) => i !== at && is(unit, "get")) && !audienceIsOutside(row);
}

/** A gathering is training by what it is about, a lesson by whom it is for; neither when it has work to do. */
function gatheringAt(row: readonly Unit[], at: number): Range | undefined {
  const unit = row[at]!;
  if (audienceIsOutside(row) || row.some((other) => is(other, "work", "machine"))) return undefined;
  if (is(row[at - 1], "topic")) return { start: row[at - 1]!.start, end: unit.end };
  const topic = row.findIndex((other, i) => i > at && is(other, "topic"));
  if (topic > at && row.slice(at + 1, topic).every((other) => other.kind !== "mark" || other.text === "'")) {
    const leadsTo = topic === at + 1 || row.slice(at + 1, topic).some((other) => is(other, "about"));
    if (leadsTo) return { start: unit.start, end: row[topic]!.end };
  }
  return is(unit, "lesson") && row.some((other) => is(other, "staff")) ? unit : undefined;
}
