import type { Range } from "../../model/span";
import { is, type Unit } from "../lexis/lexis";
import { asksConduct } from "./asks-conduct";
import type { Clause } from "./clauses";
import { isOther, isOwn } from "./people-in-row";
import { isContent, isSpecific, isVerbal } from "./unit-kinds";

/** The words of an objective that ask people to be or behave some way; undefined when it names an outcome instead. */
export function findAttitude(clause: Clause): Range | undefined {
  const { row, mood, verb } = clause;
  const asked = row.find((unit) => is(unit, "own attitude"));
  if (asked) return asked;
  if (statesOutcome(clause) || (mood === "sentence" && row.slice(0, verb).some(isOther))) return undefined;
  const company = companyOf(row);
  for (let at = 0; at < row.length; at++) {
    const range = attitudeAt(clause, at, company);
    if (range) return range;
  }
  return asksConduct(clause) ?? behavesOnly(clause);
}

/** Who and what an objective speaks of besides: looked up once, for each word may ask. */
interface Company {
  readonly firstOther: number;
  readonly staff: boolean;
  readonly things: boolean;
}

function companyOf(row: readonly Unit[]): Company {
  const other = row.findIndex(isOther);
  return {
    firstOther: other < 0 ? row.length : other,
    staff: row.some(isOwn),
    things: row.some((unit, i) => isSpecific(row, i) || is(unit, "system")),
  };
}

function attitudeAt(clause: Clause, at: number, company: Company): Range | undefined {
  const { row } = clause;
  const unit = row[at]!;
  if (is(unit, "attitude phrase")) return company.firstOther < at && !isManner(unit) ? undefined : unit;
  if (is(unit, "each other")) return isAmongPeople(row, at) ? unit : undefined;
  if (is(unit, "attitude adjective") && saysItOfPeople(clause, at)) return withCarrier(row, at);
  if (is(unit, "conduct adjective", "conduct ending") && describesStaff(row, at)) return unit;
  if (is(unit, "mindset")) return company.firstOther < row.length ? undefined : unit;
  if (is(unit, "attitude noun")) return isOfPeople(row, at, company) ? unit : undefined;
  if (is(unit, "culture")) return row.some((other) => is(other, "arts")) ? undefined : unit;
  if (is(unit, "trust")) return company.staff && company.firstOther === row.length ? unit : undefined;
  if (is(unit, "attitude verb") && isFirstVerb(row, at)) return unit;
  return undefined;
}

/** "With a smile", "met geduld": how one does it, whomever for. */
function isManner(unit: Unit): boolean {
  return /^(?:with|met) /u.test(unit.text);
}

/** A measured thing that goes one way is an outcome whatever else is asked. */
function statesOutcome({ row, verb }: Clause): boolean {
  return row.some(
    (unit, i) =>
      is(unit, "measured") &&
      row.some((other, j) => j !== i && (is(other, "quantity") || (j === verb && is(other, "direction")))),
  );
}

/** "Trust each other", "we call each other out"; not "welfare and wealth complete each other". */
function isAmongPeople(row: readonly Unit[], at: number): boolean {
  return row.slice(0, at).every((unit, i) => isVerbal(unit) || !(is(unit, "generic") || isSpecific(row, i)));
}

const listing = new Set(["and", "or", "en", "of", ",", "&", "/", "+"]);
const articles = new Set("a an the een de het".split(" "));
const modifiers = ["attitude adjective", "weak attitude", "praise", "filler", "quantity"];

/** "Be proactive", "proactive staff", "proactive" alone; not "a proactive call". */
function saysItOfPeople({ row, verb }: Clause, at: number): boolean {
  for (let i = at + 1; i < row.length; i++) {
    const unit = row[i]!;
    if (is(unit, "staff", "body", "attitude noun", "mindset", "culture")) return true;
    if (is(unit, ...modifiers) || listing.has(unit.text)) continue;
    if (articles.has(unit.text) && row.slice(i + 1).some((_, j) => isSpecific(row, i + 1 + j))) return false;
    if (is(unit, "function", "edge", "auxiliary") || unit.kind !== "word") break;
    if (isVerbal(unit)) return is(unit, "carrying", "attitude verb") && (i === verb || !is(unit, "generic"));
    return false;
  }
  return row
    .slice(0, at)
    .every(
      (unit, i) =>
        is(unit, "body", "carrying") || !(isSpecific(row, i) || is(unit, "outsider") || is(unit, "generic")),
    );
}

/** "Hardworking staff", "stipte collega's". */
function describesStaff(row: readonly Unit[], at: number): boolean {
  for (let i = at + 1; i < row.length; i++) {
    const unit = row[i]!;
    if (is(unit, "staff") && !is(unit, "outsider")) return row[i + 1] === undefined || !isContent(row[i + 1]);
    if (!is(unit, ...modifiers, "conduct adjective", "conduct ending") && !listing.has(unit.text))
      return false;
  }
  return false;
}

/** A quality that things have as well ("resilience") is an attitude when it is said of people, or of nobody. */
function isOfPeople(row: readonly Unit[], at: number, { firstOther, staff, things }: Company): boolean {
  if (!is(row[at], "shared quality")) return firstOther >= at;
  return firstOther === row.length && (staff || !things);
}

function isFirstVerb(row: readonly Unit[], at: number): boolean {
  if (is(row[at - 1], "praise", "flattery", "quantity")) return false;
  return !row
    .slice(0, at)
    .some((unit) => isContent(unit) && !is(unit, "staff", "attitude adjective", "weak attitude"));
}

/** "Everyone is a salesperson", "managers coach": one's own people, and nothing that comes of it. */
function behavesOnly({ row, mood, verb, subject }: Clause): Range | undefined {
  const first = row.find((unit) => isContent(unit) && !is(unit, "attitude adjective", "weak attitude"));
  if (mood !== "sentence" || subject !== "staff" || !is(first, "staff") || first === row[verb])
    return undefined;
  const namesMore = row.some(
    (unit, i) =>
      isSpecific(row, i) ||
      unit.kind === "number" ||
      is(unit, "outsider", "state") ||
      (i > verb && is(unit, "generic", "edge")),
  );
  return namesMore ? undefined : { start: row[0]!.start, end: row.at(-1)!.end };
}

function withCarrier(row: readonly Unit[], at: number): Range {
  let start = at;
  while (is(row[start - 1], "carrying", "auxiliary", "quantity")) start--;
  let end = at;
  for (let i = at + 1; i < row.length; i++) {
    if (is(row[i], "attitude adjective", "weak attitude", "staff", "body", "carrying")) end = i;
    else if (!listing.has(row[i]!.text)) break;
  }
  return { start: row[start]!.start, end: row[end]!.end };
}
