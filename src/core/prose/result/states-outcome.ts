import { isDefinite, type Amount } from "./amount";
import { headOf, isDeterminer, type Frame } from "./frame";
import { isActivity } from "./label";
import type { VerbClass } from "./lexicon";
import { endsReady } from "./readiness";
import { frameAt, type Sentence } from "./sentence";
import { subjectIsUniversal } from "./universal";
import { isPreposition, isNoun, isVerb, type TaggedWord } from "./tagged-word";

/**
 * Does an amount say how far an outcome goes? Not when it counts what the team itself makes or does, gives the scope
 * of a wish, sets a deadline, tells an age, or is a manner of speaking ("110% commitment").
 */
export function statesOutcome(amount: Amount, sentence: Sentence): boolean {
  const frame = frameAt(sentence, amount.at >= 0 ? sentence.row[amount.at]!.start : amount.start);
  if (isRank(amount, sentence) || isAge(amount, sentence) || isRhetoric(amount, frame, sentence))
    return false;
  if (amount.kind === "plain" && sentence.row[amount.at - 1]?.text === "the") return false;
  if (isArticle(amount, sentence) || isUnsaid(amount, frame, sentence)) return false;
  if (amount.shape === "from-to" || amount.shape === "guard" || amount.shape === "milestone") return true;
  if (amount.at < 0) return true;
  if (isLength(amount, sentence) || servesDoing(frame, sentence)) return false;
  if (amount.shape === "relative")
    return !(isTimes(amount, sentence) && isOwn(nounAfter(amount.at, frame, sentence)));
  if (amount.shape === "delta") return amount.kind !== "thing" || deltaCounts(amount.at, frame, sentence);
  switch (amount.kind) {
    case "thing":
      return countCounts(amount.at, frame, sentence);
    case "percent":
      return percentCounts(amount, frame, sentence);
    case "time":
      return timeCounts(amount, frame, sentence);
    case "money":
      return !spends(carrier(frame, sentence));
    case "plain":
      return plainCounts(amount, frame, sentence);
  }
}

/** "a stand-up of 5 minutes": how long something of one's own takes. */
function isLength({ at, kind, bound }: Amount, { row }: Sentence): boolean {
  return (
    kind === "time" && bound === undefined && /^(of|van)$/.test(row[at - 1]?.text ?? "") && isOwn(row[at - 2])
  );
}

/** "Have a plan to handle surges up to 25%": a purpose that is itself one's own doing. */
function servesDoing({ clause, classes }: Frame, sentence: Sentence): boolean {
  return (
    clause.link === "purpose" &&
    classes.has("activity") &&
    !["gain", "improvement", "change"].some((cls) => classes.has(cls as VerbClass)) &&
    isActivity(sentence.main, sentence)
  );
}

/** "2x workshop" tells how often something of one's own is held. */
function isTimes({ at }: Amount, { row }: Sentence): boolean {
  return /^(x|×|keer|maal|times)$/.test(row[at + 1]?.text ?? "");
}

/** "10 fewer complaints"; "hire 12 additional nurses" tells what the team does. */
function deltaCounts(at: number, frame: Frame, sentence: Sentence): boolean {
  const noun = nounAfter(at, frame, sentence);
  if (isOwn(noun)) return false;
  const { mood, classes } = frame;
  return !(mood === "doing" && classes.has("activity") && !classes.has("gain") && !isNoun(noun, "outcome"));
}

/** "over een beter tarief": an article, not a number. */
function isArticle({ at, kind }: Amount, { row }: Sentence): boolean {
  return (
    at >= 0 &&
    (kind === "plain" || kind === "thing") &&
    /^(een|a|an)$/.test(row[at]!.text) &&
    !/^(op|in|of|van|out)$/.test(row[at + 1]?.text ?? "")
  );
}

/** A number that no measure holds, with no noun of its own: "upgrade to version 19", "webinars (4x)". */
function isUnsaid({ measure, at, kind, unit }: Amount, frame: Frame, sentence: Sentence): boolean {
  if (measure || at < 0 || (kind !== "plain" && kind !== "thing")) return false;
  const noun = nounAfter(at, frame, sentence);
  if (noun && isNoun(noun, "quality") && !isNoun(noun, "outcome")) return true;
  const { main, row } = sentence;
  const made = main.verb >= 0 || isOwn(row[main.head]);
  return (noun === undefined || kind === "plain") && (made || unit === "x") && isActivity(main, sentence);
}

/** The frame whose verb an amount belongs to: a bare phrase after a comma belongs to the main clause. */
function carrier(frame: Frame, { main }: Sentence): Frame {
  return frame.mood === "nominal" && frame.clause.link !== "main" ? main : frame;
}

