import type { Frame } from "./frame";
import type { Lexicon } from "./lexicon";
import { isComparative, isMade, isPerson, isSoft, isVague } from "./noun-kind";
import type { Sentence } from "./sentence";
import { isNoun, isPreposition, type TaggedWord } from "./tagged-word";

/** Verbs that make as well as pretend to make: "create a dashboard", "create value". */
export const makers =
  /^(achiev|meet|mov|put|turn|expand|embed|becom|build|built|creat|deliver|develop|establish|giv|have|has|maintain|mak|offer|own|promot|provid|realis|realiz|set|show|demonstrat|continu|hav|onderhoud|creë|biede?|bouw|gebouw|gecreë|geef|gegeven|geven|lever|geboden|ontwikkel|opbouw|toon|realis|gerealis|maak|maken|gemaakt|neem|nemen|neer|voer|get|gain|take|stimul|gestimul|learn|leren|leer|work|focus|invest|master|ontwikkeld)/;

/**
 * "Make … more robust", "work together effectively": a merit is claimed. Before a noun ("build a better portal") it only
 * counts when nothing in particular is made.
 */
export function claimsMerit(frame: Frame, { row, lexicon }: Pick<Sentence, "row" | "lexicon">): boolean {
  const making = frame.verb < 0 || makers.test(row[frame.verb]!.text) || !frame.classes.has("activity");
  const end = isNoun(row[frame.object], "doing") ? frame.object : frame.clause.end;
  for (let i = frame.clause.start; i < end; i++) {
    const word = row[i]!;
    const length = lexicon.phrases("vague-predicate").lengthAt(row, i, frame.clause.end);
    if (i === frame.verb || (word.nouns.size > 0 && i !== frame.object && length < 2)) continue;
    const merit = length > 0;
    const more = isComparative(word, lexicon) && !temporal.test(word.text);
    if (!merit && !more) continue;
    const last = i + Math.max(length, 1) - 1;
    if (
      frame.verb < 0 &&
      frame.head >= 0 &&
      i === frame.head + 1 &&
      isMade(row[frame.head]) &&
      isBeforeNoun(row, last, frame)
    )
      continue;
    if (!isBeforeNoun(row, last, frame)) return true;
    if (
      frame.mood === "sentence" ||
      frame.verb < 0 ||
      (making && (!isMade(row[frame.object]) || isSoft(row[frame.object])))
    )
      return true;
  }
  return false;
}

const temporal = /^(verder|eerder|later|earlier|improved|langer|longer)$/;

function isBeforeNoun(row: readonly TaggedWord[], i: number, { clause, verb }: Frame): boolean {
  const next = row[i + 1];
  if (i + 1 >= clause.end || i + 1 === verb || next?.kind !== "word" || isPreposition(next)) return false;
  return next.verb === undefined || next.nouns.size > 0 || isPluralNoun(next);
}

/** "simple repairs": an English plural that looks like a verb. */
function isPluralNoun({ text, verb }: TaggedWord): boolean {
  return verb !== undefined && verb.forms.size === 1 && verb.forms.has("finite") && text.endsWith("s");
}

/** "better informed", "efficiënter gewerkt", "taken seriously". */
export function isVagueAdverb(word: TaggedWord | undefined, lexicon: Lexicon): boolean {
  if (!word || word.nouns.size > 0) return false;
  return (
    lexicon.phrases("comparative").has(word.text) ||
    lexicon.phrases("vague-predicate").has(word.text) ||
    lexicon.phrases("vague-amount").has(word.text)
  );
}

/** "in a more structured way", "op een betere manier". */
export function saysMoreOf(frame: Frame, { row, lexicon }: Sentence): boolean {
  for (let i = frame.verb + 1; i < frame.clause.end; i++) {
    if (
      lexicon.phrases("comparative").has(row[i]!.text) &&
      /^(way|manner|manier|wijze)$/.test(row[Math.min(i + 1, frame.clause.end - 1)]!.text)
    )
      return true;
    if (/^(more|meer)$/.test(row[i]!.text) && /^(way|manner|manier|wijze)$/.test(row[i + 2]?.text ?? ""))
      return true;
  }
  return false;
}

/** "hire better people", "meer klanten bedienen": more or better of what there is. */
export function isMoreOfTheSame(frame: Frame, { row, lexicon }: Sentence): boolean {
  const object = row[frame.object];
  if (!object || isMade(object) || !(isPerson(object) || isVague(object))) return false;
  for (let i = frame.clause.start; i < frame.object; i++) {
    if (lexicon.phrases("comparative").has(row[i]!.text) && !temporal.test(row[i]!.text)) return true;
  }
  return false;
}

/** "Provide members with a great experience". */
export function isGivenQuality(frame: Frame, { frames, row }: Sentence): boolean {
  for (let i = frame.object + 1; i < frame.clause.end; i++)
    if (isVague(row[i]) && !isMade(row[i])) return true;
  const next = frames[frames.indexOf(frame) + 1];
  return next?.clause.link === "with" && isVague(row[next.head]) && !isMade(row[next.head]);
}

export function isManner(word: TaggedWord | undefined, { lexicon }: Sentence): boolean {
  return (
    word !== undefined &&
    lexicon.lang === "en" &&
    word.text.endsWith("ly") &&
    word.nouns.size === 0 &&
    !/^(monthly|weekly|daily|quarterly|yearly|early|only)$/.test(word.text)
  );
}

export function saysRhetoric(frame: Frame, { row, lexicon }: Sentence): boolean {
  return lexicon.phrases("rhetoric").has(row[frame.verb + 1]?.text ?? "");
}

/** "bring absenteeism down", "breng het verzuim omlaag": a direction. */
export function isDirected(frame: Frame, row: readonly TaggedWord[]): boolean {
  if (
    !/^(bring|brings|bringing|drive|driving|get|getting|take|push|pushing|move|breng|brengen|brengt|krijg|krijgen)$/.test(
      row[frame.verb]!.text,
    )
  )
    return false;
  for (let i = frame.verb + 1; i < frame.clause.end; i++)
    if (/^(down|up|omlaag|omhoog|terug|naar beneden)$/.test(row[i]!.text)) return true;
  return false;
}

/** "count and improve …": two verbs, one of them an improvement. */
export function continuesAsImprovement(frame: Frame, { frames }: Sentence): boolean {
  const next = frames[frames.indexOf(frame) + 1];
  return (
    frame.object < 0 &&
    next !== undefined &&
    next.clause.link === "also" &&
    next.mood === "doing" &&
    next.classes.has("improvement")
  );
}

/** "Move the needle on diversity", "meters maken". */
export function isFigureOfSpeech({ row, main, lexicon }: Sentence): boolean {
  for (let i = main.clause.start; i < main.clause.end; i++) {
    if (lexicon.phrases("idiom").lengthAt(row, i, main.clause.end) > 0) return true;
  }
  return false;
}
