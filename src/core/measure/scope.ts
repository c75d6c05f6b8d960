import { isThing } from "./thing";
import type { Cue, NumberRole, Token } from "./token";

const day = 24 * 3600;
const week = 7 * day;
const month = 28 * day;
/** What may stand between the word that tells the role and the number. */
const skipped: readonly Cue[] = ["approx", "article", "at-least", "at-most", "exactly"];
/** After these an article belongs to the number itself: "below the 12%", "reach the 500". */
const measured: readonly Cue[] = [
  "at-least",
  "at-most",
  "less-than",
  "more-than",
  "to",
  "from",
  "reach",
  "exactly",
  "arrow",
];
const places = new Set([
  "in",
  "across",
  "among",
  "on",
  "op",
  "throughout",
  "after",
  "na",
  "at",
  "verspreid over",
]);
const ranges = new Set(["or", "of", "-", "–", "à", "to", "tot"]);
const purposes = new Set(["for", "voor"]);
const ranking = new Set(["top", "bottom", "beste", "slechtste"]);
const conditions = new Set(["older than", "younger than", "aged", "ouder dan", "jonger dan"]);

/**
 * The role of a number that measures nothing where it stands: a stretch of time ("the first 12 months"), how many there
 * are anyway ("all 14 services"), or a condition ("per 1,000 days", "older than 6 months"). Undefined for a quantity.
 */
export function scopeOf(tokens: readonly Token[], at: number): NumberRole | undefined {
  const isSecond = ranges.has(tokens[at - 1]?.text ?? "") && tokens[at - 2]?.kind === "number";
  return scopeAt(tokens, at) ?? (isSecond ? scopeAt(tokens, at - 2) : undefined);
}

function scopeAt(tokens: readonly Token[], at: number): NumberRole | undefined {
  const number = tokens[at];
  if (!number) return undefined;
  const isRange = ranges.has(tokens[at + 1]?.text ?? "") && tokens[at + 2]?.kind === "number";
  const after = isRange ? tokens[at + 3] : tokens[at + 1];
  const hyphenated = after?.text === "-" && !after.spaced ? tokens[at + 2] : after;
  const unit = number.unit ?? hyphenated?.unit;
  const direct = tokens[at - 1];
  let index = at - 1;
  while (index > at - 4 && hasCue(tokens[index], skipped) && !hasCue(tokens[index], ["span"])) index--;
  const before = tokens[index];

  if (hasCue(direct, ["per"]) && !hasCue(tokens[at - 2], ["out-of"])) return "scope";
  if (direct && ranking.has(direct.text)) return "scope";
  if (before && conditions.has(before.text)) return "scope";
  if (unit?.kind === "time") {
    const isCompared = hasCue(tokens[at + 2]?.text === "(" ? tokens[at + 3] : tokens[at + 2], ["now"]);
    return isCompared
      ? undefined
      : stretch(tokens[at + 2], before, unit.seconds ?? 0, index < at - 1 && !direct?.cues.has("article"));
  }
  if (unit?.kind === "times")
    return direct && ["at", "bij", "op"].includes(direct.text) ? "scope" : undefined;
  if (unit || !direct) return undefined;
  if (direct.cues.has("of") && hasCue(tokens[at - 2], ["group"])) return "scope";
  if (!after || !isThing(after)) return undefined;
  if (direct.cues.has("definite")) {
    const isOfBound = direct.cues.has("article") && hasCue(tokens[at - 2], measured);
    if (!isOfBound) return "scope";
  }
  if (purposes.has(direct.text)) return "scope";
  return places.has(direct.text) && !isPlaced(tokens[at - 2]) ? "scope" : undefined;
}

/** "used in 5 hospitals", "vermeld in drie vakbladen": then the places are what counts. */
function isPlaced(verb: Token | undefined): boolean {
  if (verb?.kind !== "word" || verb.cues.size > 0) return verb?.text === "live";
  const { text } = verb;
  if (text.endsWith("ed")) return true;
  const isDutch = text.startsWith("ge") || text.startsWith("ver");
  return isDutch && text.length > 6 && (text.endsWith("d") || text.endsWith("t"));
}

/**
 * A stretch of time, unless it is short enough to be how long something may take, or a bound makes it a measure: "a
 * runway for at least 18 months".
 */
function stretch(
  after: Token | undefined,
  before: Token | undefined,
  seconds: number,
  isBounded: boolean,
): NumberRole | undefined {
  const isLevel = hasCue(before, ["more-than", "less-than"]) && !hasCue(before, ["span"]);
  if (hasCue(after, ["span-end"]) && !isLevel) return "period";
  if (hasCue(before, ["definite"]) && !hasCue(before, ["article"])) return "period";
  if (hasCue(before, ["span"]))
    return isBounded && before && purposes.has(before.text) ? undefined : "period";
  if (hasCue(before, ["within"]) && seconds >= month) return "period";
  return before?.text === "in" && seconds >= week && !hasCue(after, ["or-less"]) ? "period" : undefined;
}

function hasCue(token: Token | undefined, cues: readonly Cue[]): boolean {
  if (token === undefined || token.cues.size === 0) return false;
  for (const cue of cues) if (token.cues.has(cue)) return true;
  return false;
}
