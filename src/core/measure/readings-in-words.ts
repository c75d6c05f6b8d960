import { endsSentence, type Match } from "./pattern";
import type { Reading } from "./reading";
import { isThing, readThing } from "./thing";
import type { Token } from "./token";

/** "doubles", "gehalveerd". Not the adjective: "double-check", "a double bed". */
export function doubled(match: Match): Reading | undefined {
  const token = match.items.find((item) => item.token?.change !== undefined)?.token;
  const next = match.all[match.to];
  const before = match.all[match.from - 1];
  if (token?.change === undefined || (next?.text === "-" && !next.token?.spaced)) return undefined;
  if (before?.cues.has("article") && match.items.length === 1 && token.text === "double") return undefined;
  return changeIn(token.change);
}

/** "twice as many" is 100% more. */
export function multiplied(match: Match): Reading | undefined {
  const quantity = match.items.find((item) => item.quantity)?.quantity;
  if (!quantity) return undefined;
  const change = quantity.unit?.kind === "times" ? (quantity.value - 1) * 100 : quantity.value - 100;
  return changeIn(Math.round(change));
}

function changeIn(change: number): Reading {
  return { shape: "relative", change, unit: "%", direction: change < 0 ? "down" : "up" };
}

/** "as fast as the market leader", "more than last year": a threshold that some other number gives. */
export function compared(): Reading {
  return { shape: "threshold" };
}

/** A milestone that others decide on: "ISO 27001 certificate obtained", "the council approves". */
export function decided(): Reading {
  return { shape: "milestone" };
}

const notCounted = new Set([
  "matter",
  "idea",
  "problem",
  "idee",
  "probleem",
  "wonder",
  "need",
  "worries",
  "regrets",
  "doubt",
]);

const persons = new Set(["nobody", "no one", "niemand"]);

/**
 * "No fatal accidents": nothing of what is counted. A mere "no" counts at the beginning of a clause, after "have" and
 * the like, and before a plural; "not a single" and "nobody" anywhere.
 */
export function absent(match: Match): Reading | undefined {
  const [item] = match.items;
  const after = match.all.slice(match.to, match.to + 6).flatMap(({ token }) => token ?? []);
  const next = after[0];
  const thing = readThing(after, 0, 2, new Set());
  const isPerson = item !== undefined && persons.has(item.text);
  if (!item?.cues.has("none") && !(isBeginning(match) && isCountable(next)) && !thing) return undefined;
  if (next && notCounted.has(next.text)) return undefined;
  const unit = thing && !isPerson ? { unit: thing.name } : undefined;
  return { shape: "threshold", to: 0, bound: "at-most", ...unit };
}

function isCountable(token: Token | undefined): boolean {
  return token !== undefined && isThing(token);
}

function isBeginning({ all, from }: Match): boolean {
  const before = all[from - 1];
  return (
    before === undefined ||
    endsSentence(before) ||
    before.token?.kind === "mark" ||
    before.cues.has("be") ||
    before.text === "have" ||
    before.text === "has" ||
    before.text === "hebben" ||
    before.text === "heeft"
  );
}