function nounAfter(at: number, frame: Frame, { row }: Sentence): TaggedWord | undefined {
  const stop = Math.min(frame.verb > at ? frame.verb : frame.clause.end, at + longestPhrase);
  let from = at + 1;
  while (from < stop && /^(%|x|percent|procent|of|van|de|the)$/.test(row[from]!.text)) from++;
  return isPreposition(row[from]) ? undefined : row[headOf(row, from, stop)];
}

/** How long a noun phrase is looked at, in words. */
const longestPhrase = 24;

/** Is it something that the team itself makes or does? */
function isOwn(word: TaggedWord | undefined): boolean {
  return isNoun(word, "product", "doing") && !isNoun(word, "outcome", "outsider", "award");
}

/** "Quality comes number one", "op één". */
function isRank({ at, kind }: Amount, { row }: Sentence): boolean {
  return (
    at > 0 &&
    kind === "thing" &&
    /^(one|één|een|1)$/.test(row[at]!.text) &&
    /^(op|number|nummer|at)$/.test(row[at - 1]!.text)
  );
}

/** "18 to 25 year olds", "jongeren van 12 tot 18 jaar", "under 30". */
function isAge({ at, unit, end }: Amount, { row }: Sentence): boolean {
  if (at < 0) return false;
  for (let i = at; i < row.length && row[i]!.start <= end + 12 && i <= at + 4; i++) {
    if (/^(olds?|year-olds?|jarigen|.*jarigen)$/.test(row[i]!.text)) return true;
  }
  if (unit !== "year") return false;
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    if (isNoun(row[i], "outsider"))
      return /^(van|from|aged|between|tussen|of|onder|boven|over|under|vanaf|tot)$/.test(row[i + 1]!.text);
  }
  return false;
}

/** "110% commitment", "100% implementation": an amount of a quality or of one's own doing. */
function isRhetoric({ at, kind, shape }: Amount, frame: Frame, sentence: Sentence): boolean {
  if (at < 0 || kind !== "percent" || shape === "from-to") return false;
  if (shape === "relative" && /^[+-]$/.test(sentence.row[at - 1]?.text ?? "")) return false;
  const { row, main } = sentence;
  const number = row[at]!.text;
  if (!/^1[0-9]{2}$/.test(number)) return false;
  const before = frame.mood === "nominal" && isNoun(row[at - 1], "quality") ? row[at - 1] : undefined;
  const about = nounAfter(at, frame, sentence) ?? before ?? row[frame.head];
  if (frame.clause.link === "with" && isActivity(main, sentence)) return true;
  if (about && !isNoun(about, "outcome", "outsider", "staff")) {
    if (isNoun(about, "quality", "doing")) return true;
    if (/(tion|atie|ing)$/.test(about.text))
      return isActivity(main, sentence) || isVerb(row[main.verb], "gain");
  }
  return number !== "100" && !isVerb(row[frame.verb], "change", "improvement", "gain");
}

/** Verbs of serving others, for which a time is a promise, not a deadline. */
const serving =
  /^(answer|repl|respon|resolv|handl|process|pay|paid|ship|treat|settl|call|decid|close|approv|clear|pick|see|seen|screen|solv|fix|repair|onboard|fill|afgehandel|afhandel|handel|beantwoord|reageer|reager|opgelost|oplos|los|verwerk|betaal|betal|uitbetaal|lever|gelever|bezorg|behandel|teruggebel|bel|beslis|vervuld|vervul|vervull|verhuur|ingevuld|hersteld|herstel|gerepareerd|repareer|genomen|help|geholpen|uitgekeerd|toegewezen|verleend|geplaatst|goedgekeurd)/;

const short = new Set(["ms", "s", "min", "h", "day", "workday"]);

