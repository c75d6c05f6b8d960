import type { Cue, NumberRole, Token } from "./token";

const day = 24 * 3600;
const skipped: readonly Cue[] = ["approx", "article", "at-least", "at-most", "exactly"];
const measured: readonly Cue[] = [
  "at-least",
  "at-most",
  "less-than",
  "more-than",
  "to",
  "from",
  "by",
  "reach",
  "exactly",
  "within",
  "be",
  "arrow",
];

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
  let index = at - 1;
  while (index > at - 4 && hasCue(tokens[index], skipped) && !hasCue(tokens[index], ["span"])) index--;
  const before = tokens[index];
  const direct = tokens[at - 1];

  if (hasCue(direct, ["per"]) && direct?.text !== "a") return "scope";
  if (before?.cues.has("span") && before.text !== "over" && isAge(before.text)) return "scope";
  if (unit?.kind === "time") return stretch(tokens, at, before, unit.seconds ?? 0);
  if (unit?.kind === "times" && hasText(direct, ["at", "bij", "op"])) return "scope";
  const isThing = unit === undefined || unit.kind === "thing";
  if (isThing && after?.kind === "word" && direct?.cues.has("definite") && !direct.cues.has("by")) {
    const outer = tokens[at - 2];
    const isArticleOfBound = direct.cues.has("article") && hasCue(outer, measured);
    if (!isArticleOfBound) return "scope";
  }
  const isPlace = hasText(direct, [
    "in",
    "across",
    "among",
    "on",
    "op",
    "over",
    "through",
    "throughout",
    "verspreid over",
  ]);
  if (
    isThing &&
    isPlace &&
    after?.kind === "word" &&
    !(direct?.text === "over" && !hasCue(after, ["function"]))
  )
    return "scope";
  return undefined;
}

/** A stretch of time, unless it is short enough to be how long something may take. */
function stretch(
  tokens: readonly Token[],
  at: number,
  before: Token | undefined,
  seconds: number,
): NumberRole | undefined {
  const after = tokens[at + 2];
  if (hasCue(after, ["span-end"])) return "period";
  if (hasCue(before, ["definite"]) && !hasCue(before, ["article"])) return "period";
  if (hasCue(before, ["span"])) return seconds >= day || before?.text !== "over" ? "period" : undefined;
  if (hasCue(before, ["within"]) || hasText(before, ["in"])) {
    if (seconds >= 28 * day) return "period";
    return before?.text === "in" && seconds >= 7 * day ? "period" : undefined;
  }
  return undefined;
}

function isAge(text: string): boolean {
  return ["older than", "younger than", "aged", "ouder dan", "jonger dan", "vanaf"].includes(text);
}

function hasCue(token: Token | undefined, cues: readonly Cue[]): boolean {
  return token !== undefined && cues.some((cue) => token.cues.has(cue));
}

function hasText(token: Token | undefined, texts: readonly string[]): boolean {
  return token !== undefined && texts.includes(token.text);
}
