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
  "by",
  "with",
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
const conditions = new Set(["older than", "younger than", "aged", "ouder dan", "jonger dan"]);

/**
 * The role of a number that measures nothing where it stands: a stretch of time ("the first 12 months"), how many there
 * are anyway ("all 14 services"), or a condition ("per 1,000 days", "older than 6 months"). Undefined for a quantity.
 */
export function scopeOf(tokens: readonly Token[], at: number): NumberRole | undefined {
  const number = tokens[at];
  if (!number) return undefined;
  const after = tokens[at + 1];
  const hyphenated = after?.text === "-" && !after.spaced ? tokens[at + 2] : after;
  const unit = number.unit ?? hyphenated?.unit;
  const direct = tokens[at - 1];
  let index = at - 1;
  while (index > at - 4 && hasCue(tokens[index], skipped) && !hasCue(tokens[index], ["span"])) index--;
  const before = tokens[index];

  if (hasCue(direct, ["per"]) && !hasCue(tokens[at - 2], ["out-of"])) return "scope";
  if (before && conditions.has(before.text)) return "scope";
  if (unit?.kind === "time") {
    const isCompared = tokens[at + 2]?.text === "(" && hasCue(tokens[at + 3], ["now"]);
    return isCompared ? undefined : stretch(tokens[at + 2], before, unit.seconds ?? 0);
  }
  if (unit?.kind === "times")
    return direct && ["at", "bij", "op"].includes(direct.text) ? "scope" : undefined;
  if (unit || !after || !isThing(after) || !direct) return undefined;
  if (direct.cues.has("definite")) {
    const isOfBound = direct.cues.has("article") && hasCue(tokens[at - 2], measured);
    if (!isOfBound) return "scope";
  }
  return places.has(direct.text) ? "scope" : undefined;
}

/** A stretch of time, unless it is short enough to be how long something may take. */
function stretch(
  after: Token | undefined,
  before: Token | undefined,
  seconds: number,
): NumberRole | undefined {
  const isBounded = hasCue(before, ["more-than", "less-than"]) && !hasCue(before, ["span"]);
  if (hasCue(after, ["span-end"]) && !isBounded) return "period";
  if (hasCue(before, ["definite"]) && !hasCue(before, ["article"])) return "period";
  if (hasCue(before, ["span"])) return "period";
  if (hasCue(before, ["within"]) && seconds >= month) return "period";
  return before?.text === "in" && seconds >= week && !hasCue(after, ["or-less"]) ? "period" : undefined;
}

function hasCue(token: Token | undefined, cues: readonly Cue[]): boolean {
  return token !== undefined && cues.some((cue) => token.cues.has(cue));
}
