import type { Bound } from "../model/measure";
import { type Match, quantitiesOf } from "./pattern";
import type { Quantity } from "./quantity";
import { boundOf, directionOf, type Reading, threshold, turned } from "./reading";

/** "at least 90%", "8 or higher". */
export function bounded(match: Match): Reading | undefined {
  const [quantity] = quantitiesOf(match);
  const bound = boundOf(match);
  return quantity && bound && !quantity.sign ? threshold(quantity, bound) : undefined;
}

/** "At least 20 schools" is a count; "more than 20" or "at most 20" a threshold. */
export function boundedThings(match: Match): Reading | undefined {
  return boundOf(match) === "at-least" ? counted(match) : bounded(match);
}

/** "300+ residents". */
export function suffixedThings(match: Match): Reading | undefined {
  return boundOf(match) && boundedThings(match);
}

/** "300+ staff". */
export function suffixedWord(match: Match): Reading | undefined {
  return boundOf(match) && countedWord(match);
}

/** "NPS of at least +20": a level with a sign of its own. */
export function signedLevel(match: Match): Reading | undefined {
  const [quantity] = quantitiesOf(match);
  const bound = boundOf(match);
  return quantity?.sign && !quantity.unit && bound ? threshold(quantity, bound) : undefined;
}

/** "There are at least 10 builders": a number that holds, not one that comes. */
export function standing(match: Match): Reading | undefined {
  const [quantity] = quantitiesOf(match);
  return quantity && !quantity.sign ? threshold(quantity, boundOf(match) ?? "at-least") : undefined;
}

/** "Backlog at zero": nothing, where no word follows that it would count. "Net zero" is a name. */
export function atNought({ items, all, from, to }: Match): Reading | undefined {
  const quantity = items[0]?.quantity;
  const next = all[to];
  const before = all[from - 1];
  const isName = before?.text === "net" || before?.text === "netto" || before?.text === "ground";
  const ends =
    next === undefined || next.token?.kind === "mark" || next.cues.has("function") || next.cues.has("due");
  return quantity?.value === 0 && !isName && ends && !quantity.sign
    ? threshold(quantity, undefined)
    : undefined;
}

/** "not more than 5". */
export function turnedRound(match: Match): Reading | undefined {
  const [quantity] = quantitiesOf(match);
  const bound = boundOf(match);
  if (!quantity || !bound) return undefined;
  // "does not drop below 40%" is where it is; "not above 3" is yet to come.
  const isKept = match.all
    .slice(Math.max(0, match.from - 1), match.to)
    .some(({ cues }) => cues.has("down") || cues.has("up"));
  return threshold(quantity, turned(bound), isKept ? { shape: "guard", direction: "stay" } : {});
}

/** "20 schools"; of nothing ("0 bugs") there may be no more. */
export function counted(match: Match): Reading | undefined {
  const [quantity] = quantitiesOf(match);
  if (!quantity || quantity.sign) return undefined;
  if (quantity.value === 0) return threshold(quantity, undefined);
  return { ...threshold(quantity, boundOf(match)), shape: "count" };
}

export function countedNone(match: Match): Reading | undefined {
  return quantitiesOf(match)[0]?.value === 0 ? counted(match) : undefined;
}

/** A number before a word that may be no thing: only at the start of a clause, or after a bound ("at least 12 staff"). */
export function countedWord(match: Match): Reading | undefined {
  const [quantity] = quantitiesOf(match);
  const word = match.items.at(-1);
  const before = match.all[match.from - 1];
  const begins = before === undefined || before.token?.kind === "mark" || boundOf(match) !== undefined;
  if (!quantity || quantity.unit || quantity.sign || !word || !begins) return undefined;
  const things: Quantity = { ...quantity, unit: { name: word.text, kind: "thing" } };
  const items = match.items.map((item) => (item.quantity ? { ...item, quantity: things } : item));
  return boundedThings({ ...match, items }) ?? counted({ ...match, items });
}

/** "reach 80%", "falls to 5 minutes". */
export function reached(match: Match): Reading | undefined {
  return comeTo(match, "at-least");
}

/** "to 40%", "goes to 5 minutes", where nothing may say from which side. */
export function arrivedAt(match: Match): Reading | undefined {
  return comeTo(match, undefined);
}

function comeTo(match: Match, otherwise: Bound | undefined): Reading | undefined {
  const [quantity] = quantitiesOf(match);
  const said = quantity && toldOf(match, quantity);
  if (!said || quantity.sign) return undefined;
  const direction = directionOf(match);
  const side = direction === "down" ? "at-most" : direction === "up" ? "at-least" : otherwise;
  return { ...threshold(quantity, boundOf(match) ?? side, direction && { direction }), ...said };
}

