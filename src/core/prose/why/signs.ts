import type { Lang } from "../../language/lang";
import { type Frame, frames } from "../lexis/frames";
import { is, type Unit } from "../lexis/lexis";
import { isCountOfAims, isDay, isDenied, tellsOfDecision } from "./decisions";
import { isGaining, isLacking, isOfItself, isOutcome, isRelief } from "./whole-signs";

/** What speaks for a why and against it, each as a count with an upper bound. */
export type Signs = Readonly<Record<Sign, number>>;

/** Signs that are counted word by word, with how many of each count at most. */
const most = {
  /** Numbers, but not of years and versions of plans. */
  amounts: 2,
  moments: 2,
  forces: 2,
  /** Troubles of something in particular, and troubles that anybody has. */
  trouble: 2,
  generalTrouble: 2,
  /** What the world is doing, and how a thing falls short: "declining", "error-prone", "te klein", "unclear". */
  trends: 1,
  shortcomings: 2,
  past: 1,
  negations: 2,
  /** Words that none of the lists know, neither general nor abstract: what a thing is about. */
  concrete: 4,
  /** What organisations are about: fields of work and services. */
  domains: 3,
  measured: 1,
  /** Tenants, pupils, patients; and customers, users, people, whom everybody has. */
  outsiders: 2,
  anybody: 1,
  contrasts: 2,
  telling: 1,
  abstract: 3,
  general: 6,
  universal: 1,
  platitudes: 2,
  importance: 1,
  authority: 1,
  plans: 1,
  deciding: 1,
  serving: 1,
  hedges: 1,
  /** Nurses, drivers, engineers: one's own people by what they do. */
  workers: 2,
  /** Calling, typing, repairing: what is done with hands. */
  doings: 2,
  /** Fast, open, paid: what one can see of a thing. */
  qualities: 2,
  consequences: 1,
  /** Good, best, excellent: how everybody would like to be. */
  praises: 3,
  oughts: 1,
  addressed: 1,
} as const;

export type Counted = keyof typeof most;

/** Signs of the whole. */
type Whole = "aimed" | "itself" | "ours" | "bare" | "outcome" | "lacking" | "gaining" | "relief";

export type Sign = Counted | Whole;

type Counts = Record<Counted, number>;

const signOfTag: ReadonlyMap<string, Counted> = new Map([
  ["moment", "moments"],
  ["force", "forces"],
  ["negation", "negations"],
  ["measured", "measured"],
  ["domain", "domains"],
  ["platitude", "platitudes"],
  ["own empty", "platitudes"],
  ["importance", "importance"],
  ["authority", "authority"],
  ["plan", "plans"],
  ["deciding", "deciding"],
  ["serving", "serving"],
  ["hedge", "hedges"],
  ["trend", "trends"],
  ["shortcoming", "shortcomings"],
  ["consequence", "consequences"],
  ["evaluative", "praises"],
  ["ought", "oughts"],
]);

const generalTags = ["generic", "praise", "attitude", "direction", "making"] as const;

export function signsOf(row: readonly Unit[], lang: Lang): Signs {
  const frame = frames[lang];
  const found = countsOf(row, frame);
  const first = row.find(isWord)?.text ?? "";
  return {
    ...found,
    aimed: Number(frame.aims.has(first)),
    itself: Number(isOfItself(row, frame)),
    ours: Number(frame.ownSubjects.has(first)),
    bare: Number(isBare(found)),
    outcome: Number(isOutcome(row, frame)),
    lacking: Number(isLacking(row)),
    gaining: Number(isGaining(row)),
    relief: Number(isRelief(row)),
  };
}

const counted = Object.keys(most) as Counted[];
const nought = Object.fromEntries(counted.map((sign) => [sign, 0])) as Counts;

function isWord({ kind }: Unit): boolean {
  return kind === "word";
}

