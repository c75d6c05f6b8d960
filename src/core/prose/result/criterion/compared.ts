import { isDeterminer, type Frame } from "../frame";
import type { Sentence } from "../sentence";
import { isOwnDoing } from "./nothing";
import { isNoun, isPreposition, type TaggedWord } from "../tagged-word";

/** "Faster than GitHub", "more customers renew than last year"; not "better than ever". */
export function comparesWithNamed(frame: Frame, { row, lexicon }: Sentence): boolean {
  const { start, end } = frame.clause;
  let compared = false;
  for (let i = start; i < end; i++) {
    const word = row[i]!;
    if (
      lexicon.phrases("comparative").has(word.text) ||
      (/^[a-z]{3,}er$/.test(word.text) && word.nouns.size === 0 && !word.verb)
    )
      compared = true;
    if (isEquation(row, i, end) && lexicon.phrases("empty-comparison").lengthAt(row, i + 2, end) === 0)
      return true;
    if (!compared || (word.text !== "than" && word.text !== "dan") || i + 1 >= end) continue;
    if (lexicon.phrases("empty-comparison").lengthAt(row, i, end) > 0 && !isBoundBy(row, i, end)) continue;
    return true;
  }
  return false;
}

/** "no more than the rate of inflation", "niet meer dan het inflatiepercentage". */
function isBoundBy(row: readonly TaggedWord[], i: number, end: number): boolean {
  const next = row[i + 2];
  return (
    /^(no|not|niet)$/.test(row[i - 2]?.text ?? "") &&
    /^(the|het|de)$/.test(row[i + 1]?.text ?? "") &&
    i + 2 < end &&
    next?.kind === "word" &&
    next.text.length > 4
  );
}

/** "The majority of tickets are …", "de meerderheid van de vragen wordt …", "the median player finishes …". */
export function isMajority(frame: Frame, { row }: Sentence): boolean {
  if (frame.mood === "doing" || frame.mood === "nominal") return false;
  for (let i = frame.clause.start; i < Math.min(frame.verb, frame.clause.end); i++) {
    if (/^(majority|meerderheid|merendeel)$/.test(row[i]!.text)) return true;
    if (/^(median|typical|modale|doorsnee|mediane)$/.test(row[i]!.text) && frame.subject === "outsider")
      return frame.classes.has("outside") && !frame.classes.has("state");
  }
  return false;
}

/** "Response times match those of …", "de omzet overtreft die van …". */
export function matchesNamed(frame: Frame, { row }: Sentence): boolean {
  if (
    frame.mood !== "sentence" ||
    !/^(match(es)?|equals?|exceeds?|surpass(es)?|beats?|outperforms?|evenaart|evenaren|overtreft|overtreffen|verslaat|verslaan)$/.test(
      row[frame.verb]?.text ?? "",
    )
  )
    return false;
  return isNoun(row[frame.head], "outcome") && !isNoun(row[frame.object], "quality");
}

/** "The highest in the Southeast", "lowest churn of the five": a superlative of what is measured, among named others. */
export function isExtreme(frame: Frame, { row, lexicon }: Sentence): boolean {
  const { start, end } = frame.clause;
  for (let i = start; i + 2 < end; i++) {
    if (!lexicon.phrases("extreme").has(row[i]!.text)) continue;
    const last = Math.min(end - 1, i + farthestGroup);
    for (let j = i + 1; j < last; j++) {
      const word = row[j]!;
      if (lexicon.phrases("no-extreme").has(word.text) || isNoun(word, "quality")) break;
      if (/^(in|of|among|within|across|van|onder|binnen)$/.test(word.text) && isGroup(row, j + 1))
        return true;
      if (isPreposition(word)) break;
    }
  }
  return false;
}

/** How far behind a superlative its group is looked for, in words. */
const farthestGroup = 7;

function isGroup(row: readonly TaggedWord[], i: number): boolean {
  const word = row[i];
  return isDeterminer(word) || word?.kind === "number" || (word?.kind === "word" && word.nouns.size === 0);
}

/** "as fast as GitHub", "even snel als de buren". */
function isEquation(row: readonly TaggedWord[], i: number, end: number): boolean {
  const [first, middle, second] = [row[i]!.text, row[i + 1]?.text ?? "", row[i + 2]?.text];
  if (i + 3 >= end || /^(well|soon|long|far|much|zeer|mogelijk|veel)$/.test(middle)) return false;
  if (first === "as") return second === "as";
  return (
    (first === "even" || first === "zo") &&
    second === "als" &&
    (first === "even" || row[i - 1]?.text === "net")
  );
}

/** "below the North Sea average", "beter dan het Vlaams gemiddelde": an average that is named. */
export function isBesideAverage(frame: Frame, { row }: Sentence): boolean {
  const { start, end } = frame.clause;
  if (frame.clause.link === "means" || frame.clause.link === "purpose" || isOwnDoing(frame)) return false;
  for (let i = start; i + 1 < end; i++) {
    if (!/^(above|below|under|over|beats?|than|boven|onder|dan)$/.test(row[i]!.text)) continue;
    for (let j = i + 1; j < Math.min(end, i + 6); j++) {
      const { text } = row[j]!;
      if (average.test(text)) return j > i + 1;
      if (isPreposition(row[j])) break;
    }
  }
  return false;
}

const average =
  /^(average|averages|mean|median|benchmark|norm|gemiddelde|mediaan|.{4,}gemiddelde|.{4,}norm|average's)$/;

/** "below those of last winter", "above the county's", "onder die van de buren": the same of somebody else. */
export function isBesideOthers(frame: Frame, { row }: Sentence): boolean {
  const { start, end } = frame.clause;
  if (frame.clause.link === "means" || frame.clause.link === "purpose") return false;
  if (frame.mood === "doing" && !isNoun(row[frame.object], "outcome")) return false;
  for (let i = start + 1; i + 1 < end; i++) {
    if (!beside.test(row[i]!.text)) continue;
    if (
      /^(those|that|die|dat|degene)$/.test(row[i + 1]!.text) &&
      /^(of|in|from|at|van|bij|op|uit)$/.test(row[i + 2]?.text ?? "")
    )
      return true;
    for (let j = i + 1; j < Math.min(end, i + 5); j++) {
      if (!row[j]!.text.endsWith("'s")) continue;
      if (j + 1 >= end || row[j + 1]!.kind === "mark") return true;
    }
  }
  return false;
}

const beside =
  /^(above|below|under|over|than|overtakes?|beats?|match(es)?|exceeds?|passe?s?|boven|onder|dan|halen|haalt|evenaren|evenaart|verslaan|verslaat|inhalen|overtreffen|overtreft)$/;
