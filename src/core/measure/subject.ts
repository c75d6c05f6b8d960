import type { Range } from "../model/span";
import { endsSentence } from "./pattern";
import type { Item } from "./quantity";
import type { Reading } from "./reading";
import type { Cue } from "./token";

/** Verbs and the like that lead to a measure and are no part of what is measured. */
const leading: readonly Cue[] = [
  "up",
  "down",
  "move",
  "reach",
  "stay",
  "hold",
  "be",
  "now",
  "goal",
  "change-end",
];
const opening: readonly Cue[] = ["up", "down", "move", "reach", "stay", "hold", "achieved"];
const changing: readonly Cue[] = ["up", "down", "stay", "hold"];
const maxItems = 40;

/** Nouns that look like such a verb when they begin a clause: "Average time", "Fall incidents". */
const nouns = new Set(["average", "fall", "score", "gain", "gemiddeld", "groei", "winst"]);

/**
 * What it is that is measured, for a measure in the items from `from` to `to`: what stands between the verb and the
 * amount ("Reduce *eviction filings* by 25%"), else what stands before it in its clause ("*Error reports* fall from…"),
 * and for a share or a change that comes first what it is of ("Halve *the complaints about late deliveries*").
 */
export function subjectOf(
  items: readonly Item[],
  { shape, unit }: Reading,
  from: number,
  to: number,
): Range | undefined {
  const isShare = shape === "threshold" && (unit === "%" || unit?.startsWith("/"));
  if (isShare && hasCue(items[to], ["of"])) return after(items, to);
  const stated = (hasCue(items[from], changing) ? inside(items, from, to) : undefined) ?? before(items, from);
  return stated ?? (isShare || shape === "relative" ? after(items, to) : undefined);
}

function after(items: readonly Item[], to: number): Range | undefined {
  let start = to;
  if (hasCue(items[start], ["of", "in"])) start++;
  let end = start;
  while (end < items.length && end - start < maxItems && !endsClause(items[end], false)) end++;
  return trimmed(items, start, end);
}

function inside(items: readonly Item[], from: number, to: number): Range | undefined {
  let end = from + 1;
  while (end < to && !isAmount(items[end])) end++;
  return trimmed(items, from + 1, end);
}

const lead: readonly Cue[] = [
  "by",
  "with",
  "from",
  "to",
  "at-least",
  "at-most",
  "less-than",
  "more-than",
  "within",
];

function isAmount(item: Item | undefined): boolean {
  if (item?.quantity || item?.token?.change !== undefined || item?.cues.has("between")) return true;
  return hasCue(item, lead) && item?.text !== "van" && item?.text !== "over" && item?.text !== "with";
}

function before(items: readonly Item[], from: number): Range | undefined {
  let start = from;
  while (start > 0 && from - start < maxItems && !endsClause(items[start - 1], start === from)) start--;
  if (hasCue(items[start], opening) && start < from && !nouns.has(items[start]?.text ?? "")) start++;
  return trimmed(items, start, from);
}

/** A colon right before the measure belongs to its subject: "Waiting time: from 20 to 10". */
function endsClause(item: Item | undefined, isNext: boolean): boolean {
  if (!item || endsSentence(item)) return true;
  return item.token?.kind === "mark" && [",", ":", "|", "–"].includes(item.text) && !isNext;
}

/** Leaves out marks at both ends, and the verbs that lead to the measure at its end. */
function trimmed(items: readonly Item[], from: number, to: number): Range | undefined {
  let start = from;
  let end = to;
  while (start < end && isLoose(items[start])) start++;
  while (
    start < end &&
    (isLoose(items[end - 1]) || hasCue(items[end - 1], leading) || isFiller(items[end - 1]))
  )
    end--;
  const first = items[start];
  const last = items[end - 1];
  return first && last && start < end ? { start: first.start, end: last.end } : undefined;
}

function isLoose(item: Item | undefined): boolean {
  return item?.token?.kind === "mark";
}

function isFiller(item: Item | undefined): boolean {
  return (
    hasCue(item, ["article", "of", "from", "approx", "with", "by", "to", "and"]) || item?.text === "will"
  );
}

function hasCue(item: Item | undefined, cues: readonly Cue[]): boolean {
  if (item === undefined || item.cues.size === 0) return false;
  for (const cue of cues) if (item.cues.has(cue)) return true;
  return false;
}
