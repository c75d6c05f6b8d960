import type { Range } from "../../model/span";
import { is, type Unit } from "../lexis/lexis";
import type { Clause } from "./clauses";
import { isOther, isOwn, whole } from "./people-in-row";
import { isContent, isSpecific } from "./unit-kinds";

const wholly = new Set(
  "every each all no any our the alle iedere elke elk ieder geen onze de het nobody everyone everybody iedereen niemand".split(
    " ",
  ),
);
const we = new Set("we wij".split(" "));

/**
 * What one's own people do, with nothing that says what comes of it: "nobody is too senior to restock a shelf", "iedereen
 * kijkt mee". A time, a comparison, an ability or what happens to them makes it an outcome.
 */
export function ownPeopleDo({ row, mood, verb, subject }: Clause): Range | undefined {
  if (mood !== "sentence" || subject !== "staff") return undefined;
  const first = row[0]!;
  const isWe = we.has(first.text);
  if (!isWe && !row.slice(0, verb).some((unit) => isOwn(unit) || /^n(?:obody|iemand)$/u.test(unit.text)))
    return undefined;
  if (!isWe && !row.slice(0, verb).every((unit) => isOwn(unit) || wholly.has(unit.text) || !isContent(unit)))
    return undefined;
  if (row.slice(0, verb).some((unit, i) => isOther(unit) || (isSpecific(row, i) && !isOwn(unit))))
    return undefined;
  if (isWe && !is(row[verb], "dealing", "conduct verb", "custom verb", "attitude verb")) return undefined;
  if (is(row[verb], "lot") && !isWe && !isBeing(row[verb])) return undefined;
  return row.some((unit, i) => i > 0 && i !== verb && comesOf(unit) && !(i < verb && is(unit, "quantity")))
    ? undefined
    : whole(row);
}

function isBeing(unit: Unit | undefined): boolean {
  return /^(?:is|are|was|were|be|zijn)$/u.test(unit?.text ?? "");
}

const conjunctions = new Set(
  "who whom which where what whether because when if wie wat waar welke hoe dat als die while".split(" "),
);

/** A time, an amount, a state, an edge. */
function comesOf(unit: Unit): boolean {
  if (unit.kind === "number" || is(unit, "measured", "state", "amount", "quantity", "time", "outcome", "lot"))
    return true;
  return is(unit, "edge") && !conjunctions.has(unit.text);
}
