import type { Measure } from "../../model/measure";
import { headOf, type Frame } from "./frame";
import { isActivity } from "./label";
import { frameAt, wordAt, type Sentence } from "./sentence";
import { isNoun, isVerb, type TaggedWord } from "./tagged-word";

const timeUnits = new Set([
  "ms",
  "s",
  "min",
  "h",
  "day",
  "days",
  "week",
  "weeks",
  "month",
  "months",
  "quarter",
  "year",
  "years",
  "working day",
]);
const plainUnits = new Set(["%", "pp", "points", "EUR", "USD", "GBP", "score", "stars"]);

/**
 * Does a measure say how far an outcome goes? Not when it counts what the team itself makes or does, gives the scope
 * of a wish, sets a deadline, or is a manner of speaking ("110% commitment").
 */
export function statesOutcome(measure: Measure, sentence: Sentence): boolean {
  const frame = frameAt(sentence, measure.span.start);
  const at = numberIn(measure, sentence.row);
  if (at >= 0 && isRhetoric(at, frame, sentence)) return false;
  switch (measure.shape) {
    case "from-to":
    case "guard":
    case "relative":
    case "milestone":
      return true;
    case "delta":
      return !isOwnCount(measure, at, frame, sentence);
    case "threshold":
      return measure.to === undefined || thresholdCounts(measure, at, frame, sentence);
    case "count":
      return countCounts(at, frame, sentence);
  }
}

function numberIn(measure: Measure, row: readonly TaggedWord[]): number {
  for (let i = wordAt(row, measure.span.start); i < row.length && row[i]!.start < measure.span.end; i++) {
    if (row[i]!.kind === "number") return i;
  }
  return -1;
}

function isOwnCount(measure: Measure, at: number, frame: Frame, { row }: Sentence): boolean {
  if (measure.unit !== undefined && (plainUnits.has(measure.unit) || timeUnits.has(measure.unit)))
    return false;
  if (at < 0) return false;
  const head = row[headOf(row, at + 1, frame.clause.end)];
  return isNoun(head, "product", "doing") && !isNoun(head, "outcome");
}

/** "110% commitment", "100% implementation": an amount of a quality or of one's own doing. */
function isRhetoric(at: number, frame: Frame, sentence: Sentence): boolean {
  const { row, lexicon, main } = sentence;
  const number = row[at]!;
  const sign = row[at + 1]?.text;
  const percent = sign === "%" || sign === "percent" || sign === "procent";
  if (lexicon.phrases("rhetoric").has(number.text) && !percent) return false;
  if (!percent || !/^1[0-9]{2}$/.test(number.text)) return false;
  const next = headOf(row, at + 2, frame.clause.end);
  const about = row[next] ?? row[frame.head];
  if (about && !isNoun(about, "outcome", "outsider", "staff") && isNoun(about, "quality", "doing"))
    return true;
  if (about && /(tion|atie|ing)$/.test(about.text) && !isNoun(about, "outcome"))
    return isActivity(main, sentence) || isVerb(row[main.verb], "gain");
  return number.text !== "100" && !isVerb(row[frame.verb], "change", "improvement", "gain");
}

/** Verbs of serving others, for which a time is a promise, not a deadline. */
const serving =
  /^(answer|repl|respon|resolv|handl|process|pay|paid|ship|treat|settl|call|decid|close|approv|clear|pick|see|seen|screen|solv|fix|repair|onboard|fill|afgehandel|afhandel|handel|beantwoord|reageer|reager|opgelost|oplos|los|verwerk|betaal|betal|uitbetaal|lever|gelever|bezorg|behandel|teruggebel|bel|beslis|vervuld|vervul|vervull|verhuur|ingevuld|hersteld|herstel|gerepareerd|repareer|genomen|help|geholpen|uitgekeerd|toegewezen|verleend|geplaatst|goedgekeurd)/;

function thresholdCounts(measure: Measure, at: number, frame: Frame, sentence: Sentence): boolean {
  const { row, main } = sentence;
  const carrying = frame.mood === "nominal" && frame.clause.link !== "main" ? main : frame;
  const verb = row[carrying.verb];
  const unit = measure.unit;
  if (unit !== undefined && timeUnits.has(unit)) {
    if (verb && serving.test(verb.text)) return true;
    if (isDeadlined(carrying, sentence)) return false;
    const head = row[carrying.head];
    return !(carrying.mood === "nominal" && isNoun(head, "product", "doing") && !isNoun(head, "outcome"));
  }
  if (unit === "%") {
    if (carrying.mood === "done" && isProject(carrying, sentence)) return !onlyOwnProgress(at, carrying, row);
    if (carrying.mood === "doing" && isProject(carrying, sentence) && carrying.clause === frame.clause)
      return !onlyOwnProgress(at, carrying, row);
    return true;
  }
  if (unit !== undefined && !plainUnits.has(unit) && isWordUnit(unit))
    return countCounts(at, frame, sentence);
  if (unit === undefined && at >= 0) {
    const head = row[headOf(row, at + 1, frame.clause.end)];
    if (head && isNoun(head, "product", "doing") && !isNoun(head, "outcome"))
      return countCounts(at, frame, sentence);
  }
  if (
    carrying.mood === "doing" &&
    carrying.classes.has("activity") &&
    !carrying.classes.has("gain") &&
    isMoney(unit)
  )
    return false;
  return true;
}