/** A project with a time has a deadline ("complete the migration within 3 months"); a service has a promise. */
function timeCounts(amount: Amount, frame: Frame, sentence: Sentence): boolean {
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
function percentCounts(amount: Amount, frame: Frame, sentence: Sentence): boolean {
  const { row } = sentence;
  const own = carrier(frame, sentence);
  if (amount.bound === "less-than" || amount.bound === "at-most") return true;
  if (
    own.mood === "nominal" &&
    isNoun(row[own.head], "doing") &&
    amount.at > own.head &&
    covers.test(row[amount.at - 1]?.text ?? "")
  )
    return false;
  if (own.mood === "nominal")
    return !isNoun(nounAfter(amount.at, frame, sentence), "doing") || isNoun(row[own.head], "outcome");
  const noun = nounAfter(amount.at, frame, sentence);
  if (isNoun(noun, "outcome")) return true;
  if (isNoun(noun, "outsider") && own.verb < amount.at && isPreposition(row[amount.at - 1])) return true;
  if (own.clause !== frame.clause || !isProject(own, sentence)) return true;
  if (own.mood === "doing" && isNoun(row[own.object], "outcome") && own.object < amount.at) return true;
  const last = Math.min(row.length, Math.max(own.verb, amount.at) + longestPhrase);
  for (let i = Math.max(Math.min(own.verb, amount.at) + 1, amount.at - longestPhrase); i < last; i++) {
    if (/^(within|without|binnen|zonder|on|op)$/.test(row[i]!.text)) return true;
  }
  return false;
}

/** "Condition survey of 20% of the homes": how far one's own doing reaches. */
const covers = /^(for|in|of|at|among|with|across|bij|voor|van|op|onder|met)$/;

/** A score, a size, a number of points; a bare number before one's own products is a count of them. */
function plainCounts(amount: Amount, frame: Frame, sentence: Sentence): boolean {
  if (isOwn(nounAfter(amount.at, frame, sentence))) return countCounts(amount.at, frame, sentence);
  const noun = nounAfter(amount.at, frame, sentence);
  if (isNoun(noun, "quality") && !isNoun(noun, "outcome")) return false;
  const own = carrier(frame, sentence);
  if (isCountOfOwn(amount, own, sentence)) return false;
  return !(
    own.mood === "doing" &&
    own.classes.has("activity") &&
    !own.classes.has("gain") &&
    (amount.measure === undefined || (amount.shape === "threshold" && amount.bound === undefined))
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

function spends(frame: Frame): boolean {
  const own = frame.mood === "doing" || frame.mood === "done";
  return own && frame.classes.has("activity") && !frame.classes.has("gain");
}

function isProject(frame: Frame, sentence: Sentence): boolean {
  const { classes, mood } = frame;
  if (!classes.has("activity") || classes.has("gain")) return false;
  return (mood === "doing" || (mood === "done" && !classes.has("outside"))) && isActivity(frame, sentence);
}

const amountPrepositions =
  /^(to|by|up|from|tot|met|naar|van|exceed|exceeds|beyond|above|below|under|over|onder|boven)$/;

/** Is it somebody else's doing that is counted? */
function countCounts(at: number, frame: Frame, sentence: Sentence): boolean {
  const { row, main } = sentence;
  const { link } = frame.clause;
  if (isRatio(at, row) || row[at]!.text === "0") return true;
  if (link === "means" || isDefinite(at, sentence)) return false;
  const noun = nounAfter(at, frame, sentence);
  if (isNoun(noun, "quality") && !isNoun(noun, "outcome", "outsider")) return false;
  if (hasOutsideAgent(frame, sentence)) return true;
  const own = isOwn(noun);
  if (frame !== main && frame.mood === "nominal") {
    if (!isActivity(main, sentence) && !main.classes.has("improvement")) return !own;
    if (isNoun(noun, "outcome") && link !== "also") return true;
    return link === "with" && attends(row, at + 1, frame.clause.end);
  }
  switch (frame.mood) {
    case "doing":
      return doingCounts(at, frame, noun, row);
    case "sentence":
      if (frame.subject === "own") return doingCounts(at, frame, noun, row);
      if (frame.subject === "staff" && (isOwn(row[frame.object]) || !frame.classes.has("outside")))
        return !frame.classes.has("activity") && !own;
      return !own || at < frame.verb;
    case "done":
      return !(at > frame.verb && isPreposition(row[at - 1])) && doneCounts(frame, noun, sentence);
    case "nominal":
      return !own && !isScope(at, frame, row) && !isProgress(noun, frame, sentence);
  }
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

/** "12 biomes art-complete": how much of one's own is ready. */
function isProgress(noun: TaggedWord | undefined, frame: Frame, sentence: Sentence): boolean {
  return !isNoun(noun, "outcome", "outsider") && endsReady(frame, frame.clause.start, sentence);
}

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
  if (isOwn(noun)) return false;
  if (classes.has("gain") || classes.has("outside"))
    return !classes.has("activity") || isNoun(noun, "outcome");
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
    return classes.has("activity") ? isNoun(noun, "outcome", "outsider", "award") && !inPhrase : !isOwn(noun);
  }
  if (classes.has("improvement") || classes.has("change")) return amountPrepositions.test(before);
  if (classes.has("activity")) return false;
  return (classes.has("state") || classes.has("carrier")) && !isOwn(noun);
}

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
