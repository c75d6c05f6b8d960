import type { Amount } from "../amount";
import type { Frame } from "../frame";
import { isActivity } from "../activity";
import type { VerbClass } from "../lexicon";
import { isVague } from "../noun-kind";
import type { Sentence } from "../sentence";
import { isNoun, isPreposition, isVerb, type TaggedWord } from "../tagged-word";
import { isOwn, nounAfter } from "./near";

/** "a stand-up of 5 minutes": how long something of one's own takes. */
export function isLength({ at, kind, bound }: Amount, { row }: Sentence): boolean {
  return (
    kind === "time" && bound === undefined && /^(of|van)$/.test(row[at - 1]?.text ?? "") && isOwn(row[at - 2])
  );
}

/** "Have a plan to handle surges up to 25%": a purpose that is itself one's own doing. */
export function servesDoing({ clause, classes }: Frame, sentence: Sentence): boolean {
  return (
    clause.link === "purpose" &&
    classes.has("activity") &&
    !["gain", "improvement", "change"].some((cls) => classes.has(cls as VerbClass)) &&
    isActivity(sentence.main, sentence)
  );
}

/** "2x workshop" tells how often something of one's own is held. */
export function isTimes({ at }: Amount, { row }: Sentence): boolean {
  return /^(x|×|keer|maal|times)$/.test(row[at + 1]?.text ?? "");
}

/** "over een beter tarief": an article, not a number. */
export function isArticle({ at, kind }: Amount, { row }: Sentence): boolean {
  return (
    at >= 0 &&
    (kind === "plain" || kind === "thing") &&
    /^(een|a|an)$/.test(row[at]!.text) &&
    !/^(op|in|of|van|out)$/.test(row[at + 1]?.text ?? "")
  );
}

/** A number that no measure holds, with no noun of its own: "upgrade to version 19", "webinars (4x)". */
export function isUnsaid({ measure, at, kind, unit }: Amount, frame: Frame, sentence: Sentence): boolean {
  if (measure || at < 0 || (kind !== "plain" && kind !== "thing")) return false;
  const noun = nounAfter(at, frame, sentence);
  if (noun && isNoun(noun, "quality") && !isNoun(noun, "outcome")) return true;
  const { main, row } = sentence;
  if (isMark(at, sentence)) return false;
  const made = main.verb >= 0 || isOwn(row[main.head]);
  return (noun === undefined || kind === "plain") && (made || unit === "x") && isActivity(main, sentence);
}

/** "App Store 4,6", "Google-reviews 4.7": a mark with a decimal at the end of a name; not a version. */
function isMark(at: number, { main, row }: Sentence): boolean {
  return (
    main.verb < 0 &&
    row.slice(at + 1).every(({ kind }) => kind === "mark") &&
    /^[1-9][.,]\d$/.test(row[at]!.text) &&
    !row.some(({ text }) =>
      /^(versie|version|release|v|update|upgrade|node|java|python|migration|migratie)$/.test(text),
    )
  );
}

/** "20 push-ups in a row", "tien baantjes achter elkaar": what a body can do, not a task. */
export function isFeat({ at, kind }: Amount, { clause }: Frame, { row }: Sentence): boolean {
  if (at < 0 || (kind !== "thing" && kind !== "plain")) return false;
  for (let i = at + 1; i < Math.min(clause.end, at + 8); i++) {
    const [first, second, third] = [row[i]!.text, row[i + 1]?.text ?? "", row[i + 2]?.text ?? ""];
    if (/^(op|aan)$/.test(first) && /^(rij|één|een)$/.test(second))
      return second === "rij" || third === "rij" || third === "stuk";
    if (first === "achter" && second === "elkaar") return true;
    if (first === "in" && second === "a" && third === "row") return true;
    if (/^(achtereen|nonstop|non-stop|unbroken|consecutive)$/.test(first)) return true;
  }
  return false;
}

/** "Quality comes number one", "op één". */
export function isRank({ at, kind }: Amount, { row }: Sentence): boolean {
  return (
    at > 0 &&
    (kind === "thing" || kind === "plain") &&
    /^(one|één|een|1)$/.test(row[at]!.text) &&
    /^(op|number|nummer|at)$/.test(row[at - 1]!.text)
  );
}

