import { is, type Unit } from "../lexis/lexis";
import { evidenceOf, isConcrete, topicsIn } from "./evidence";
import type { Clause } from "./clauses";
import { isContent, isSpecific, isVerbal } from "./unit-kinds";

/** Does an objective name a subject, and an outcome or a direction that one could recognise? */
export function namesOutcome(clause: Clause): boolean {
  const { row, mood } = clause;
  if (mood === "nominal" && isPlaced(row)) return true;
  const specific = row.filter((_, i) => i !== clause.verb && isSpecific(row, i)).length;
  if (row.some((unit) => is(unit, "outcome"))) return true;
  if (hasAmount(row) && row.some((unit) => isContent(unit))) return true;
  if (mood === "sentence") return sentenceNames(clause, specific);
  if (mood === "command") return commandNames(clause, specific);
  return nominalNames(row, specific);
}

/** A number that is no year and no mere label. */
function hasAmount(row: readonly Unit[]): boolean {
  return row.some(
    (unit, i) =>
      !isScope(row, i) &&
      (is(unit, "amount") || (unit.kind === "number" && !isYear(unit.text) && !isLabel(row, i))),
  );
}

const definite = new Set("the our all these both de onze alle deze beide".split(" "));

/** "The three lines", "onze twee merken": a number that only says which. */
function isScope(row: readonly Unit[], at: number): boolean {
  return definite.has(row[at - 1]?.text ?? "");
}

function isYear(number: string): boolean {
  return /^(?:19|20)\d\d$/u.test(number);
}

/** "Strategy 2.0", "phase 2": a number at the end, behind a noun. */
function isLabel(row: readonly Unit[], at: number): boolean {
  const before = row[at - 1];
  const after = row[at + 1];
  const follows = after === undefined || after.kind === "mark" ? after?.text !== "%" : false;
  return before !== undefined && before.kind === "word" && !is(before, "function", "edge") && follows;
}

function sentenceNames({ row, verb, subject }: Clause, specific: number): boolean {
  const rest = row.slice(verb + 1);
  if (subject === "outsider") {
    const praised = rest.some((unit) => is(unit, "praise", "flattery", "vague phrase"));
    if (rest.some((unit) => is(unit, "vague phrase")) && evidenceOf(row, verb) < enough.sentence)
      return false;
    return (
      specific > 0 ||
      rest.some(
        (unit) =>
          isContent(unit) &&
          !is(unit, "praise", "flattery", "vague phrase") &&
          !(praised && is(unit, "generic")),
      ) ||
      isTelling(row[verb])
    );
  }
  if (specific > 0) return true;
  const tells = row.some((unit) => is(unit, "edge", "state", "quantity"));
  const praises = row.some((unit) => is(unit, "praise", "flattery", "vague phrase"));
  if (subject === "general") return evidenceOf(row, verb) >= (praises ? enough.sentence : enough.plain);
  return tells && (subject === "staff" || subject === "thing");
}

/** A verb that by itself says what people do: "members stay". */
function isTelling(unit: Unit | undefined): boolean {
  return is(unit, "verb") && !is(unit, "direction", "weak verb", "quality verb");
}

/** How much evidence of an outcome a command needs, by what its verb says already. */
const enough = {
  weak: 1,
  quality: 1,
  making: 0.5,
  other: 0.75,
  direction: 0.5,
  sentence: 0.5,
  placed: 1.25,
  plain: 0.25,
  doing: -0.5,
};

function commandNames({ row, verb }: Clause, specific: number): boolean {
  const head = hardest(row, verb);
  const evidence = evidenceOf(row, verb);
  const people = row.some((unit) => is(unit, "outsider", "staff"));
  if (people && winsPeople(row, verb)) return true;
  if (is(head, "telling")) return specific > 0 || people || row.some((unit) => is(unit, "generic"));
  if (gives(row, verb)) return true;
  if (isBecoming(row, verb)) return becomes(row, verb, specific, evidence);
  if (is(head, "weak verb")) return evidence >= enough.weak;
  if (is(head, "quality verb")) return evidence >= enough.quality;
  if (is(head, "making") && !is(head, "direction")) return evidence >= enough.making;
  if (is(head, "direction")) {
    if (topicsIn(row, verb) > 0 && !flatters(row) && evidence >= 0) return true;
    return evidence >= enough.direction || (specific > 0 && evidence > 0 && !flatters(row));
  }
  if (does(row, verb)) return true;
  if (is(head, "empty doing", "auxiliary") || flatters(row)) return evidence >= enough.other;
  return specific > 0 || (evidence >= enough.doing && row.length > 3);
}

