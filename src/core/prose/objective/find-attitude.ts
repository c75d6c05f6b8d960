import type { Lang } from "../../language/lang";
import type { Range } from "../../model/span";
import { is, type Unit } from "../lexis/lexis";
import { asksConduct } from "./asks-conduct";
import type { Clause } from "./clauses";
import { ownPeopleDo } from "./own-people-do";
import { followsCustom } from "./follows-custom";
import { isOther, isOwn } from "./people-in-row";
import { isContent, isSpecific, isVerbal } from "./unit-kinds";

/** The words of an objective that ask people to be or behave some way; undefined when it names an outcome instead. */
export function findAttitude(clause: Clause, lang: Lang): Range | undefined {
  const { row, mood, verb } = clause;
  const asked = row.find((unit) => is(unit, "own attitude"));
  if (asked) return asked;
  const culture = cultureOf(row);
  if (culture) return culture;
  if (statesOutcome(clause) || (mood === "sentence" && row.slice(0, verb).some(isOther))) return undefined;
  const company = companyOf(row);
  for (let at = 0; at < row.length; at++) {
    const range = attitudeAt(clause, at, company);
    if (range) return range;
  }
  return followsCustom(clause, lang) ?? asksConduct(clause) ?? behavesOnly(clause) ?? ownPeopleDo(clause);
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
  if (is(unit, "mindset")) return company.firstOther < at ? undefined : unit;
  if (is(unit, "attitude noun")) {
    if (isAmongTopics(clause, at) || !(isOfPeople(row, at, company) || isAtPlace(row, at))) return undefined;
    return unit;
  }
  if (is(unit, "culture")) return isOfArts(row, at) ? undefined : unit;
  if (is(unit, "trust")) return company.staff && company.firstOther === row.length ? unit : undefined;
  if (is(unit, "attitude verb") && isFirstVerb(row, at)) return unit;
  return undefined;
}

/** "With a smile", "met geduld": how one does it, whomever for. */
function isManner(unit: Unit): boolean {
  return /^(?:with|met) /u.test(unit.text);
}

/** "Culture and sport", "library culture"; not "a culture of …", wherever. */
function isOfArts(row: readonly Unit[], at: number): boolean {
  if (/^(?:of|van|waarin|where|in_which|that|die)$/u.test(row[at + 1]?.text ?? "")) return false;
  return row.some((other) => is(other, "arts"));
}

const climates =
  /^(?:workplace|work environment|working environment|environment|climate|atmosphere|werkplek|werkomgeving|omgeving|sfeer|klimaat|werkklimaat)$/u;

/** "A culture that …", "een cultuur van …", wherever it goes on to. */
function cultureOf(row: readonly Unit[]): Unit | undefined {
  return row.find(
    (unit, i) =>
      (is(unit, "culture", "mindset") ||
        (climates.test(unit.text) &&
          /^(?:where|waar|waarin)$/u.test(row[i + 1]?.text ?? "") &&
          !row.slice(i).some(isOther))) &&
      /^(?:of|that|where|in_which|van|waarin|waar|die)$/u.test(row[i + 1]?.text ?? "") &&
      !row.slice(0, i).some(isOther),
  );
}

const universals = new Set("every each all alle iedere elke elk ieder".split(" "));

/** A measured thing that goes one way is an outcome whatever else is asked. */
function statesOutcome({ row, verb }: Clause): boolean {
  return row.some(
    (unit, i) =>
      is(unit, "measured") &&
      row.some(
        (other, j) =>
          j !== i &&
          ((is(other, "quantity") && !universals.has(other.text) && !is(row[j + 1], "vice")) ||
            (j === verb && is(other, "direction"))),
      ),
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
    if (is(unit, "body") && isContent(row[i + 1]) && !isVerbal(row[i + 1])) return false;
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
  if (at > 1 && /^(?:fewer|less|minder|geen|no)$/u.test(row[0]!.text)) return false;
  if (/^(?:for|voor)$/u.test(row[at - 1]?.text ?? "") && at > 1) return false;
  if (!is(row[at], "shared quality")) return firstOther >= at;
  return firstOther === row.length && (staff || !things);
}

/** "Respect, on and off the pitch": a quality that comes first, and a place. */
function isAtPlace(row: readonly Unit[], at: number): boolean {
  const next = row[at + 1];
  if (!next || row.slice(0, at).some(isContent) || row.some(isOther)) return false;
  return (
    next.text === "," &&
    /^(?:on|in|at|op|naast|langs|binnen|ook|even|always|altijd)$/u.test(row[at + 2]?.text ?? "")
  );
}

/** "Quality, reliability and customer focus", "explore accountability": one topic among others. */
function isAmongTopics({ row, verb, mood }: Clause, at: number): boolean {
  if (is(row[at], "virtue")) return false;
  if (mood === "command" && is(row[verb], "weak verb")) {
    return row.some((unit, i) => i !== at && i !== verb && is(unit, "generic"));
  }
  const first = row.find((unit) => isContent(unit) && !isVerbal(unit));
  const listed =
    listing.has(row[at - 1]?.text ?? "") &&
    (mood === "command" || row.slice(0, at).some((unit) => unit.text === ","));
  return (
    listed &&
    !/^creativ/u.test(first?.text ?? "") &&
    is(first, "generic", "measured") &&
    !is(first, "attitude noun", "virtue", "trust", "staff", "outsider")
  );
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
  if (
    mood !== "sentence" ||
    subject !== "staff" ||
    !is(first, "staff") ||
    first === row[verb] ||
    isAble(row[verb])
  )
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

function isAble(unit: Unit | undefined): boolean {
  return /^(?:can|kan|kunnen)$/u.test(unit?.text ?? "");
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
