import type { Range } from "../../model/span";
import { is, type Unit } from "../lexis/lexis";
import type { Clause } from "./clauses";
import { isOther, isOwn, whole } from "./people-in-row";
import { isContent, isSpecific, isVerbal } from "./unit-kinds";

const conditions = new Set("if when whoever als wanneer".split(" "));
const anybody = new Set("you je jij".split(" "));

/** "If you see it, you say it": a maxim for whoever reads it. */
export function ifYouThenYou({ row }: Clause): Range | undefined {
  if (!conditions.has(row[0]?.text ?? "") || !anybody.has(row[1]?.text ?? "")) return undefined;
  const comma = row.findIndex((unit) => unit.text === ",");
  if (comma < 0 || row.some((unit) => isOther(unit) || is(unit, "measured"))) return undefined;
  return row.slice(comma).some((unit) => anybody.has(unit.text)) ? whole(row) : undefined;
}

const manner =
  /ly$|^(?:big|small|hard|fast|slow|high|low|often|together|deep|wide|long|first|twice|again|quick|klein|groot|hard|snel|samen|vaak|veel|zacht|hoog|diep|ver)$/u;

/** "Fail loudly, learn quickly": commands with a manner and nothing that they are done to. */
export function commandsInRow({ row }: Clause): Range | undefined {
  const parts = partsOf(row);
  if (parts.length < 2) return undefined;
  return parts.every(isMannered) ? whole(row) : undefined;
}

function partsOf(row: readonly Unit[]): readonly Unit[][] {
  const parts: Unit[][] = [[]];
  for (const unit of row) {
    if (unit.kind === "mark") {
      if (parts.at(-1)!.length > 0) parts.push([]);
    } else if (!/^(?:and|en|but|maar)$/u.test(unit.text)) parts.at(-1)!.push(unit);
  }
  return parts.filter((part) => part.length > 0);
}

function isMannered(part: readonly Unit[]): boolean {
  const [verb, ...rest] = part;
  return isVerbal(verb) && rest.length === 1 && manner.test(rest[0]!.text);
}

/** "Firm, fair and consistent staff": several adjectives, and nothing but one's own people. */
export function staffOfKind({ row, mood }: Clause): Range | undefined {
  const words = row.filter((unit) => unit.kind === "word");
  const last = words.at(-1);
  if (mood !== "nominal" || words.length < 4 || !isOwn(last) || isOther(last)) return undefined;
  if (!/^(?:and|en)$/u.test(words.at(-3)!.text)) return undefined;
  const adjectives = words
    .slice(0, -1)
    .filter((unit) => !/^(?:and|en|an?|een|of|our|onze)$/u.test(unit.text));
  const isHuman = adjectives.every((unit) => isAdjective(unit));
  return isHuman ? whole(row) : undefined;
}

function isAdjective(unit: Unit): boolean {
  if (/^(?:enough|sufficient|voldoende|genoeg|meer|more|fewer|less|minder)$/u.test(unit.text)) return false;
  return (
    unit.tags.size === 0 ||
    is(
      unit,
      "praise",
      "state",
      "attitude adjective",
      "weak attitude",
      "conduct adjective",
      "conduct ending",
      "flattery",
    )
  );
}

const copulas = new Set("is are am zijn ben".split(" "));
const denials = new Set("a an een no not geen never nooit".split(" "));

/** "Crunch is geen heldendaad", "asking is a strength": what a virtue is, and what not. */
export function isNoVirtue({ row }: Clause): Range | undefined {
  const at = row.findIndex((unit) => copulas.has(unit.text));
  const last = row.findLastIndex((unit) => unit.kind === "word");
  if (at < 1 || at > 3 || !is(row[last], "verdict") || row.some(isOther)) return undefined;
  return row.slice(at + 1, last).every((unit) => denials.has(unit.text)) ? whole(row) : undefined;
}

const subjects = new Set("we i wij ik".split(" "));

/** "Everybody is a designer here", "elke verpleegkundige is onderzoeker". */
export function everybodyIsA({ row }: Clause): Range | undefined {
  const at = row.findIndex((unit) => copulas.has(unit.text));
  const subject = row.slice(0, Math.max(at, 0));
  if (at < 1 || !(subject.some(isOwn) || subjects.has(subject[0]!.text))) return undefined;
  if (subject.some((unit, i) => isOther(unit) || (isSpecific(row, i) && !isOwn(unit)))) return undefined;
  const rest = row.slice(at + 1);
  const last = rest.findLast((unit) => isContent(unit));
  if (rest.some((unit) => unit.kind === "number" || is(unit, "state"))) return undefined;
  return is(last, "staff", "role") && /^(?:an?|een|all|allemaal|ook|our|onze)$/u.test(rest[0]?.text ?? "")
    ? whole(row)
    : undefined;
}
