import type { Range } from "../../model/span";
import { is, type Unit } from "../lexis/lexis";
import { isContent } from "./unit-kinds";

/** Words for how people are or behave. */
export const conductTags = [
  "attitude noun",
  "virtue",
  "attitude adjective",
  "conduct adjective",
  "conduct ending",
];

/** "Who", "that": what follows says something of whom stands before it. */
export const relatives = new Set("who that which die dat".split(" "));

export const beingVerbs = new Set("be being stay stays remain wees weest blijf".split(" "));
export const becomingVerbs = new Set("become becoming grow get worden".split(" "));

/** One's own people; "people" are that as much as others. */
export function isOwn(unit: Unit | undefined): boolean {
  return is(unit, "staff");
}

/** Others than one's own people. */
export function isOther(unit: Unit | undefined): boolean {
  return is(unit, "outsider") && !is(unit, "staff");
}

/** The stretch from the first unit to the last that is no mark. */
export function whole(row: readonly Unit[]): Range {
  const last = row.findLastIndex((unit) => unit.kind !== "mark");
  return { start: row[0]!.start, end: row[Math.max(0, last)]!.end };
}

export function firstContent(row: readonly Unit[], from = 0): number {
  return row.findIndex((unit, i) => i >= from && isContent(unit));
}
