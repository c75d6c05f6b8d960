import type { Bound, Direction, Measure } from "../model/measure";
import type { Match } from "./pattern";
import type { Item, Quantity } from "./quantity";
import type { Cue } from "./token";

/** A measure before it has a place in the text. */
export type Reading = Omit<Measure, "span" | "subject">;

const bounds: readonly Bound[] = ["at-least", "more-than", "at-most", "less-than", "exactly"];
const upCues: readonly Cue[] = ["up", "comparative-up"];
const downCues: readonly Cue[] = ["down", "comparative-down"];

export function quantitiesOf(match: Match): Quantity[] {
  return match.items.flatMap((item) => item.quantity ?? []);
}

/** From one value to another. They have to be of one kind: "from 10% to 5 customers" is none. */
export function fromTo(start: Quantity, end: Quantity): Reading | undefined {
  const unit = commonUnit(start, end);
  if (unit === false || start.value === end.value) return undefined;
  return {
    shape: "from-to",
    from: start.value,
    to: end.value,
    ...(unit !== undefined && { unit }),
    direction: end.value > start.value ? "up" : "down",
  };
}

/** The unit that two quantities share; `false` when they contradict each other. */
function commonUnit(one: Quantity, other: Quantity): string | undefined | false {
  if (!one.unit || !other.unit) return (one.unit ?? other.unit)?.name;
  if (one.unit.name === other.unit.name) return one.unit.name;
  const bothThings = one.unit.kind === "thing" && other.unit.kind === "thing";
  if (other.unit.kind === "thing" && other.unsure) return one.unit.name;
  if (one.unit.kind === "thing" && one.unsure) return other.unit.name;
  return bothThings ? other.unit.name : false;
}

/** A change by an amount: in percent it is relative to the baseline, in anything else a difference. */
export function changeBy(
  quantity: Quantity,
  direction: Direction | undefined,
  from?: Quantity,
): Reading | undefined {
  const sign = direction === "down" || quantity.sign === -1 ? -1 : 1;
  const start = from && { from: from.value };
  const way: Direction = sign < 0 ? "down" : "up";
  if (quantity.unit?.kind === "percent") {
    return { shape: "relative", ...start, change: sign * quantity.value, unit: "%", direction: way };
  }
  if (quantity.unit?.kind === "times") {
    const change = sign > 0 ? (quantity.value - 1) * 100 : (1 / quantity.value - 1) * 100;
    return { shape: "relative", ...start, change: Math.round(change), unit: "%", direction: way };
  }
  const unit = quantity.unit ?? from?.unit;
  return {
    shape: "delta",
    ...start,
    change: sign * quantity.value,
    ...(unit && { unit: unit.name }),
    direction: way,
  };
}

/** A value to come to, or (a guard) to stay at. */
export function threshold(
  quantity: Quantity,
  bound: Bound | undefined,
  more: Partial<Reading> = {},
): Reading {
  const { value, high, unit } = quantity;
  const isDown = more.direction === "down" || bound === "at-most" || bound === "less-than";
  return {
    shape: "threshold",
    to: high !== undefined && isDown ? high : value,
    ...(high !== undefined && { low: value, high }),
    ...(bound && { bound }),
    ...(unit && { unit: unit.name }),
    ...more,
  };
}

/** The bound said before or after the first quantity of a match. */
export function boundOf(match: Match): Bound | undefined {
  for (const item of match.items) {
    if (item.quantity) return item.quantity.bound;
    const bound = boundCue(item);
    if (bound) return bound;
  }
  return undefined;
}

export function boundCue(item: Item): Bound | undefined {
  if (item.cues.has("within")) return "at-most";
  return bounds.find((bound) => item.cues.has(bound));
}

/** Up or down, by the first word of the match that says so. */
export function directionOf(match: Match): Direction | undefined {
  for (const { cues } of match.items) {
    if (upCues.some((cue) => cues.has(cue))) return "up";
    if (downCues.some((cue) => cues.has(cue))) return "down";
  }
  return undefined;
}
