import type { Token } from "../../measure/index";
import type { Lang } from "../../language/lang";
import { clauses, type Clause } from "./clause";
import { type Frame } from "./frame";
import { readEnglishFrame } from "./frame-en";
import { readDutchFrame } from "./frame-nl";
import type { Lexicon } from "./lexicon";
import { isPreposition, tag, type TaggedWord } from "./tagged-word";
import { words } from "./words";

/** A whole result: its words, the frame of each clause, and the clause that carries it. */
export interface Sentence {
  readonly lang: Lang;
  readonly text: string;
  readonly row: readonly TaggedWord[];
  readonly frames: readonly Frame[];
  readonly main: Frame;
  readonly lexicon: Lexicon;
}

/** Reads a text as one result; undefined when there is no word in it. */
export function readSentence(text: string, tokens: readonly Token[], lexicon: Lexicon): Sentence | undefined {
  const row = tag(words(text), startsOfNumbers(tokens), lexicon);
  const read = lexicon.lang === "nl" ? readDutchFrame : readEnglishFrame;
  const frames = joinSubjects(
    clauses(row, lexicon).map((clause) => read(row, clause, lexicon)),
    (clause) => read(row, clause, lexicon),
  );
  const first = frames[0];
  if (!first) return undefined;
  const main = frames.find((frame) => carries(frame, row)) ?? first;
  return { lang: lexicon.lang, text, row, frames, main, lexicon };
}

const none: ReadonlySet<number> = new Set();

function startsOfNumbers(tokens: readonly Token[]): ReadonlySet<number> {
  let starts: Set<number> | undefined;
  for (const { kind, start } of tokens) if (kind === "number") (starts ??= new Set()).add(start);
  return starts ?? none;
}

/** "The ties | with local firms are stronger": the phrase belongs to the subject, so the two are one clause. */
function joinSubjects(frames: readonly Frame[], read: (clause: Clause) => Frame): Frame[] {
  const joined: Frame[] = [];
  for (const frame of frames) {
    const before = joined.at(-1);
    const { link, start, end } = frame.clause;
    const belongs =
      before?.mood === "nominal" &&
      (link === "with" || link === "means" || link === "relative") &&
      (link === "relative" ||
        frame.mood === "sentence" ||
        frame.mood === "done" ||
        (frame.mood === "doing" && frame.object >= 0 && frame.object < frame.verb));
    if (before && belongs && before.clause.end === start - 1) {
      const whole = read({ ...before.clause, end });
      if (link !== "relative" || whole.mood === "sentence" || whole.mood === "done") {
        joined.pop();
        joined.push(whole);
        continue;
      }
    }
    joined.push(frame);
  }
  return joined;
}

/** A clause that only says when or for whom ("By June,") carries nothing. */
function carries(frame: Frame, row: readonly TaggedWord[]): boolean {
  const { link, start, end } = frame.clause;
  if (link === "means" || link === "purpose" || link === "with" || link === "aside" || link === "relative")
    return false;
  if (frame.verb >= 0) return true;
  if (frame.head < 0) return false;
  if (
    isPreposition(row[start]) ||
    /^(by|in|on|before|after|for|during|from|until|at)$/.test(row[start]!.text)
  )
    return false;
  return end > start;
}

/** The clause that a place in the text lies in. */
export function frameAt(sentence: Sentence, offset: number): Frame {
  const { row, frames, main } = sentence;
  let low = 0;
  let high = frames.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row[frames[middle]!.clause.start]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return frames[low - 1] ?? main;
}

/** The index of the first word that ends after `offset`. */
export function wordAt(row: readonly TaggedWord[], offset: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
