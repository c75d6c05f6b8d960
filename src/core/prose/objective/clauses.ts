import { is, type Unit } from "../lexis/lexis";

/** Whom or what an objective is about. */
export type Subject = "outsider" | "staff" | "thing" | "none";

const be = new Set(
  "is are be was were being been isn't aren't become becomes becoming has have had can cannot can't will may must should do does don't doesn't did get gets stays stay remain remains keep keeps zijn is wordt worden was waren ben bent heeft hebben kan kunnen zal zullen mag mogen moet moeten blijft blijven krijgt krijgen gaat gaan weet weten durft hoeft hoeven wil willen staat staan".split(
    " ",
  ),
);
const own = new Set("we i us our ourselves everyone everybody nobody ik wij we onszelf iedereen".split(" "));

export function isAuxiliary(unit: Unit | undefined): boolean {
  return unit !== undefined && be.has(unit.text);
}

export function isVerb(unit: Unit | undefined): boolean {
  return is(unit, "verb", "direction", "making", "carrying", "attitude verb") || isAuxiliary(unit);
}

/** Carries meaning of its own: neither a function word nor a mere manner of speaking. */
export function isContent(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.kind === "word" && !is(unit, "function", "filler");
}

/** A thing that a reader can tell from others: no list of generalities knows it. */
export function isSpecific(unit: Unit): boolean {
  if (!isContent(unit) || isAuxiliary(unit)) return false;
  if (is(unit, "measured")) return true;
  return !is(unit, ...notSpecific);
}

const notSpecific = [
  "generic",
  "praise",
  "direction",
  "making",
  "carrying",
  "vague phrase",
  "attitude adjective",
  "attitude noun",
  "attitude verb",
  "attitude phrase",
  "each other",
  "quantity",
  "edge",
  "outsider",
  "staff",
  "own vague",
  "own attitude",
  "verb",
  "state",
  "culture",
  "trust",
  "weak attitude",
];

/** The index of the first verb that a subject may precede; -1 when there is none. */
export function firstVerb(row: readonly Unit[]): number {
  return row.findIndex((unit) => isVerb(unit));
}

/** Whom the clause is about: who stands before its first verb. */
export function subjectOf(row: readonly Unit[]): Subject {
  const verb = firstVerb(row);
  const end = verb < 0 ? row.length : verb;
  let subject: Subject = "none";
  for (const unit of row.slice(0, end)) {
    if (is(unit, "outsider")) return "outsider";
    if (is(unit, "staff") || own.has(unit.text)) subject = "staff";
    else if (subject === "none" && isSpecific(unit)) subject = "thing";
  }
  return subject;
}