/** "takes 2 hours". */
export function spent(match: Match): Reading | undefined {
  const [quantity] = quantitiesOf(match);
  if (!quantity) return undefined;
  return threshold(quantity, boundOf(match) ?? (quantity.high === undefined ? "at-most" : undefined));
}

/** "stays above 95%". Of things only a ceiling: "hold at least 3 workshops" keeps nothing. */
export function kept(match: Match): Reading | undefined {
  const [quantity] = quantitiesOf(match);
  if (!quantity || quantity.sign) return undefined;
  const bound = boundOf(match);
  if (quantity.unit?.kind === "thing" && bound !== "at-most" && bound !== "less-than") return undefined;
  return threshold(quantity, bound ?? "at-least", { shape: "guard", direction: "stay" });
}

export function keptBetween(match: Match): Reading | undefined {
  const reading = between(match);
  return reading && { ...reading, shape: "guard", direction: "stay" };
}

/** "80% of the patients". */
export function shared(match: Match): Reading | undefined {
  const [quantity] = quantitiesOf(match);
  const said = quantity && toldOf(match, quantity);
  return said && !quantity.sign
    ? { ...threshold(quantity, boundOf(match) ?? "at-least"), ...said }
    : undefined;
}

/** All of something: less telling than any other measure beside it. */
export function whole(match: Match): Reading | undefined {
  return quantitiesOf(match)[0]?.value === 100 ? shared(match) : undefined;
}

export function part(match: Match): Reading | undefined {
  return quantitiesOf(match)[0]?.value === 100 ? undefined : shared(match);
}

/** "90% of the orders in under 2 hours": the share is what has to be reached. */
export function partInTime(match: Match): Reading | undefined {
  return quantitiesOf(match)[1]?.unit?.kind === "time" ? part(match) : undefined;
}

/** "within 24 hours for 95% of the orders": so too when the time comes first. */
export function shareInTime(match: Match): Reading | undefined {
  const [time, quantity] = quantitiesOf(match);
  if (time?.unit?.kind !== "time" || (quantity?.unit?.kind !== "percent" && quantity?.unit?.kind !== "scale"))
    return undefined;
  return quantity.value === 100 && quantity.unit.kind === "percent"
    ? undefined
    : threshold(quantity, quantity.bound ?? "at-least");
}

export function between(match: Match): Reading | undefined {
  const [low, high] = quantitiesOf(match);
  if (!low || !high || high.value <= low.value) return undefined;
  const unit = high.unit ?? low.unit;
  return threshold({ ...low, high: high.value, ...(unit && { unit }) }, undefined);
}

/** "2–3 days". */
export function inRange(match: Match): Reading | undefined {
  const [quantity] = quantitiesOf(match);
  return quantity?.high === undefined ? undefined : threshold(quantity, undefined);
}

/** "within 24 hours". */
export function within(match: Match): Reading | undefined {
  const [quantity] = quantitiesOf(match);
  return quantity && threshold(quantity, "at-most");
}

/** "NPS 45": a number beside what is a number by itself. */
export function scored(match: Match): Reading | undefined {
  const [quantity] = quantitiesOf(match);
  return quantity && !quantity.sign ? threshold(quantity, quantity.bound) : undefined;
}

/** A number on its own after a colon, at the end: "Complaints: 12". */
export function stated(match: Match): Reading | undefined {
  const next = match.all[match.to];
  const ends =
    next === undefined || next.token?.kind === "mark" || next.cues.has("per") || next.cues.has("due");
  return ends ? arrivedAt(match) : undefined;
}

/** "€ 50,000 in gifts": an amount that begins the line. */
export function opening(match: Match): Reading | undefined {
  return match.from === 0 ? arrivedAt(match) : undefined;
}

/**
 * "100% visibility" and "110%" say nothing that could be counted; "100% of the orders" and "100% uptime" do, and then
 * the word after belongs to the measure. Undefined for rhetoric.
 */
function toldOf({ all, to }: Match, { value, unit }: Quantity): { until?: number } | undefined {
  if (unit?.kind !== "percent" || value < 100) return {};
  const cues = all[to]?.cues;
  const isOfSomething =
    cues?.has("of") || cues?.has("metric") || cues?.has("within") || cues?.has("less-than");
  return value === 100 && isOfSomething ? { until: to + 1 } : undefined;
}
