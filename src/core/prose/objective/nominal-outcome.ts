import { is, type Unit } from "../lexis/lexis";
import { enough, evidenceOf, isConcrete } from "./evidence";
import { isContent, isSpecific, isVerbal } from "./unit-kinds";

/** Does a title without a verb name an outcome? */
export function nominalNames(row: readonly Unit[], specific: number): boolean {
  const people = row.some((unit) => is(unit, "outsider", "staff"));
  const topics = row.some((unit) => is(unit, "topic"));
  if (isOneForEach(row) || hasBetter(row) || hasMore(row)) return true;
  if (specific === 0 && !people && !topics) return false;
  const last = row.findLastIndex((unit) => unit.kind === "word");
  const words = row.filter((unit) => unit.kind === "word").length;
  if (words < 2) return false;
  if (evidenceOf(row) >= enough.title) return true;
  const lastVerb = row.findLastIndex((unit) => isVerbal(unit) && !is(unit, "generic"));
  const lastOther = topics ? row.findLastIndex((unit) => is(unit, "outsider")) : -1;
  return row.some((unit, i) => {
    if (relatives.has(unit.text)) return i < lastVerb;
    if (is(unit, "quantity")) return (i < last && counts(row, i)) || is(unit, "way");
    if (is(unit, "edge")) return (i < last || unit.text.includes(" ")) && (specific > 0 || people);
    if (is(unit, "way")) return i === last;
    return is(unit, "state") && (saysItOfSomething(row, i) || i < lastOther);
  });
}

const placing = new Set(
  "for in on at with along near around voor in op bij met langs rond naar from van uit".split(" "),
);

/** "Solar panels on every shed", "banen voor jongeren in de streek": a thing, and where or for whom it is to be. */
export function isPlaced(row: readonly Unit[]): boolean {
  const at = row.findIndex((unit, i) => i > 0 && placing.has(unit.text));
  if (at < 0 || !row.slice(0, at).some((_, i) => isSpecific(row, i) && isConcrete(row, i))) return false;
  return evidenceOf(row) >= enough.placed;
}

/** "A named nurse for every patient". */
function isOneForEach(row: readonly Unit[]): boolean {
  const at = row.findIndex(
    (unit, i) =>
      /^(?:for|voor)$/u.test(unit.text) &&
      /^(?:every|each|elk|elke|ieder|iedere)$/u.test(row[i + 1]?.text ?? ""),
  );
  const thing = row[at - 1];
  if (at < 2 || !/^(?:a|an|one|een|één|1)$/u.test(row[0]!.text) || !isContent(thing)) return false;
  return !is(thing, "generic", "virtue", "attitude noun", "culture", "praise", "flattery");
}

/** "More digital applications", "less mail". */
function hasMore(row: readonly Unit[]): boolean {
  if (!is(row[0], "quantity") || universals.has(row[0]!.text) || !counts(row, 0)) return false;
  const next = row.slice(1).find((unit) => isContent(unit) && !is(unit, "praise", "flattery"));
  return (
    next !== undefined &&
    !is(next, "own vague", "vague phrase", "attitude adjective", "virtue") &&
    (!is(next, "generic") || is(next, "topic"))
  );
}

/** "Better flow in the emergency room": what is measured, and which way. */
function hasBetter(row: readonly Unit[]): boolean {
  const at = row.findIndex((unit) =>
    /^(?:better|higher|beter|betere|hoger|hogere|improvement|verbetering)$/u.test(unit.text),
  );
  return (
    at >= 0 &&
    row.slice(at + 1, at + 4).some((unit, i) => is(unit, "measured") && !is(row[at + 2 + i], "generic"))
  );
}

/** "More members", "fewer meetings"; not "more cooperation", nor "excellence for every child". */
function counts(row: readonly Unit[], at: number): boolean {
  const { text } = row[at]!;
  if (universals.has(text)) return at < 2;
  if (!/^(?:more|meer)$/u.test(text)) return true;
  const next = row.slice(at + 1).find((unit) => isContent(unit) && !is(unit, "praise", "flattery"));
  return (
    next !== undefined &&
    (!is(next, "generic", "own vague") || is(next, "outsider", "staff", "measured", "topic"))
  );
}

/** "For everyone", "voor elk kind": behind its head an all names nobody yet. */
const universals = new Set("every each all alle iedere elke elk ieder iedereen everyone".split(" "));

/** States that one can see of whatever it is: "zero-downtime", "rookvrij". */
const freeOf = /^(?:zero|no|non)-|(?:-free|vrij|vrije|loos|loze)$/u;

const relatives = new Set(["that", "which", "who", "to", "die", "dat", "om", "waar", "waarin"]);

/** "Reliable deployments", "documentation easy to find": a state of a thing that the objective names. */
function saysItOfSomething(row: readonly Unit[], at: number): boolean {
  for (let i = at + 1; i < row.length; i++) {
    const unit = row[i]!;
    if (isSpecific(row, i) || is(unit, "outsider")) return true;
    if (is(unit, "generic")) return freeOf.test(row[at]!.text);
    if (isVerbal(unit)) return true;
    if (!is(unit, "state", "praise", "filler") && !["and", "en", ","].includes(unit.text)) break;
  }
  const last = row.findLastIndex((unit) => unit.kind === "word");
  if (at !== last && !isVerbal(row[at + 1])) return false;
  return row.slice(0, at).some((unit, i) => isSpecific(row, i) || is(unit, "outsider", "staff"));
}
