import { is, type Unit } from "../lexis/lexis";
import { isSpecific, isVerbal } from "./unit-kinds";

/**
 * What each sign of an outcome weighs. A concrete thing by itself names something that a reader would recognise; abstract
 * words do so together; generalities take away.
 */
const weights = {
  measured: 1.5,
  named: 1.5,
  concrete: 1,
  abstract: 0.5,
  edge: 1,
  link: 0.5,
  amount: 0.5,
  state: 0.5,
  people: 0.25,
  group: 0.75,
  general: -0.25,
  flattery: -0.5,
  nothing: -1,
};

const abstractEnding =
  /(?:tion|tions|sion|sions|ment|ments|ness|ity|ities|ance|ances|ence|ences|ship|ships|ism|cy|cies|ology|ologies|ing|ings|ingen|heid|heden|teit|iteit|iteiten|atie|aties|itie|isme|schap|schappen|nis|vorming|beleid|zorg|management)$/u;
const links = new Set(
  "who whom which where what whether because when if wie wat waar welke hoe dat als die while".split(" "),
);
/** "Strategies that promote …", "systems that aid …". */
function serves(unit: Unit | undefined): boolean {
  return (
    is(unit, "promoting", "quality verb", "weak verb") ||
    /^(?:aids?|drives?|bijdragen|bijdraagt)$/u.test(unit?.text ?? "")
  );
}

/** "The projects that we started": what is ours says which, not what for. */
const ours = new Set("we wij our onze we've".split(" "));
const universals = new Set("every each all alle iedere elke elk ieder only alleen up down enige".split(" "));

const boundings = new Set("within under below above binnen onder boven".split(" "));

/** "Within a week", "under 200 ms"; not "within the organisation". */
function bounds(row: readonly Unit[], at: number): boolean {
  if (!boundings.has(row[at]!.text)) return true;
  return row
    .slice(at + 1, at + 4)
    .some((unit) => unit.kind === "number" || is(unit, "amount", "time", "measured"));
}

/** Names out of code: "parse_date", "main.ts". */
const named = /[^\W\d_][_.][^\W\d_]/u;

const superlatives = new Set("highest most first lowest hoogste meeste eerste".split(" "));
const freeOf = /^(?:zero|no|non)-|(?:-free|vrij|vrije|loos|loze|neutral|neutraal|neutrale)$/u;

const notAbstract =
  /(?:woning|leerling|tekening|rekening|lening|korting|vergadering|bestelling|vergoeding|uitkering|kleding|verpakking|kruising|leiding|ketting|building|painting|housing|clothing|meeting|wing|ring)(?:en|s)?$/u;

/** A specific thing, and no abstraction by its ending. */
export function isConcrete(row: readonly Unit[], at: number): boolean {
  return (
    isSpecific(row, at) &&
    !is(row[at], "measured") &&
    (!abstractEnding.test(row[at]!.text) || notAbstract.test(row[at]!.text))
  );
}

function weightAt(row: readonly Unit[], at: number): number {
  const unit = row[at]!;
  if (is(unit, "own vague")) return weights.flattery;
  if (is(unit, "measured")) return isTopic(row[at + 1]) ? weights.people : weights.measured;
  if (is(unit, "outcome")) return weights.edge;
  if (links.has(unit.text) && (ours.has(row[at + 1]?.text ?? "") || serves(row[at + 1]))) return 0;
  if (is(unit, "edge") && bounds(row, at)) return links.has(unit.text) ? weights.link : weights.edge;
  if (is(unit, "state")) return freeOf.test(unit.text) ? weights.concrete : weights.state;
  if (is(unit, "flattery")) return weights.flattery;
  if (is(unit, "quantity")) return amountOf(unit.text);
  if (is(unit, "outsider", "staff")) return isGroup(row, at) ? weights.group : weights.people;
  if (isSpecific(row, at)) {
    if (named.test(unit.text)) return weights.named;
    return isConcrete(row, at) ? weights.concrete : weights.abstract;
  }
  if (is(unit, "vague phrase")) return weights.flattery;
  if (is(unit, "head of measure") && /^(?:of|van)$/u.test(row[at + 1]?.text ?? "")) return weights.nothing;
  if (!is(unit, "generic") || isVerbal(unit)) return 0;
  return is(unit, "topic") ? 0 : weights.general;
}

/** How many topics the words name: with a verb of more or less, a topic has a direction. */
export function topicsIn(row: readonly Unit[], except: number): number {
  return row.filter((unit, i) => i !== except && is(unit, "topic") && !isTopic(row[i + 1])).length;
}

/** "Sales effectiveness", "waste management": the head decides. */
function isTopic(unit: Unit | undefined): boolean {
  return is(unit, "generic") && !is(unit, "measured", "direction") && !isVerbal(unit);
}

/** "Low-income families", "diabetic patients": a group of them that the objective names. */
function isGroup(row: readonly Unit[], at: number): boolean {
  const before = row[at - 1];
  return before?.kind === "word" && before.tags.size === 0 && at > 1;
}

function amountOf(word: string): number {
  if (universals.has(word)) return 0;
  return superlatives.has(word) ? weights.people : weights.amount;
}

/** How much of an outcome the words name, the one at `except` left out. */
export function evidenceOf(row: readonly Unit[], except = -1): number {
  let weight = 0;
  for (let at = 0; at < row.length; at++) if (at !== except) weight += weightAt(row, at);
  return weight;
}

/** How much evidence of an outcome is enough, by what the verb says already. */
export const enough = {
  weak: 1,
  quality: 1,
  promoting: 1.75,
  improving: 1.5,
  making: 0.5,
  other: 0.75,
  direction: 0.5,
  sentence: 0.5,
  placed: 1,
  title: 2.25,
  plain: 0.25,
  doing: -0.5,
};
