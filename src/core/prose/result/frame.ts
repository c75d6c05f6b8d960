import { list } from "../../language/list";
import type { Clause } from "./clause";
import type { Lexicon, NounClass, VerbClass } from "./lexicon";
import { isPreposition, isNoun, type TaggedWord } from "./tagged-word";

/** Whom a clause is about. */
export type Subject = "own" | "outsider" | "staff" | "decider" | "thing" | "none";

/**
 * How a clause speaks: `doing` orders or tells one's own doing ("write", "we write", "writing"), `done` tells a thing
 * done ("report written"), `sentence` tells what somebody or something else does or is, `nominal` has no verb.
 */
export type Mood = "doing" | "done" | "sentence" | "nominal";

/** A clause as the judge sees it. Places are indexes of words; `-1` when there is none. */
export interface Frame {
  readonly clause: Clause;
  readonly subject: Subject;
  readonly mood: Mood;
  readonly verb: number;
  /** The classes of the verb; empty for a verb that the lexicon does not know. */
  readonly classes: ReadonlySet<VerbClass>;
  /** The noun that a nominal clause or a subject turns on. */
  readonly head: number;
  /** The noun that the verb acts on. */
  readonly object: number;
}

export const noVerb: ReadonlySet<VerbClass> = new Set();

const determiners = new Set(
  list(`
    the a an our my your their its his her this these all each every any both most such two three four five
    six seven eight nine ten twelve twee drie vier vijf zes zeven acht negen tien twaalf de het een onze ons
    mijn hun zijn haar deze dit dat die alle elke elk iedere ieder beide
  `),
);

export function isDeterminer(word: TaggedWord | undefined): boolean {
  return word !== undefined && determiners.has(word.text);
}

/** The last noun-like word before a preposition or mark: what a noun phrase turns on. */
export function headOf(row: readonly TaggedWord[], start: number, end: number): number {
  let head = -1;
  for (let i = start; i < end; i++) {
    const word = row[i]!;
    if (word.kind === "mark") {
      if (head >= 0 && !joins(word) && !isHyphen(row, i)) break;
      continue;
    }
    if (isPreposition(word)) {
      if (head >= 0 && !isQuantity(row, start, head, word)) break;
      head = -1;
      continue;
    }
    if (word.kind === "number" && head > start && isPreposition(row[start])) head = -1;
    if (isDeterminer(word) && head >= 0 && row[head]!.nouns.size > 0) break;
    if (word.kind !== "word" || isDeterminer(word)) continue;
    if (/^(and|or|en|of)$/.test(word.text) && !isDeterminer(row[i - 1])) continue;
    const counted = head >= 0 && row[head]!.text === "aantal" && word.nouns.size > 0;
    if (counted || !(word.weak && head >= 0 && row[head]!.nouns.size > 0)) head = i;
  }
  return head;
}

/** What a verb acts on: the first noun phrase after it that no preposition opens, else the first of all. */
export function objectOf(row: readonly TaggedWord[], start: number, end: number): number {
  const first = headOf(row, start, end);
  if (!isPreposition(row[start])) return first;
  for (let i = start + 2; i < end; i++) {
    const opens = isDeterminer(row[i]) || row[i]!.kind === "number";
    const before = row[i - 1]!;
    if (opens && before.nouns.size > 0 && !isPreposition(before)) return headOf(row, i, end);
  }
  return first;
}

/** "27001-certificate": a hyphen between a number and its word. */
function isHyphen(row: readonly TaggedWord[], i: number): boolean {
  const [before, mark, after] = [row[i - 1], row[i]!, row[i + 1]];
  return mark.text === "-" && before?.end === mark.start && after?.start === mark.end;
}

function joins(word: TaggedWord): boolean {
  return (
    word.text === "/" || word.text === "%" || word.text === "&" || word.text === "'" || word.text === '"'
  );
}

const quantities = new Set(
  list(`
    number share percentage proportion percent part half third quarter thirds quarters amount majority rest
    none all most some one each many lot level levels total kind type set series range time aantal aandeel
    deel procent helft kwart derde meerderheid reeks soort geen één een niveau hoeveelheid vijfde tiende
    merendeel
  `),
);

function isQuantity(
  row: readonly TaggedWord[],
  start: number,
  head: number,
  preposition: TaggedWord,
): boolean {
  if (!["of", "van", "out", "op", "op de"].includes(preposition.text)) return false;
  return quantities.has(row[head]!.text) || row.slice(start, head + 1).every((w) => w.kind === "number");
}

const bySubject: readonly (readonly [NounClass, Subject])[] = [
  ["own", "own"],
  ["outsider", "outsider"],
  ["staff", "staff"],
  ["decider", "decider"],
];

/** Whom a subject names: its head decides, else any person in it. */
export function subjectOf(row: readonly TaggedWord[], start: number, end: number, head: number): Subject {
  if (start >= end || head < 0) return "none";
  const word = row[head];
  if (isNoun(word, "decider") && !isNoun(word, "own")) return "decider";
  for (const [cls, subject] of bySubject) if (isNoun(word, cls)) return subject;
  for (let i = start; i < head; i++) {
    if (/^(mevrouw|meneer|mevr|mw|dhr|mrs|mr|ms)$/.test(row[i]!.text)) return "outsider";
    if (row[i]!.nouns.has("own") && /^(we|i|wij|ik)$/.test(row[i]!.text)) return "own";
  }
  return "thing";
}

export type FrameReader = (row: readonly TaggedWord[], clause: Clause, lexicon: Lexicon) => Frame;
