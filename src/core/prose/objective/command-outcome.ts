import { is, type Unit } from "../lexis/lexis";
import type { Clause } from "./clauses";
import { enough, evidenceOf, topicsIn } from "./evidence";
import { isContent, isSpecific } from "./unit-kinds";

/** Does a command name an outcome? `specific`: how many things it names that no list of generalities knows. */
export function commandNames({ row, verb }: Clause, specific: number): boolean {
  const head = hardest(row, verb);
  const evidence = evidenceOf(row, verb);
  const people = row.some((unit) => is(unit, "outsider", "staff"));
  if (people && winsPeople(row, verb)) return !onlyGoodStaff(row);
  if (is(head, "telling")) return specific > 0 || people || row.some((unit) => is(unit, "generic"));
  if (gives(row, verb)) return true;
  if (isBecoming(row, verb)) return becomes(row, verb, specific, evidence);
  if (is(head, "vague phrase")) return evidence >= enough.improving;
  if (is(head, "promoting") || handling.test(head?.text ?? "")) return evidence >= enough.promoting;
  if (is(head, "weak verb")) return evidence >= enough.weak;
  if (is(head, "quality verb")) return evidence - documentsIn(row) >= enough.quality;
  if (is(head, "making") && !is(head, "direction")) return evidence >= enough.making;
  if (is(head, "direction")) {
    if (topicsIn(row, verb) > 0 && !flatters(row) && evidence >= 0) return true;
    return evidence >= enough.direction || (specific > 0 && evidence > 0 && !flatters(row));
  }
  if (does(row, verb) || doesLess(row, verb)) return true;
  if (is(head, "empty doing", "auxiliary") || flatters(row)) return evidence >= enough.other;
  return specific > 0 || (evidence >= enough.doing && row.length > 3);
}

/** "Dealing with errors": nothing yet of how it ends. */
const handling = /^(?:dealing|coping|working|handling|tackling|omgaan)$/u;

/** Of the things that the words name, how many are papers and pages of the house. */
function documentsIn(row: readonly Unit[]): number {
  return row.filter((unit) => is(unit, "document")).length;
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

/** "Attract and retain talented staff": whoever would not. */
function onlyGoodStaff(row: readonly Unit[]): boolean {
  const isPraised = row.some((unit) => is(unit, "praise", "flattery", "weak attitude", "conduct adjective"));
  return (
    isPraised &&
    !row.some(
      (unit, i) =>
        is(unit, "outsider", "quantity", "measured", "edge") || (isSpecific(row, i) && !is(unit, "staff")),
    )
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

/** "Hire faster", "minder verspillen": a doing with its measure. */
function does(row: readonly Unit[], verb: number): boolean {
  if (is(row[verb], "empty doing", "direction", "weak verb", "auxiliary")) return false;
  return row.some((unit, i) => i !== verb && is(unit, "state"));
}

/** "Minder weggooien", "print less". */
function doesLess(row: readonly Unit[], verb: number): boolean {
  if (
    row.length !== 2 ||
    !is(row[verb], "verb") ||
    is(row[verb], "empty doing", "custom verb", "dealing", "generic")
  )
    return false;
  return /^(?:less|minder|nothing|niets)$/u.test(row[1 - verb]!.text);
}

const becoming = new Set("be being become becoming worden zijn doorgroeien grow groeien".split(" "));

function isBecoming(row: readonly Unit[], verb: number): boolean {
  return becoming.has(row[verb]?.text ?? "");
}

/** "Be profitable", "become team lead", "become the most trusted …"; not "be a better developer". */
function becomes(row: readonly Unit[], verb: number, specific: number, evidence: number): boolean {
  const rest = row.filter((_, i) => i !== verb);
  if (rest.some((unit) => is(unit, "vague phrase") || unit.text === "as")) return false;
  if (rest.some((unit) => is(unit, "state") && /(?:est|ste)$/u.test(unit.text))) return true;
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