function countsOf(row: readonly Unit[], frame: Frame): Counts {
  const found = { ...nought };
  const decided = tellsOfDecision(row);
  row.forEach((unit, i) => {
    if (unit.kind === "number" && isAmount(row, i, decided)) found.amounts++;
    if (unit.kind !== "word") return;
    const signs = wordSigns(row, i, frame);
    if (signs.has("moments") && ((decided && isDay(row, i)) || isCountOfAims(row, i)))
      signs.delete("moments");
    for (const sign of signs) found[sign]++;
  });
  for (const sign of counted) found[sign] = Math.min(found[sign], most[sign]);
  return found;
}

/** Not one word of anything in particular. */
function isBare(found: Counts): boolean {
  const { concrete, outsiders, amounts, moments, trouble, measured, shortcomings } = found;
  return concrete + outsiders + amounts + moments + trouble + measured + shortcomings === 0;
}

/** The signs of one word. */
function wordSigns(row: readonly Unit[], at: number, frame: Frame): Set<Counted> {
  const unit = row[at]!;
  const signs = new Set<Counted>();
  for (const tag of unit.tags) {
    const sign = signOfTag.get(tag);
    if (sign) signs.add(sign);
  }
  if (is(unit, "trouble")) signs.add(isGeneralTrouble(row, at) ? "generalTrouble" : "trouble");
  if (is(unit, "general measured")) signs.delete("measured");
  if (is(unit, "plan", "authority") && isDenied(row, at)) {
    signs.delete("plans");
    signs.delete("authority");
  }
  if (is(unit, "staff") && !is(unit, "generic", "function", "authority", "outsider")) signs.add("workers");
  if (frame.addressees.has(unit.text)) signs.add("addressed");
  if (is(unit, "verb") && !isGeneral(unit) && !is(unit, "domain", "outsider")) signs.add("doings");
  if (is(unit, "state") && !isGeneral(unit)) signs.add("qualities");
  if (is(unit, "outsider")) signs.add(is(unit, "generic") ? "anybody" : "outsiders");
  if (unit.tags.size === 0 && frame.lacking.test(unit.text)) signs.add("shortcomings");
  if (frame.excess.has(unit.text) && isExcess(row, at)) signs.add("shortcomings");
  if (frame.contrasts.has(unit.text)) signs.add("contrasts");
  if (isPast(row, at, frame)) signs.add("past");
  if (frame.tellingSubjects.has(unit.text)) signs.add("telling");
  if (frame.universals.has(unit.text)) signs.add("universal");
  if (isGeneral(unit)) signs.add("general");
  else if (unit.tags.size === 0 && signs.size === 0)
    signs.add(frame.abstract.test(unit.text) ? "abstract" : "concrete");
  return signs;
}

function isGeneral(unit: Unit): boolean {
  return (is(unit, ...generalTags) || is(unit, "general measured")) && !is(unit, "outsider");
}

/** Of anybody, or of a plan that has run out; but "failure of the pump" begins with what is feared. */
function isGeneralTrouble(row: readonly Unit[], at: number): boolean {
  if (row.slice(Math.max(0, at - 4), at).some((unit) => is(unit, "plan"))) return true;
  if (!is(row[at], "general trouble")) return false;
  return (
    row.findIndex(isWord) !== at ||
    !/^(?:of|van|in|bij|tussen|between|among|to|om)$/u.test(row[at + 1]?.text ?? "")
  );
}

/** "Too small", "te klein", but not "te doen" and "me too". */
function isExcess(row: readonly Unit[], at: number): boolean {
  const next = row[at + 1];
  return next?.kind === "word" && !next.text.endsWith("n") && !is(next, "verb");
}

function isPast(row: readonly Unit[], at: number, frame: Frame): boolean {
  const { text } = row[at]!;
  return (
    frame.past.has(text) || (frame.regularPast.test(text) && is(row[at - 1], "outsider", "staff", "measured"))
  );
}

/** Not the year of a plan, nor "#1", a date, or "five priorities". */
function isAmount(row: readonly Unit[], at: number, decided: boolean): boolean {
  const before = row[at - 1];
  if (before?.text === "#" || is(before, "plan")) return false;
  if (decided && is(row[at + 1], "moment")) return false;
  return !isCountOfAims(row, at);
}
