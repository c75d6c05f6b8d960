import { tellsAbility } from "./ability";
import type { Amount } from "./amount";
import { countCounts, deltaCounts, isCeiling, plainCounts } from "./amount-kind/count";
import { carrier, isOwn, nounAfter } from "./amount-kind/near";
import {
  isAge,
  isArticle,
  isFeat,
  isLength,
  isRank,
  isRhetoric,
  isTimes,
  isUnity,
  isUnsaid,
  servesDoing,
} from "./amount-kind/no-amount";
import { percentCounts, spends, timeCounts } from "./amount-kind/time-and-share";
import { frameAt, type Sentence } from "./sentence";

/** "No more chaos": none of what nobody can count. */
function isFuzzy({ start, measure, value }: Amount, { row, lexicon }: Sentence): boolean {
  if (measure ? measure.shape !== "threshold" || measure.to !== 0 : value !== 0) return false;
  const at = row.findIndex((word) => word.start === start);
  return at >= 0 && lexicon.phrases("empty-negative").lengthAt(row, at) > 1;
}

/**
 * Does an amount say how far an outcome goes? Not when it counts what the team itself makes or does, gives the scope
 * of a wish, sets a deadline, tells an age, or is a manner of speaking ("110% commitment").
 */
export function statesOutcome(amount: Amount, sentence: Sentence): boolean {
  const frame = frameAt(sentence, amount.at >= 0 ? sentence.row[amount.at]!.start : amount.start);
  if (isRank(amount, sentence) || isAge(amount, sentence) || isRhetoric(amount, frame, sentence))
    return false;
  if (amount.kind === "plain" && sentence.row[amount.at - 1]?.text === "the") return false;
  if (isUnity(amount, sentence)) return false;
  if (isFuzzy(amount, sentence)) return false;
  if (isFeat(amount, frame, sentence)) return true;
  if (isArticle(amount, sentence) || isUnsaid(amount, frame, sentence)) return false;
  if (amount.shape === "from-to" || amount.shape === "guard" || amount.shape === "milestone") return true;
  if (amount.at < 0) return true;
  if (isLength(amount, sentence) || servesDoing(frame, sentence)) return false;
  if (amount.shape === "relative")
    return !(isTimes(amount, sentence) && isOwn(nounAfter(amount.at, frame, sentence)));
  if (amount.shape === "delta") return amount.kind !== "thing" || deltaCounts(amount.at, frame, sentence);
  if (tellsAbility(frame, sentence)) return true;
  switch (amount.kind) {
    case "thing":
      return isCeiling(amount, frame) || countCounts(amount.at, frame, sentence);
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
