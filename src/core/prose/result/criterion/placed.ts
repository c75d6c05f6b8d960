import type { Frame } from "../frame";
import type { VerbClass } from "../lexicon";
import { isComparative } from "../noun-kind";
import type { Sentence } from "../sentence";
import { isPreposition, type TaggedWord } from "../tagged-word";

/** "in the top three", "in de top 10", "#1 in …", "ranked first". */
export function isRanked(frame: Frame, { row }: Sentence): boolean {
  const { start, end } = frame.clause;
  const made =
    frame.mood === "doing" &&
    !["decision", "gain", "state"].some((cls) => frame.classes.has(cls as VerbClass));
  for (let i = start; i + 1 < end; i++) {
    const next = row[i + 1]!;
    const before = row[i - 1]?.text ?? "";
    if (row[i]!.text === "top" && next.kind === "number" && /^(the|de)$/.test(before)) {
      if (!made && /^(in|of|into|reach|make|haal|haalt|halen)$/.test(row[i - 2]?.text ?? "in")) return true;
    }
    if (next.text === "1" && row[i]!.text === "#" && isPosition(row, i + 2, end)) return true;
    if (/^(ranks?|ranked|ranking)$/.test(row[i]!.text) && ranksAt(row, i + 1, end)) return true;
    if (
      /^(number|nummer)$/.test(row[i]!.text) &&
      /^(one|1|één|een)$/.test(next.text) &&
      isPosition(row, i + 2, end)
    )
      return true;
  }
  return false;
}

/** "#1 ranking", "nummer 1 in Google": not "quality is our number one". */
function isPosition(row: readonly TaggedWord[], i: number, end: number): boolean {
  return i < end && /^(ranking|rank|position|positie|plek|in|on|op|for|voor|van)$/.test(row[i]!.text);
}

function ranksAt(row: readonly TaggedWord[], from: number, end: number): boolean {
  for (let i = from; i < end && i < from + 4; i++) {
    if (row[i]!.kind === "number" || /^(first|second|third|number|top)$/.test(row[i]!.text)) return true;
  }
  return false;
}

/** "Promotion to the first division", "reach the quarter finals", "handhaaft zich in de derde klasse". */
export function isPlaced(frame: Frame, { row, lexicon }: Sentence): boolean {
  const { start, end } = frame.clause;
  const competitions = lexicon.phrases("competition");
  const placings = lexicon.phrases("placing");
  let placed = -1;
  let where = -1;
  for (let i = start; i < end; i++) {
    const length = competitions.lengthAt(row, i, end);
    if (length > 0 && !isFirstPart(row, i + length, end)) where = i;
    if (placings.has(row[i]!.text)) placed = i;
  }
  return placed >= 0 && where >= 0 && placed !== where;
}

/** "the final draft", "title page". */
function isFirstPart(row: readonly TaggedWord[], i: number, end: number): boolean {
  const next = row[i];
  return i < end && next?.kind === "word" && next.nouns.size > 0 && !isPreposition(next);
}

/** "EPC C or better", "label B of hoger". */
function orBetter(row: readonly TaggedWord[], i: number, end: number): boolean {
  return (
    i + 2 < end &&
    (row[i]!.text.length <= 3 || row[i]!.nouns.has("award")) &&
    /^(or|of)$/.test(row[i + 1]!.text) &&
    /^(better|higher|above|beter|hoger)$/.test(row[i + 2]!.text)
  );
}

/** What a letter is given for: "energielabel B", "kwaliteitsniveau A". */
const graded = /(quality|kwaliteit|level|niveau|grade|class|klasse|label|rating|score|graded|rated|epc)$/;

/** What carries a verdict of others. */
const rated =
  /^(ratings?|reviews?|status|label|grade|verdict|judgement|predicaat|oordeel|.*label|beoordeling|waardering|reviews)$/;

/** "Steam reviews very positive", "afgerond met een voldoende", "get an A for statistics": a letter is a mark after a verb of getting. */
export function isGraded(frame: Frame, { row, lexicon }: Sentence): boolean {
  const { start, end } = frame.clause;
  for (let i = start; i < end; i++) {
    if (
      (frame.clause.link === "with"
        ? i === start
        : frame.classes.has("gain") || frame.classes.has("award")) &&
      lexicon.phrases("mark").lengthAt(row, i, end) > 0
    )
      return true;
    if (
      frame.mood !== "doing" &&
      graded.test(row[i]!.text) &&
      i + 1 < end &&
      /^[a-g]$/.test(row[i + 1]!.text) &&
      (i + 2 >= end || row[i + 2]!.kind !== "word" || isPreposition(row[i + 2]))
    )
      return true;
    if (frame.mood !== "doing" && orBetter(row, i, end)) return true;
    if (frame.mood !== "doing" && rated.test(row[i]!.text) && i + 1 < end) {
      const length = lexicon.phrases("verdict").lengthAt(row, i + 1, end);
      const next = row[i + 1 + length];
      if (length > 0 && (i + 1 + length >= end || isPreposition(next))) return true;
    }
  }
  if (!frame.classes.has("gain") && !frame.classes.has("award")) return false;
  const [article, letter, next] = [row[frame.verb + 1], row[frame.verb + 2], row[frame.verb + 3]];
  return (
    /^(a|an)$/.test(article?.text ?? "") &&
    /^[a-f]$/.test(letter?.text ?? "") &&
    (next === undefined || next.kind === "mark" || /^(for|in|on|or|at|grade|minus|plus)$/.test(next.text))
  );
}

/** "Profitable by June", "het pand is energieneutraal", "every show sold out": so or not so, without degrees. */
export function isAbsolute(frame: Frame, { row, lexicon }: Sentence): boolean {
  if (frame.clause.link === "means" || frame.clause.link === "purpose") return false;
  const own =
    frame.mood === "doing" &&
    frame.classes.has("activity") &&
    !/^(mak|maak|gemaakt|get|run|turn)/.test(row[frame.verb]!.text);
  if (own) return false;
  const { start, end } = frame.clause;
  for (let i = start; i < end; i++) {
    const length = lexicon.phrases("absolute").lengthAt(row, i, end);
    if (length === 0 || (length === 1 && isBeforeNoun(row, i + length, end))) continue;
    const before = row[i - 1];
    if (
      before &&
      i > start &&
      (isComparative(before, lexicon) || /^(more|most|meer|meest|zo|as)$/.test(before.text))
    )
      continue;
    return true;
  }
  return false;
}

function isBeforeNoun(row: readonly TaggedWord[], i: number, end: number): boolean {
  const next = row[i];
  return (
    i < end &&
    next?.kind === "word" &&
    !isPreposition(next) &&
    next.verb === undefined &&
    !/^(and|or|en|of|again|weer)$/.test(next.text)
  );
}
