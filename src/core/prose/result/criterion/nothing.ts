import { tellsAbility } from "../ability";
import type { Frame } from "../frame";
import type { Sentence } from "../sentence";
import { isNoun, type TaggedWord } from "../tagged-word";

/** One's own doing, or getting better without an amount: a "without" in it is no criterion. */
export function isOwnDoing(frame: Frame): boolean {
  return frame.mood === "doing" && !frame.classes.has("gain") && !frame.classes.has("change");
}

/** "No incidents", "not one", "nobody has to call twice", "ends without a loss". */
export function saysNothing(frame: Frame, sentence: Sentence): boolean {
  const { row, lexicon, main } = sentence;
  if (frame.clause.link === "means" || frame.clause.link === "purpose") return false;
  const { start, end } = frame.clause;
  for (let i = start; i < end; i++) {
    const length = lexicon.phrases("negative").lengthAt(row, i, end);
    if (length === 0) continue;
    const empty = lexicon.phrases("empty-negative");
    if (
      empty.lengthAt(row, i, end) > 0 ||
      empty.lengthAt(row, i - 1, end) > 1 ||
      empty.lengthAt(row, i - 2, end) > 2
    )
      continue;
    const word = row[i]!.text;
    if (isPureQuality(row[i + length], row[i + length + 1])) continue;
    if (word === "without" || word === "zonder") {
      if ((isOwnDoing(main) && !tellsAbility(main, sentence)) || main.mood === "nominal") continue;
      return true;
    }
    if (isOwnDoing(frame) && frame.classes.has("activity") && i > start) continue;
    return true;
  }
  return false;
}

/** "No incidents" counts to nought; "never" and "without" do not count. */
export function countsNothing({ clause }: Frame, { row }: Sentence): boolean {
  return row
    .slice(clause.start, clause.end)
    .some(({ text }) => /^(no|zero|none|nobody|no-one|nothing|geen|nul|niemand|niets)$/.test(text));
}

function isPureQuality(word: TaggedWord | undefined, next: TaggedWord | undefined): boolean {
  return isNoun(word, "quality") && !isNoun(word, "outcome") && !isNoun(next, "outcome");
}

/** "budget not exceeded", "termijn nooit overschreden", "violence no longer occurs", "komt niet meer voor". */
export function staysWithin(frame: Frame, { row }: Sentence): boolean {
  const last = row[frame.clause.end - 1]!.text;
  for (let i = frame.clause.start; i + 1 < frame.clause.end; i++) {
    const next = row[i + 1]!.text;
    if (/^(no|niet|nooit)$/.test(row[i]!.text) && /^(longer|meer|langer)$/.test(next)) {
      if (/^(occurs?|happens?|exists?|needed|necessary)$/.test(row[i + 2]?.text ?? "")) return true;
      if (
        /^(voor|voorkomen|nodig)$/.test(last) &&
        /^(komt|komen|kwamen|is|zijn)$/.test(row[frame.verb]?.text ?? "")
      )
        return true;
    }
    if (
      /^(not|never|niet|nooit)$/.test(row[i]!.text) &&
      /^(exceed|exceeded|exceeds|breached|missed|overspent|overrun|overschreden|gemist|overschrijdt|overschrijden)$/.test(
        row[i + 1]!.text,
      )
    )
      return true;
  }
  return false;
}

/** "Waiting list cleared", "het tekort is weggewerkt": nothing is left of what nobody wants. */
export function isCleared(frame: Frame, { row, lexicon }: Sentence): boolean {
  if (frame.mood !== "done" || frame.clause.link === "means" || frame.clause.link === "purpose") return false;
  return (
    lexicon.phrases("cleared").has(row[frame.verb]!.text) &&
    lexicon.phrases("burden").has(row[frame.head]?.text ?? "")
  );
}
