import type { Range } from "../../model/span";
import { is, type Unit } from "../lexis/lexis";
import type { Clause } from "./clauses";
import { becomingVerbs, beingVerbs, firstContent, isOther, whole } from "./people-in-row";
import { isContent, isSpecific } from "./unit-kinds";

/** "No blame", "stop complaining", "fewer excuses". */
export function leavesOffVice({ row }: Clause): Range | undefined {
  const at = row.findIndex((unit) => is(unit, "vice"));
  if (at < 0 || row.slice(0, at).some((unit, i) => isOther(unit) || isSpecific(row, i))) return undefined;
  return row[at];
}

/** What one ends is no virtue that one asks for. */
const ending =
  /^(?:end|stop|ban|abolish|reduce|cut|eliminate|halve|limit|afschaffen|stoppen|verminderen|terugdringen|verbieden|beperken)$/u;

const withWords = new Set("with met vanuit uit in from out_of".split(" "));

/** "Kindness in every contact", "wederzijds respect"; what is said of others, or of a thing, is left alone. */
export function asksForVirtue({ row, mood, verb }: Clause): Range | undefined {
  const at = row.findIndex((unit) => is(unit, "virtue"));
  if (at < 0 || (mood === "command" && ending.test(row[verb]?.text ?? ""))) return undefined;
  if (mood === "sentence" && row.slice(0, verb).some(isOther)) return undefined;
  const manner = row.slice(0, at).findLastIndex((unit) => withWords.has(unit.text));
  if (row.slice(0, at).some((unit, i) => isOther(unit) && i > manner)) return undefined;
  if (
    /^(?:of|van)$/u.test(row[at + 1]?.text ?? "") &&
    row.slice(at + 2).some((_, i) => isSpecific(row, at + 2 + i))
  )
    return undefined;
  return row[at];
}

const valued = new Set("safety veiligheid integrity integriteit fun plezier mens mensen".split(" "));

/** "Players first", "de speler centraal". */
export function comesFirst({ row }: Clause): Range | undefined {
  const last = row.findLastIndex((unit) => unit.kind !== "mark");
  if (!is(row[last], "motto end")) return undefined;
  const before = row
    .slice(0, last)
    .filter(isContent)
    .filter((unit) => !isPutting(unit));
  if (before.length === 0 || before.length > 2) return undefined;
  const head = before.at(-1);
  if (!is(head, "outsider", "staff", "virtue", "attitude noun") && !valued.has(head!.text)) return undefined;
  return whole(row);
}

function isPutting(unit: Unit): boolean {
  return /^(?:put|puts|putting|place|keep|keeping|come|comes|stellen|zetten|staat|staan|komt)$/u.test(
    unit.text,
  );
}

const endOfBeing = new Set("zijn worden blijven".split(" "));
const visible =
  /(?:able|ible|free|less|proof|neutral|certified|ready|vrij|loos|baar|neutraal|klaar|current|relevant|competitive|solvent|afloat|ahead)$/u;

/** "Be kind", "be a good listener", "aardiger zijn voor elkaar". */
export function asksToBe({ row, mood, verb }: Clause): Range | undefined {
  const word = row[verb]?.text ?? "";
  const isBeing = beingVerbs.has(word) || (endOfBeing.has(word) && verb > 0);
  if (mood !== "command" || !(isBeing || becomingVerbs.has(word))) return undefined;
  const at = firstContent(row, verb === 0 ? 1 : 0);
  const unit = row[at];
  if (!unit || at === verb) return undefined;
  if (is(unit, "conduct adjective", "conduct ending")) return unit;
  const next = row[at + 1];
  const isAlone = next === undefined || !isContent(next);
  if (!beingVerbs.has(word) || unit.tags.size > 0 || !isAlone || visible.test(unit.text)) return undefined;
  return row[at - 1]?.text === word || is(row[at - 1], "quantity", "filler") ? unit : undefined;
}

const you = new Set("your yourself jezelf jouw je".split(" "));

/** "Keep your cool", "je koel houden": a motto. */
export function speaksToYou({ row, mood }: Clause): Range | undefined {
  if (mood !== "command" || !row.some((unit) => you.has(unit.text))) return undefined;
  return row.some(isOther) || row.some((unit) => is(unit, "measured")) ? undefined : whole(row);
}

/** "Stay close to the customer", "dichter bij de bewoner staan". */
export function comesCloser({ row, mood }: Clause): Range | undefined {
  const at = row.findIndex((unit) => /^(?:close|closer|dicht|dichter|dichtbij)$/u.test(unit.text));
  if (mood !== "command" || at < 0 || !/^(?:to|bij)$/u.test(row[at + 1]?.text ?? "")) return undefined;
  const others = row.slice(at + 2).some((unit) => is(unit, "outsider", "staff"));
  return others && !row.some((_, i) => i !== at && isSpecific(row, i)) ? whole(row) : undefined;
}

const humanEnding = /(?:isch|ig|lijk|end|zaam|erig|vol)$/u;

/** "Minder perfectionistisch zijn": more or less of how one is. */
export function moreOrLess({ row, verb }: Clause): Range | undefined {
  const unit = row[verb - 1];
  if (row[verb]?.text !== "zijn" || !unit || unit.tags.size > 0 || verb > 3) return undefined;
  return humanEnding.test(unit.text) && !visible.test(unit.text) && is(row[verb - 2], "quantity", "filler")
    ? unit
    : undefined;
}

/** "Celebrate failure", "obsess over the player", "elk kind respecteren". */
export function behavesItself({ row, mood, verb }: Clause): Range | undefined {
  if (mood !== "command" || !is(row[verb], "conduct verb") || is(row[verb], "direction", "making"))
    return undefined;
  return whole(row);
}
