import type { Amount } from "../amount";
import type { Frame } from "../frame";
import { isActivity } from "../label";
import type { VerbClass } from "../lexicon";
import { isVague } from "../noun-kind";
import type { Sentence } from "../sentence";
import { isNoun, isVerb } from "../tagged-word";
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
  const made = main.verb >= 0 || isOwn(row[main.head]);
  return (noun === undefined || kind === "plain") && (made || unit === "x") && isActivity(main, sentence);
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

/** "18 to 25 year olds", "jongeren van 12 tot 18 jaar", "under 30". */
export function isAge({ at, unit, end }: Amount, { row }: Sentence): boolean {
  if (at < 0) return false;
  for (let i = at; i < row.length && row[i]!.start <= end + 12 && i <= at + 4; i++) {
    if (/^(olds?|year-olds?|jarigen|.*jarigen)$/.test(row[i]!.text)) return true;
  }
  const after = row[at + 1]?.text ?? "";
  if (
    /^(under|over|onder|boven)$/.test(row[at - 1]?.text ?? "") &&
    (after !== "s" || /^(for|of|by|among|to|all)$/.test(row[at - 2]?.text ?? "")) &&
    /^(s|-plussers|plussers|minners|jarigen)$/.test(after)
  )
    return true;
  if (unit !== "year") return false;
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    if (isNoun(row[i], "outsider"))
      return /^(van|from|aged|between|tussen|of|onder|boven|over|under|vanaf|tot)$/.test(row[i + 1]!.text);
  }
  return false;
}

/** "110% commitment", "100% implementation": an amount of a quality or of one's own doing. */
export function isRhetoric({ at, kind, shape }: Amount, frame: Frame, sentence: Sentence): boolean {
  if (at < 0 || kind !== "percent" || shape === "from-to") return false;
  if (shape === "relative" && /^[+-]$/.test(sentence.row[at - 1]?.text ?? "")) return false;
  const { row, main } = sentence;
  const number = row[at]!.text;
  if (!/^1[0-9]{2}$/.test(number)) return false;
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
