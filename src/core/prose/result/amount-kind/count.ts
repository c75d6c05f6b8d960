import { type Amount, isDefinite } from "../amount";
import { isDeterminer, headOf, type Frame } from "../frame";
import { isActivity } from "../activity";
import { oncePerFrame } from "../once";
import { endsReady } from "../readiness";
import type { Sentence } from "../sentence";
import { isNoun, isPreposition, isVerb, type TaggedWord } from "../tagged-word";
import { carrier, isOwn, longestPhrase, nounAfter } from "./near";

/** "10 fewer complaints"; "hire 12 additional nurses" tells what the team does. */
export function deltaCounts(at: number, frame: Frame, sentence: Sentence): boolean {
  const noun = nounAfter(at, frame, sentence);
  if (isOwn(noun)) return false;
  const { mood, classes } = frame;
  return !(mood === "doing" && classes.has("activity") && !classes.has("gain") && !isNoun(noun, "outcome"));
}

/** A score, a size, a number of points; a bare number before one's own products is a count of them. */
export function plainCounts(amount: Amount, frame: Frame, sentence: Sentence): boolean {
  if (isOwn(nounAfter(amount.at, frame, sentence))) return countCounts(amount.at, frame, sentence);
  const noun = nounAfter(amount.at, frame, sentence);
  if (isNoun(noun, "quality") && !isNoun(noun, "outcome")) return false;
  const own = carrier(frame, sentence);
  if (isCountOfOwn(amount, own, sentence) || isFrequency(amount, own, sentence)) return false;
  return !(
    own.mood === "doing" &&
    own.classes.has("activity") &&
    !own.classes.has("gain") &&
    (amount.measure === undefined || (amount.shape === "threshold" && amount.bound === undefined))
  );
}

/** "Team leaders meet six times a year": how often one does it. */
function isFrequency({ unit, bound }: Amount, frame: Frame, sentence: Sentence): boolean {
  if (
    unit !== "x" ||
    isOfAllPeople(frame, sentence.row) ||
    bound === "at-most" ||
    bound === "less-than" ||
    bound === "more-than"
  )
    return false;
  return isActivity(frame, sentence) || (frame.subject === "staff" && frame.classes.has("activity"));
}

/** "Every toddler naps outdoors at least once a day". */
function isOfAllPeople({ clause }: Frame, row: readonly TaggedWord[]): boolean {
  return (
    /^(every|each|all|elke|elk|iedere|ieder|alle)$/.test(row[clause.start]!.text) &&
    isNoun(row[clause.start + 1], "outsider")
  );
}

/** "Number of workshops: 120". */
function isCountOfOwn({ at, unit }: Amount, { mood, head }: Frame, { row }: Sentence): boolean {
  const what = row[head];
  return (
    mood === "nominal" &&
    unit === undefined &&
    isOwn(what) &&
    /(s|en)$/.test(what!.text) &&
    /^\d+$/.test(row[at]!.text)
  );
}

const amountPrepositions =
  /^(to|by|up|from|tot|met|naar|van|exceed|exceeds|beyond|above|below|under|over|onder|boven)$/;

/** Is it somebody else's doing that is counted? */
export function countCounts(at: number, frame: Frame, sentence: Sentence): boolean {
  const { row, main } = sentence;
  const { link } = frame.clause;
  if (isRatio(at, row) || isAverage(at, row) || row[at]!.text === "0") return true;
  if (link === "means" || isDefinite(at, sentence)) return false;
  const noun = nounAfter(at, frame, sentence);
  if (isNoun(noun, "quality") && !isNoun(noun, "outcome", "outsider")) return false;
  if (isNoun(noun, "outsider") && reachesWork(at, frame, sentence)) return true;
  if (hasOutsideAgent(frame, sentence)) return true;
  const own = isOwn(noun);
  if (frame.mood === "nominal" && isBeyondMaking(row[at]!) && !isNoun(noun, "doing")) return true;
  if (frame !== main && frame.mood === "nominal") {
    if (
      main.mood === "nominal" &&
      isNoun(noun, "outsider", "outcome") &&
      !own &&
      isNamedBefore(frame, main, row)
    )
      return true;
    if (!isActivity(main, sentence) && !main.classes.has("improvement")) return !own;
    if (isNoun(noun, "outcome") && link !== "also") return true;
    return link === "with" && attends(row, at + 1, frame.clause.end);
  }
  switch (frame.mood) {
    case "doing":
      return doingCounts(at, frame, noun, row);
    case "sentence":
      if (frame.subject === "own") return doingCounts(at, frame, noun, row);
      if (frame.subject === "staff" && at < frame.verb && frame.classes.has("outside") && adopts(frame, row))
        return !own;
      if (frame.subject === "staff" && (isOwn(row[frame.object]) || !frame.classes.has("outside")))
        return !frame.classes.has("activity") && !own;
      return !own || at < frame.verb;
    case "done":
      return !(at > frame.verb && isPreposition(row[at - 1])) && doneCounts(frame, noun, sentence);
    case "nominal":
      return !own && !isScope(at, frame, row) && !isProgress(noun, frame, sentence);
  }
}

