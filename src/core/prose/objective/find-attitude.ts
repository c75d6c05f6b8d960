import type { Range } from "../../model/span";
import { is, type Unit } from "../lexis/lexis";
import { isContent, isSpecific, isVerb, subjectOf } from "./clauses";

/** The words of an objective that ask people to be or behave some way; undefined when it names an outcome instead. */
export function findAttitude(row: readonly Unit[]): Range | undefined {
  const asked = row.find((unit) => is(unit, "own attitude"));
  if (asked) return asked;
  if (subjectOf(row) === "outsider" || statesOutcome(row)) return undefined;
  for (let at = 0; at < row.length; at++) {
    const range = attitudeAt(row, at);
    if (range) return range;
  }
  return undefined;
}

function attitudeAt(row: readonly Unit[], at: number): Range | undefined {
  const unit = row[at]!;
  if (is(unit, "excepted")) return undefined;
  if (is(unit, "attitude phrase", "each other")) return unit;
  if (is(unit, "attitude adjective") && saysItOfPeople(row, at)) return withCarrier(row, at);
  if (is(unit, "attitude noun") && isOfPeople(row, at)) return unit;
  if (is(unit, "culture") && !row.some((other) => is(other, "arts"))) return unit;
  if (is(unit, "trust") && isAmongStaff(row)) return unit;
  if (is(unit, "attitude verb") && isFirstVerb(row, at)) return unit;
  return undefined;
}

/** A number, or a measured thing that goes one way, is an outcome whatever else is asked. */
function statesOutcome(row: readonly Unit[]): boolean {
  return row.some(
    (unit, i) =>
      is(unit, "measured") && row.some((other, j) => j !== i && is(other, "quantity", "direction")),
  );
}

/** "Be proactive", "proactive staff", "proactive" alone; not "a proactive call". */
function saysItOfPeople(row: readonly Unit[], at: number): boolean {
  for (let i = at + 1; i < row.length; i++) {
    const unit = row[i]!;
    if (is(unit, "staff") || is(unit, "attitude noun", "culture")) return true;
    if (isVerb(unit)) return is(unit, "carrying") || isContent(unit) === false;
    if (
      is(unit, "attitude adjective", "weak attitude", "praise", "filler", "quantity") ||
      unit.text === "and" ||
      unit.text === "en" ||
      unit.text === ","
    )
      continue;
    if (is(unit, "function", "edge") || unit.kind === "mark") break;
    return is(unit, "generic") && isBody(unit);
  }
  const before = row.slice(0, at).filter((unit) => isContent(unit));
  return before.every((unit) => !isSpecific(unit) && !is(unit, "outsider", "measured"));
}

const bodies = new Set(
  "organisation organization company team club department workforce way_of_working organisatie bedrijf vereniging afdeling club gemeente werkgever instelling ploeg wijze manier people".split(
    " ",
  ),
);

function isBody(unit: Unit): boolean {
  return bodies.has(unit.text);
}

function isOfPeople(row: readonly Unit[], at: number): boolean {
  return !row.some((unit, i) => i !== at && is(unit, "outsider"));
}

function isAmongStaff(row: readonly Unit[]): boolean {
  return row.some((unit) => is(unit, "staff")) && !row.some((unit) => is(unit, "outsider"));
}

function isFirstVerb(row: readonly Unit[], at: number): boolean {
  const others = row
    .slice(0, at)
    .filter((unit) => isContent(unit) && !is(unit, "staff", "attitude adjective"));
  return others.length === 0;
}

function withCarrier(row: readonly Unit[], at: number): Range {
  const before = row[at - 1];
  return before && is(before, "carrying") ? { start: before.start, end: row[at]!.end } : row[at]!;
}
