import { is, type Unit } from "../lexis/lexis";

const nounTags = ["generic", "measured", "outsider", "staff", "attitude noun", "culture", "trust"];
const verbTags = [
  "verb",
  "direction",
  "making",
  "carrying",
  "attitude verb",
  "gain",
  "conduct verb",
  "weak verb",
];
/** What a word is beside a verb without being more of a noun for it. */
const besideVerbs = new Set(["verb", "dealing", "empty doing"]);

/** Carries meaning of its own: neither a function word nor a mere manner of speaking. */
export function isContent(unit: Unit | undefined): boolean {
  if (unit?.kind !== "word") return false;
  return is(unit, "staff", "outsider") || !is(unit, "function", "filler", "auxiliary");
}

export function isVerbal(unit: Unit | undefined): boolean {
  return is(unit, ...verbTags, "auxiliary") && unit?.text !== "minder";
}

/** May be a verb, and no noun that the lists know. */
export function isOnlyVerb(unit: Unit | undefined): boolean {
  return isVerbal(unit) && !is(unit, ...nounTags);
}

const notSpecific = [
  ...nounTags.filter((tag) => tag !== "measured"),
  ...verbTags,
  "praise",
  "vague phrase",
  "attitude adjective",
  "weak attitude",
  "conduct adjective",
  "conduct ending",
  "virtue",
  "vice",
  "role",
  "flattery",
  "attitude phrase",
  "each other",
  "quantity",
  "edge",
  "state",
  "own vague",
  "own attitude",
];

/** A thing that a reader can tell from others: measured, or known to no list of generalities. */
export function isSpecific(row: readonly Unit[], at: number): boolean {
  const unit = row[at]!;
  if (!isContent(unit) || is(unit, "own vague")) return false;
  if (unit.tags.size === 0 && isModifier(row, at)) return false;
  if (is(unit, "measured")) return true;
  if (is(unit, "verb") && [...unit.tags].every((tag) => besideVerbs.has(tag))) return standsAsNoun(row, at);
  return !is(unit, ...notSpecific);
}

const modifierEnding =
  /(?:ous|ful|able|ible|less|al|ic|ive|ary|ory|ent|ant|ed|lijk|lijke|isch|ische|ig|ige|eel|ele|ële|ief|ieve|baar|bare|zaam|zame|matig|matige|loos|loze|end|ende)$/u;
const adverbEnding = /(?:[^aeiou]ly|ously|fully|lijks)$/u;

/** An unknown adjective in front of what it says something of, or an adverb. */
function isModifier(row: readonly Unit[], at: number): boolean {
  const { text } = row[at]!;
  if (
    adverbEnding.test(text) &&
    !/^(?:family|supply|assembly|reply|butterfly|jelly|belly|bully)$/u.test(text)
  )
    return true;
  const next = row[at + 1];
  return modifierEnding.test(text) && isContent(next) && !isVerbal(next);
}

export const joins = new Set([
  "and",
  "or",
  "to",
  "en",
  "of",
  "te",
  ",",
  "&",
  "/",
  "+",
  "not",
  "not_to",
  "we",
  "i",
  "they",
  "you",
  "ik",
  "wij",
  "ze",
  "zij",
]);

/** "The employee onboarding experience": a verb's form among nouns. */
function standsAsNoun(row: readonly Unit[], at: number): boolean {
  const before = row[at - 1];
  if (!before || joins.has(before.text) || before.kind !== "word") return false;
  if (is(before, "quantity")) return true;
  if (is(before, "auxiliary", "outsider", "filler") || isVerbal(before)) return false;
  return at < row.length - 1 || !before.text.endsWith("s");
}

export const ownSubjects = new Set(
  "we i ik wij everyone everybody iedereen nobody niemand who wie they ze zij".split(" "),
);
export const determiners = new Set(
  "the a an our my your their its every each all this these those her his more fewer less de het een onze ons mijn hun alle elke iedere ieder elk geen".split(
    " ",
  ),
);

export function mayBeSubject(unit: Unit): boolean {
  if (ownSubjects.has(unit.text) || unit.kind === "number") return true;
  return isContent(unit) && !is(unit, "praise", "state", "quantity", "attitude adjective", "vague phrase");
}

/** Behind one thing they are verbs, whatever else they name. */
const plainDoings = new Set("works runs starts plays loads opens".split(" "));

/** An unknown word between a subject and a little word: "the depot survives a flood", "facturen kloppen in één keer". */
export function looksLikeVerb(row: readonly Unit[], at: number): boolean {
  const unit = row[at]!;
  const next = row[at + 1];
  return (
    unit.kind === "word" &&
    (unit.tags.size === 0 || plainDoings.has(unit.text)) &&
    next !== undefined &&
    is(next, "function") &&
    !joins.has(next.text)
  );
}