/** "Discord: 4,500 members", "Newsletter | 300 subscribers": the name stands before it. */
function isNamedBefore(frame: Frame, main: Frame, row: readonly TaggedWord[]): boolean {
  return (
    main.clause.end === frame.clause.start - 1 &&
    /^[:|]$/.test(row[frame.clause.start - 1]?.text ?? "") &&
    !isNoun(row[main.head], "doing")
  );
}

/** More of a thing than any team would make itself: "12,000 library cards" are taken by people. */
function isBeyondMaking({ text }: TaggedWord): boolean {
  return /^\d{1,3}([.,]\d{3})+$/.test(text) || /^[1-9]\d{3,}$/.test(text);
}

/** "Alert noise: under 2 pages a shift": nobody sets a ceiling to what they mean to make. */
export function isCeiling({ bound }: Amount, { mood }: Frame): boolean {
  return (bound === "at-most" || bound === "less-than") && (mood === "nominal" || mood === "sentence");
}

/** "9 out of the 10 cases", "9 van de 10 gevallen": the parser may see the second number alone. */
function isRatio(at: number, row: readonly TaggedWord[]): boolean {
  const back = isDeterminer(row[at - 1]) ? 2 : 1;
  return (
    /^(of|op|van)$/.test(row[at - back]?.text ?? "") &&
    (row[at - back - 1]?.kind === "number" ||
      /^(one|eén|één|een)$/.test(row[at - back - 1]?.text ?? "") ||
      row[at - back - 2]?.kind === "number")
  );
}

/** "1.4 lambs weaned per ewe": of no countable thing is there a part, so it is a mean. */
function isAverage(at: number, row: readonly TaggedWord[]): boolean {
  return (
    /^\d+[.,]\d{1,2}$/.test(row[at]!.text) && row.slice(at + 1, at + 6).some(({ text }) => text === "per")
  );
}

/** "15 teams run on the new platform": what teams take up of what is offered to them. */
function adopts({ verb }: Frame, row: readonly TaggedWord[]): boolean {
  return (
    /^(use|uses|adopt|adopts|gebruik|gebruikt|gebruiken)$/.test(row[verb]!.text) ||
    (/^(run|runs|work|deploy|draaien|draait|werken|werkt)$/.test(row[verb]!.text) &&
      isPreposition(row[verb + 1]))
  );
}

/** "Place 30 graduates in jobs": what became of people, not what was done. */
function reachesWork(at: number, { clause }: Frame, { row, lexicon }: Sentence): boolean {
  for (let i = at + 1; i < Math.min(clause.end, at + 10); i++)
    if (lexicon.phrases("employed").lengthAt(row, i, clause.end) > 0) return true;
  return false;
}

/** "12 biomes art-complete": how much of one's own is ready. */
function isProgress(noun: TaggedWord | undefined, frame: Frame, sentence: Sentence): boolean {
  return !isNoun(noun, "outcome", "outsider") && isReadyMade(frame, sentence);
}

const isReadyMade = oncePerFrame((frame, sentence) => endsReady(frame, frame.clause.start, sentence));