/** "subscribers under thirty up by half": so many years when nothing is counted. */
function isPlainAge(at: number, row: readonly TaggedWord[]): boolean {
  const next = row[at + 1];
  return (
    /^(under|over|onder|boven)$/.test(row[at - 1]?.text ?? "") &&
    isNoun(row[at - 2], "outsider") &&
    next?.kind === "word" &&
    (next.preposition ||
      /^(up|down|rise|rises|grow|grows|stijgt|stijgen|groeit|daalt|dalen)$/.test(next.text))
  );
}

/** "children (5-18)". */
function inBracketsAfterPeople(at: number, row: readonly TaggedWord[]): boolean {
  const range = /^[-–]$/;
  const from = range.test(row[at - 1]?.text ?? "") ? at - 2 : at;
  return (
    row[from - 1]?.text === "(" && range.test(row[from + 1]?.text ?? "") && isNoun(row[from - 2], "outsider")
  );
}

/** "under one flag", "met één stem": a figure of speech. */
export function isUnity({ at, kind, end }: Amount, { row }: Sentence): boolean {
  if (at < 0 || (kind !== "thing" && kind !== "plain")) return false;
  const noun = row[at + 1];
  return (
    /^(one|a single|één|een|eén)$/.test(row[at]!.text) &&
    /^(under|as|with|from|in|onder|als|met|vanuit|uit)$/.test(row[at - 1]?.text ?? "") &&
    noun?.kind === "word" &&
    end >= noun.start - 1 &&
    !isPreposition(noun) &&
    !isNoun(noun, "outcome") &&
    /^(en|and|[.,;!])?$/.test(row[at + 2]?.text ?? "")
  );
}

/** "18 to 25 year olds", "jongeren van 12 tot 18 jaar", "under 30". */
export function isAge({ at, unit, end }: Amount, { row }: Sentence): boolean {
  if (at < 0) return false;
  if (inBracketsAfterPeople(at, row)) return true;
  for (let i = at; i < row.length && row[i]!.start <= end + 14 && i <= at + 6; i++) {
    if (/^(olds?|year-olds?|jarigen|.*jarigen)$/.test(row[i]!.text)) return true;
  }
  const after = row[at + 1]?.text ?? "";
  if (
    /^(under|over|onder|boven)$/.test(row[at - 1]?.text ?? "") &&
    (after !== "s" || /^(for|of|by|among|to|all)$/.test(row[at - 2]?.text ?? "")) &&
    /^(s|-plussers|plussers|minners|jarigen)$/.test(after)
  )
    return true;
  if (unit === undefined && isPlainAge(at, row)) return true;
  if (unit !== "year") return false;
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    if (isNoun(row[i], "outsider"))
      return /^(van|from|aged|between|tussen|of|onder|boven|over|under|vanaf|tot)$/.test(row[i + 1]!.text);
  }
  return false;
}

/** "Solvency min. 125%", "Dekkingsgraad: 118%": the name stands first and nothing comes after the number. */
function endsRow(at: number, { clause, mood }: Frame, row: readonly TaggedWord[]): boolean {
  if (mood !== "nominal" || at <= clause.start) return false;
  return row.slice(at + 1, clause.end).every(({ text }) => /^(%|percent|procent|[.,;!])$/.test(text));
}

/** "110% commitment", "100% implementation": an amount of a quality or of one's own doing. */
export function isRhetoric({ at, kind, shape, bound }: Amount, frame: Frame, sentence: Sentence): boolean {
  if (at < 0 || kind !== "percent" || shape === "from-to") return false;
  if (shape === "relative" && /^[+-]$/.test(sentence.row[at - 1]?.text ?? "")) return false;
  const { row, main } = sentence;
  const number = row[at]!.text;
  if (!/^1[0-9]{2}$/.test(number)) return false;
  if (
    endsRow(at, frame, row) &&
    (number !== "100" || bound !== undefined) &&
    (bound !== undefined || (frame.head >= 0 && frame.head < at)) &&
    !isNoun(row[frame.head], "quality", "doing", "product")
  )
    return false;
  const before = frame.mood === "nominal" && isNoun(row[at - 1], "quality") ? row[at - 1] : undefined;
  const about = nounAfter(at, frame, sentence) ?? before ?? row[frame.head];
  if (frame.clause.link === "with" && isActivity(main, sentence)) return true;
  if (about && !isNoun(about, "outcome", "outsider", "staff")) {
    if ((isNoun(about, "quality") && isVague(about)) || isNoun(about, "doing")) return true;
    if (/(tion|atie|ing)$/.test(about.text))
      return isActivity(main, sentence) || isVerb(row[main.verb], "gain");
  }
  return number !== "100" && !isVerb(row[frame.verb], "change", "improvement", "gain");
}
