import type { Frame } from "./frame";
import type { Lexicon } from "./lexicon";
import { isComparative, isMade, isVague } from "./noun-kind";
import type { Sentence } from "./sentence";
import { isNoun, type TaggedWord } from "./tagged-word";

/** "The portal goes live", "a handbook exists", "er ligt een plan". */
export function isReady(frame: Frame, { row, lexicon }: Sentence): boolean {
  const { start, end } = frame.clause;
  const comes = /^(komt|komen)$/.test(row[frame.verb]?.text ?? "") && row[start]?.text === "er";
  if (comes && isThing(frame, row, lexicon)) return true;
  const ready = lexicon.phrases("ready");
  const vague = lexicon.phrases("vague-predicate");
  for (let i = Math.max(start, frame.verb); i < end; i++) {
    if (vague.lengthAt(row, i, end) > 0) return false;
    if (ready.lengthAt(row, i, end) > 0) return true;
  }
  const er = row[start]?.text === "er" || row[frame.verb + 1]?.text === "er";
  return er && there.test(row[frame.verb]?.text ?? "") && isThing(frame, row, lexicon);
}

/** "ERP-koppeling live", "CRM integration complete". */
export function endsReady(
  frame: Frame,
  first: number,
  { row, lexicon }: Pick<Sentence, "row" | "lexicon">,
): boolean {
  for (let i = Math.max(first + 1, frame.head); i < frame.clause.end; i++) {
    if (lexicon.phrases("ready").lengthAt(row, i, frame.clause.end) > 0 || ready.test(row[i]!.text))
      return true;
  }
  return false;
}

/** "art-complete", "feature-ready". */
const ready = /-(complete|ready|klaar)$/;

/** Something that is no quality and no amount of anything: "een meldpunt". */
function isThing({ object }: Frame, row: readonly TaggedWord[], lexicon: Lexicon): boolean {
  const word = row[object];
  if (!word || isMade(word)) return word !== undefined;
  return (
    /^(a|an|een)$/.test(row[object - 1]?.text ?? "") &&
    !isVague(word) &&
    !isNoun(word, "outcome") &&
    !isComparative(word, lexicon)
  );
}

const there = /^(is|ligt|komt|zijn|liggen|komen|staat|staan)$/;