/** "programme for 25 managers": the number belongs to a phrase that hangs on one's own product or a quality. */
function isScope(at: number, frame: Frame, row: readonly TaggedWord[]): boolean {
  if (frame.head < 0 || at < frame.head) return false;
  const before = row[at - 1];
  if (!isPreposition(before)) return false;
  if (/^(of|van)$/.test(before!.text))
    return isNoun(row[frame.head], "doing") && !isNoun(row[frame.head], "outcome");
  if (/^(to|naar|tot|under|onder|above|boven)$/.test(before!.text)) return false;
  return isNoun(row[frame.head], "product", "doing", "quality");
}

function doneCounts(
  { classes, verb }: Frame,
  noun: TaggedWord | undefined,
  { row, lexicon }: Sentence,
): boolean {
  if (isNoun(noun, "outsider") && lexicon.phrases("own-accord").has(row[verb]!.text)) return true;
  if (classes.has("gain") && isNoun(noun, "outsider", "award")) return true;
  if (isNoun(noun, "product") && lexicon.phrases("consumed").has(row[verb]!.text)) return true;
  if (isOwn(noun)) return false;
  if (classes.has("gain") || classes.has("outside"))
    return !classes.has("activity") || isNoun(noun, "outcome");
  if (classes.size === 1 && classes.has("improvement")) return isNoun(noun, "outcome", "outsider");
  return !classes.has("activity") && classes.size > 0;
}

function doingCounts(
  at: number,
  frame: Frame,
  noun: TaggedWord | undefined,
  row: readonly TaggedWord[],
): boolean {
  const { classes, object, verb } = frame;
  const before = row[at - 1]?.text ?? "";
  const inPhrase =
    object >= 0 && (at > object || (object > verb && at < verb && at > object)) && isPreposition(row[at - 1]);
  if (classes.has("gain")) {
    if (inPhrase && !amountPrepositions.test(before)) return false;
    if (sells.test(row[verb]!.text) && !inPhrase) return true;
    return classes.has("activity") ? isNoun(noun, "outcome", "outsider", "award") && !inPhrase : !isOwn(noun);
  }
  if (classes.has("improvement") || classes.has("change")) return amountPrepositions.test(before);
  if (classes.has("activity")) return false;
  if (classes.size === 0 && at < verb) return isNoun(noun, "outsider");
  return (classes.has("state") || classes.has("carrier")) && !isOwn(noun);
}

/** What is sold or let is one's own, but somebody else takes it. */
const sells = /^(sell|sells|selling|sold|rent|verkoop|verkopen|verkocht|verhuur|verhuren|verhuurd)$/;

/** "with 80 members attending". */
function attends(row: readonly TaggedWord[], from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (isVerb(row[i], "outside") && row[i]!.verb!.forms.has("ing")) return true;
  return false;
}

/** "extensions built by customers", "apps van externe ontwikkelaars". */
function hasOutsideAgent(frame: Frame, { row }: Sentence): boolean {
  const { start, end } = frame.clause;
  for (
    let i = Math.max(start, frame.verb) + 1;
    i < Math.min(end + 3, row.length, Math.max(start, frame.verb) + longestPhrase);
    i++
  ) {
    const { text } = row[i]!;
    if (frame.mood !== "doing" && isPreposition(row[i - 1]) && external.test(text)) return true;
    if (frame.mood !== "doing" && /^(by|at|bij|door)$/.test(text) && namesOutside(row, i + 1)) return true;
    if (frame.verb < 0 || !/^(by|door)$/.test(text)) continue;
    return (
      external.test(row[i + 1]?.text ?? "") ||
      isNoun(row[headOf(row, i + 1, Math.min(row.length, i + longestPhrase))], "outsider", "decider")
    );
  }
  return false;
}

/** "by teams outside the company", "bij teams buiten het bedrijf". */
function namesOutside(row: readonly TaggedWord[], from: number): boolean {
  for (let i = from; i < Math.min(row.length, from + 4); i++)
    if (/^(outside|buiten)$/.test(row[i]!.text)) return true;
  return false;
}

/** Words that say that somebody does not belong to the team. Closed class. */
const external =
  /^(externe?|external|outside|independent|third-party|onafhankelijke?|derden|non-.*|other|andere|buitenlandse?|foreign)$/;
