import type { Bound, Direction, Measure } from "../model/measure";
import type { Match } from "./pattern";
import type { Item, Quantity } from "./quantity";
import type { UnitInfo } from "./unit";

/** A measure before it has a place in the text. */
export type Reading = Omit<Measure, "span" | "subject"> & {
  /** The index after the last item that was read, where that is more than the pattern took. */
  readonly until?: number;
};

const bounds: readonly Bound[] = ["at-least", "more-than", "at-most", "less-than", "exactly"];

/** From one value to another. They have to be of one kind: "from 10% to 5 customers" is none. */
export function fromTo(start: Quantity, end: Quantity): Reading | undefined {
  const values = inOneUnit(start, end);
  if (!values) return undefined;
  const { from, to, unit } = values;
  return {
    shape: "from-to",
    from,
    to,
    ...(unit && { unit: unit.name }),
    ...(to !== from && { direction: to > from ? "up" : "down" }),
  };
}

/** Both values in the unit of the second: "from two hours to 30 minutes" is 120 → 30 min. */
function inOneUnit(
  start: Quantity,
  end: Quantity,
): { from: number; to: number; unit: UnitInfo | undefined } | undefined {
  const from = signed(start);
  const to = signed(end);
  const [one, other] = [start.unit, end.unit];
  if (!one || !other) return { from, to, unit: one ?? other };
  if (one.name === other.name) return { from, to, unit: one };
  if (one.seconds !== undefined && other.seconds !== undefined) {
    return { from: Number(((from * one.seconds) / other.seconds).toPrecision(6)), to, unit: other };
  }
  if (one.kind === "scale" && other.kind === "scale") {
    return { from: percentOf(from, one), to: percentOf(to, other), unit: { name: "%", kind: "percent" } };
  }
  const longer = other.name.length > one.name.length ? other : one;
  const isRate = longer.name.startsWith(one.name) && longer.name.startsWith(other.name);
  return isRate && one.kind === "size" ? { from, to, unit: longer } : undefined;
}

function percentOf(value: number, scale: UnitInfo): number {
  return Math.round((value / Number(scale.name.slice(1))) * 100);
}

function signed({ value, sign }: Quantity): number {
  return sign === -1 ? -value : value;
}

/** A change by an amount: in percent it is relative to the baseline, in anything else a difference. */
export function changeBy(quantity: Quantity, direction: Direction | undefined, from?: Quantity): Reading {
  const sign = direction === "down" || quantity.sign === -1 ? -1 : 1;
  const start = from && { from: from.value };
  const way: Direction = sign < 0 ? "down" : "up";
  const unit = quantity.unit ?? from?.unit;
  if (unit?.kind === "percent" && quantity.unit) {
    return { shape: "relative", ...start, change: sign * quantity.value, unit: "%", direction: way };
  }
  if (unit?.kind === "times") {
    const factor = sign > 0 ? quantity.value : 1 / quantity.value;
    return { shape: "relative", ...start, change: Math.round((factor - 1) * 100), unit: "%", direction: way };
  }
  return {
    shape: "delta",
    ...start,
    change: sign * quantity.value,
    ...(unit && { unit: unit.name }),
    direction: way,
  };
}

/** A value to come to, or (a guard) to stay at. */
export function threshold(quantity: Quantity, side: Bound | undefined, more: Partial<Reading> = {}): Reading {
  const { value, high, unit } = quantity;
  const bound = value === 0 && (side === undefined || side === "at-least") ? "at-most" : side;
  const isDown = more.direction === "down" || bound === "at-most" || bound === "less-than";
  const to = high !== undefined && isDown ? high : value;
  return {
    shape: "threshold",
    to: quantity.sign === -1 ? -to : to,
    ...(high !== undefined && { low: value, high }),
    ...(bound && { bound }),
    ...(unit && { unit: unit.name }),
    ...more,
  };
}

/** The bound said before the first quantity of a match, else the one said with it. */
export function boundOf({ items }: Match): Bound | undefined {
  for (const item of items) {
    if (item.quantity) return item.quantity.bound;
    const bound = boundCue(item);
    if (bound) return bound;
  }
  return undefined;
}

function boundCue(item: Item): Bound | undefined {
  if (item.cues.has("within")) return "at-most";
  return bounds.find((bound) => item.cues.has(bound));
}

/** What "not" makes of a bound: not more than is at most. */
export function turned(bound: Bound): Bound {
  if (bound === "more-than") return "at-most";
  return bound === "less-than" ? "at-least" : bound;
}

/** Up or down, by the first word of the match that says so. A quicker thing takes less time, and does more otherwise. */
export function directionOf({ items }: Match): Direction | undefined {
  const kind = items.find((item) => item.quantity)?.quantity?.unit?.kind;
  for (const { cues } of items) {
    if (cues.has("comparative-quick")) return kind === "time" ? "down" : "up";
    if (cues.has("up") || cues.has("comparative-up")) return "up";
    if (cues.has("down") || cues.has("comparative-down") || cues.has("back")) return "down";
  }
  return undefined;
}