function isWordUnit(unit: string): boolean {
  return /^[\p{L} '-]{3,}$/u.test(unit);
}

function isMoney(unit: string | undefined): boolean {
  return unit === "EUR" || unit === "USD" || unit === "GBP";
}

/** A project verb with a time is a deadline: "complete the migration within 3 months". */
function isDeadlined(frame: Frame, sentence: Sentence): boolean {
  if (frame.mood === "doing") return frame.classes.has("activity") && !frame.classes.has("outside");
  return (
    frame.mood === "done" &&
    isActivity(frame, sentence) &&
    frame.classes.size > 0 &&
    !frame.classes.has("outside")
  );
}

function isProject(frame: Frame, sentence: Sentence): boolean {
  return (
    frame.classes.has("activity") &&
    !frame.classes.has("outside") &&
    !frame.classes.has("gain") &&
    isActivity(frame, sentence)
  );
}

/** "80% of the classrooms renovated", with nothing further said of how. */
function onlyOwnProgress(at: number, frame: Frame, row: readonly TaggedWord[]): boolean {
  if (frame.verb < 0) return false;
  for (let i = frame.verb + 1; i < row.length; i++) {
    if (/^(within|without|binnen|zonder|on|op)$/.test(row[i]!.text)) return false;
  }
  return at >= 0;
}

const amountPrepositions =
  /^(to|by|up|from|tot|met|naar|van|exceed|exceeds|beyond|above|below|under|over|onder|boven)$/;
const scopePrepositions =
  /^(for|in|across|among|over|with|at|between|on|about|from|throughout|voor|bij|aan|onder|van|tussen|rond|uit|over|of|naar)$/;

/** Is it somebody else's doing that is counted? */
function countCounts(at: number, frame: Frame, sentence: Sentence): boolean {
  const { row, main } = sentence;
  const { link } = frame.clause;
  const from = at >= 0 ? at + 1 : frame.clause.start;
  const headAt = headOf(row, from, frame.verb >= from ? frame.verb : frame.clause.end);
  const head = row[headAt];
  const made = isNoun(head, "product", "doing") && !isNoun(head, "outcome", "outsider");
  if (isNoun(head, "quality") && !isNoun(head, "outcome")) return false;
  if (link === "means") return false;
  if (hasOutsideAgent(frame, sentence)) return true;
  if (link !== "main" && frame !== main && frame.mood === "nominal") {
    if (!isActivity(main, sentence) && !main.classes.has("improvement")) return !made;
    if (isNoun(head, "outcome") && link !== "also") return true;
    return link === "with" && followedByTheirs(row, headAt + 1, frame.clause.end);
  }
  const before = row[at - 1]?.text ?? "";
  switch (frame.mood) {
    case "doing":
      return doingCounts(frame, head, made, before);
    case "sentence":
      if (frame.subject === "own") return doingCounts(frame, head, made, before);
      if (frame.subject === "staff") return !made && !frame.classes.has("activity");
      return !made || at < frame.verb;
    case "done":
      if (frame.classes.has("gain") || frame.classes.has("outside"))
        return !made && !(frame.classes.has("activity") && !isNoun(head, "outcome"));
      return !frame.classes.has("activity") && frame.classes.size > 0 && !made;
    case "nominal": {
      if (made) return false;
      const about = row[frame.head];
      const scoped = scopePrepositions.test(before) && at > frame.head;
      return !(
        scoped &&
        about &&
        (isNoun(about, "product", "doing", "quality") ||
          (row[frame.clause.start]!.text.length > 0 && isNoun(about, "product")))
      );
    }
  }
}

function doingCounts(frame: Frame, head: TaggedWord | undefined, made: boolean, before: string): boolean {
  const { classes } = frame;
  if (classes.has("gain"))
    return classes.has("activity") ? isNoun(head, "outcome", "outsider", "award") : !made;
  if (classes.has("improvement") || classes.has("change")) return amountPrepositions.test(before);
  if (classes.has("activity")) return false;
  return !made;
}

/** "with 80 members attending". */
function followedByTheirs(row: readonly TaggedWord[], from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (isVerb(row[i], "outside") && row[i]!.verb!.forms.has("ing")) return true;
  return false;
}

function hasOutsideAgent(frame: Frame, { row }: Sentence): boolean {
  if (frame.verb < 0) return false;
  for (let i = frame.verb + 1; i < row.length && i <= frame.verb + 6; i++) {
    if (!/^(by|door)$/.test(row[i]!.text)) continue;
    return isNoun(row[headOf(row, i + 1, row.length)], "outsider", "decider");
  }
  return false;
}
