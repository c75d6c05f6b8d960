import { is, type Unit } from "../lexis/lexis";
import { isContent, isSpecific, isVerbal } from "./clauses";

/**
 * What each sign of an outcome weighs. A concrete thing by itself names something that a reader would recognise; abstract
 * words do so together; generalities take away.
 */
const weights = {
  measured: 1.5,
  concrete: 1,
  abstract: 0.5,
  edge: 1,
  link: 0.5,
  amount: 0.5,
  state: 0.5,
  people: 0.25,
  general: -0.25,
  flattery: -0.5,
};

const abstractEnding =
  /(?:tion|tions|sion|sions|ment|ments|ness|ity|ities|ance|ances|ence|ences|ship|ships|ism|cy|cies|ology|ologies|ing|ings|ingen|heid|heden|teit|iteit|iteiten|atie|aties|itie|isme|schap|schappen|nis|vorming|beleid|zorg|management)$/u;
const modifierEnding =
  /(?:ous|ful|able|ible|less|ly|al|ic|ive|ary|ory|ent|ant|ed|lijk|lijke|isch|ische|ig|ige|eel|ele|ief|ieve|baar|bare|zaam|zame|matig|matige|loos|loze|end|ende)$/u;
const adverbEnding = /(?:[^aeiou]ly|ously|fully|lijks)$/u;
const links = new Set("who whom which where what whether because when if wie wat waar welke hoe dat als die while".split(" "));
const universals = new Set("every each all alle iedere elke elk ieder only alleen up down enige".split(" "));

/** An unknown adjective or adverb in front of what it says something of. */
function isModifier(row: readonly Unit[], at: number): boolean {
  const { text } = row[at]!;
  if (adverbEnding.test(text)) return true;
  return modifierEnding.test(text) && isContent(row[at + 1]);
}

function weightAt(row: readonly Unit[], at: number): number {
  const unit = row[at]!;
  if (is(unit, "measured")) return weights.measured;
  if (is(unit, "state")) return weights.state;
  if (is(unit, "flattery")) return weights.flattery;
  if (is(unit, "edge")) return links.has(unit.text) ? weights.link : weights.edge;
  if (is(unit, "quantity")) return universals.has(unit.text) ? 0 : weights.amount;
  if (is(unit, "outsider", "staff")) return weights.people;
  if (isSpecific(row, at)) {
    if (isModifier(row, at)) return 0;
    return abstractEnding.test(unit.text) ? weights.abstract : weights.concrete;
  }
  return is(unit, "generic", "vague phrase") && !isVerbal(unit) ? weights.general : 0;
}

/** How much of an outcome the words name, the one at `except` left out. */
export function evidenceOf(row: readonly Unit[], except = -1): number {
  let weight = 0;
  for (let at = 0; at < row.length; at++) if (at !== except) weight += weightAt(row, at);
  return weight;
}
