import { is, type Unit } from "../lexis/lexis";
import { isAuxiliary, isSpecific, isVerb } from "./clauses";

/** Does an objective name a subject, and an outcome or a direction that one could recognise? */
export function namesOutcome(row: readonly Unit[]): boolean {
  const specific = row.filter((unit) => isSpecific(unit)).length;
  const person = row.some((unit) => is(unit, "outsider", "staff"));
  const edge = row.some(
    (unit, i) => unit.kind === "number" || is(unit, "edge") || (is(unit, "quantity") && i < row.length - 1),
  );
  const verb = row.some((unit) => isVerb(unit));
  const state = row.some((unit, i) => is(unit, "state") && saysItOfSomething(row, i));
  if (specific === 0) return person && verb && edge && row.some((unit) => is(unit, "verb", "state"));
  return verb || edge || state;
}

/** "Reliable deployments", "documentation easy to find": a state of a thing that the objective names. */
function saysItOfSomething(row: readonly Unit[], at: number): boolean {
  for (let i = at + 1; i < row.length; i++) {
    const unit = row[i]!;
    if (isSpecific(unit) || is(unit, "outsider")) return true;
    if (is(unit, "generic")) return false;
    if (
      !is(unit, "state", "praise", "filler") &&
      unit.text !== "and" &&
      unit.text !== "en" &&
      unit.text !== ","
    )
      break;
  }
  return row.slice(0, at).some((unit) => isSpecific(unit) || isAuxiliary(unit));
}
