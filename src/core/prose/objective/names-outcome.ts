import { openPhrases as enOpenPhrases } from "../../language/en/topic-words";
import type { Lang } from "../../language/lang";
import { openPhrases as nlOpenPhrases } from "../../language/nl/topic-words";
import { is, type Unit } from "../lexis/lexis";
import type { Clause } from "./clauses";
import { commandNames } from "./command-outcome";
import { enough, evidenceOf } from "./evidence";
import { isPlaced, nominalNames } from "./nominal-outcome";
import { isContent, isSpecific } from "./unit-kinds";
import { WordRows } from "./word-rows";

/** Does an objective name a subject, and an outcome or a direction that one could recognise? */
export function namesOutcome(clause: Clause, lang: Lang): boolean {
  const { row, mood } = clause;
  if (isEmptyPromise(row, lang) || isSafer(row)) return false;
  const developed = developedIn(row);
  if (developed && !hasAmount(row)) return evidenceOf(developed) >= enough.improving;
  if (mood === "nominal" && isPlaced(row)) return true;
  const specific = row.filter((_, i) => i !== clause.verb && isSpecific(row, i)).length;
  if (row.some((unit) => is(unit, "outcome"))) return true;
  if (hasAmount(row) && row.some((unit) => isContent(unit))) return true;
  if (mood === "sentence") return sentenceNames(clause, specific);
  if (mood === "command") return commandNames(clause, specific);
  return nominalNames(row, specific);
}

const openPhrases: Readonly<Record<Lang, WordRows>> = {
  en: new WordRows(enOpenPhrases),
  nl: new WordRows(nlOpenPhrases),
};

/** "Meer uit onze winkel halen": with nothing measured in it, a turn of phrase that promises everything. */
function isEmptyPromise(row: readonly Unit[], lang: Lang): boolean {
  if (row.some((unit) => unit.kind === "number" || is(unit, "measured", "outcome"))) return false;
  return openPhrases[lang].find(row.flatMap((unit) => unit.text.split(" "))) !== undefined;
}

const safer = /^(?:safer?|cleaner?|fairer|greener?|veiliger?e?|schoner?e?|eerlijker?e?|groenere?)$/u;

/** "A safer site": a title, of anything. */
function isSafer(row: readonly Unit[]): boolean {
  return (
    row.length === 3 &&
    /^(?:an?|een)$/u.test(row[0]!.text) &&
    safer.test(row[1]!.text) &&
    !is(row[2], "measured")
  );
}

/** "Doorontwikkeling van …", "the further improvement of …": what comes behind. */
function developedIn(row: readonly Unit[]): readonly Unit[] | undefined {
  const at = row.findIndex((unit) => unit.kind === "word" && !is(unit, "function", "filler", "praise"));
  if (
    !is(row[at], "action noun") ||
    !/^(?:of|van|voor|voor het|op|on|to|for)$/u.test(row[at + 1]?.text ?? "")
  )
    return undefined;
  return row.slice(at + 2);
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
  if (
    subject === "staff" &&
    !praises &&
    is(row[verb], "lot") &&
    rest.some((unit) => isContent(unit) && !is(unit, "praise", "flattery"))
  )
    return true;
  if (subject === "none") return evidenceOf(row, verb) >= enough.placed;
  return tells && (subject === "staff" || subject === "thing");
}

/** A verb that by itself says what people do: "members stay". */
function isTelling(unit: Unit | undefined): boolean {
  return is(unit, "verb") && !is(unit, "direction", "weak verb", "quality verb");
}