/** "Give members a say": somebody gets something. */
function gives(row: readonly Unit[], verb: number): boolean {
  if (!/^(?:give|gives|giving|grant|geven|bieden|gunnen)$/u.test(row[verb]?.text ?? "") || flatters(row))
    return false;
  const to = row.findIndex((unit, i) => i !== verb && is(unit, "outsider"));
  return to >= 0 && row.some((unit, i) => i > to && i !== verb && isContent(unit) && !is(unit, "praise"));
}

/** Of two verbs for one object, the one that says least: "diversify and strengthen our base". */
function hardest(row: readonly Unit[], verb: number): Unit | undefined {
  const second = /^(?:and|en|&)$/u.test(row[verb + 1]?.text ?? "") ? row[verb + 2] : undefined;
  return is(second, "quality verb") ? second : row[verb];
}

/** "Attract women", "more families": whom one wins or keeps is an outcome. */
function winsPeople(row: readonly Unit[], verb: number): boolean {
  return row.some(
    (unit, i) =>
      (is(unit, "gain") && (i === verb || !is(unit, "making"))) ||
      (i !== verb && is(unit, "quantity") && !is(unit, "generic", "vague phrase", "function")) ||
      (i > verb + 1 && isDoing(unit) && is(row[i - 1], "outsider", "staff")),
  );
}

/** A verb and nothing else. */
function isDoing(unit: Unit): boolean {
  return (
    is(unit, "verb") &&
    !is(
      unit,
      "generic",
      "vague phrase",
      "function",
      "praise",
      "outsider",
      "staff",
      "quality verb",
      "weak verb",
    )
  );
}

function flatters(row: readonly Unit[]): boolean {
  return row.some((unit) => is(unit, "flattery"));
}

/** "Hire faster", "minder weggooien": a doing with its measure. */
function does(row: readonly Unit[], verb: number): boolean {
  if (is(row[verb], "empty doing", "direction", "weak verb", "auxiliary")) return false;
  return row.some((unit, i) => i !== verb && is(unit, "state"));
}

const becoming = new Set("be being become becoming worden zijn doorgroeien grow groeien".split(" "));

function isBecoming(row: readonly Unit[], verb: number): boolean {
  return becoming.has(row[verb]?.text ?? "");
}

/** "Be profitable", "become team lead", "become the most trusted …"; not "be a better developer". */
function becomes(row: readonly Unit[], verb: number, specific: number, evidence: number): boolean {
  const rest = row.filter((_, i) => i !== verb);
  if (rest.some((unit) => is(unit, "vague phrase") || unit.text === "as")) return false;
  if (rest.some((unit) => is(unit, "praise"))) return specific > 1 && evidence >= 1;
  if (
    is(
      rest.findLast((unit) => unit.kind === "word"),
      "generic",
    ) &&
    !rest.some((unit) => is(unit, "edge", "measured"))
  )
    return evidence >= 1;
  if (specific > 0) return true;
  return rest.some((unit) => is(unit, "state", "staff") || unit.text === "most");
}

function nominalNames(row: readonly Unit[], specific: number): boolean {
  const people = row.some((unit) => is(unit, "outsider", "staff"));
  const topics = row.some((unit) => is(unit, "topic"));
  if (isOneForEach(row) || hasBetter(row) || hasMore(row)) return true;
  if (specific === 0 && !people && !topics) return false;
  const last = row.findLastIndex((unit) => unit.kind === "word");
  const words = row.filter((unit) => unit.kind === "word").length;
  if (words < 2) return false;
  return row.some((unit, i) => {
    if (relatives.has(unit.text))
      return row.slice(i + 1).some((later) => isVerbal(later) && !is(later, "generic"));
    if (is(unit, "quantity")) return (i < last && counts(row, i)) || is(unit, "way");
    if (is(unit, "edge")) return (i < last || unit.text.includes(" ")) && (specific > 0 || people);
    if (is(unit, "way")) return i === last;
    return (
      is(unit, "state") &&
      (saysItOfSomething(row, i) || (topics && row.slice(i).some((later) => is(later, "outsider"))))
    );
  });
}

const placing = new Set(
  "for in on at with along near around voor in op bij met langs rond naar from van uit".split(" "),
);

/** "Solar panels on every shed", "banen voor jongeren in de streek": a thing, and where or for whom it is to be. */
function isPlaced(row: readonly Unit[]): boolean {
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
    !is(next, "vague phrase", "attitude adjective", "virtue") &&
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
  return next !== undefined && (!is(next, "generic") || is(next, "outsider", "staff", "measured", "topic"));
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
