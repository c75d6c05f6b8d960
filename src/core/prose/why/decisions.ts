import { is, type Unit } from "../lexis/lexis";

/** Does it tell that somebody decided, and not what somebody suffers? */
export function tellsOfDecision(row: readonly Unit[]): boolean {
  let hasDecided = false;
  let hasDecider = false;
  for (const unit of row) {
    if (is(unit, "force", "trouble")) return false;
    if (is(unit, "deciding", "plan")) hasDecided = true;
    if (is(unit, "authority", "plan")) hasDecider = true;
  }
  return hasDecided && hasDecider;
}

/** "On 14 March", "in March": a day that something was decided on is no reason. */
export function isDay(row: readonly Unit[], at: number): boolean {
  const before = row[at - 1];
  return before?.kind === "number" || /^(?:on|in|of|op|van|last|per)$/u.test(before?.text ?? "");
}

/** "There was never a plan for …" */
export function isDenied(row: readonly Unit[], at: number): boolean {
  return row.slice(Math.max(0, at - 2), at).some((unit) => is(unit, "negation"));
}

/** "One of the five commitments": how many aims there are. */
export function isCountOfAims(row: readonly Unit[], at: number): boolean {
  return row.slice(at + 1, at + 3).some((unit) => is(unit, "plan") || isAim.test(unit.text));
}

const isAim =
  /^(?:commitments?|pillars?|values|themes?|principles?|aims?|goals?|objectives?|ambitions?|promises|pijlers?|kernwaarden|waarden|thema's|principes|doelen|doelstellingen|ambities|beloften|speerpunten|opgaven|uitgangspunten)$/u;
