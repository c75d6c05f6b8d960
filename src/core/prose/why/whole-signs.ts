import type { Frame } from "../lexis/frames";
import { is, type Unit } from "../lexis/lexis";

function isWord({ kind }: Unit): boolean {
  return kind === "word";
}

/** "It is …", "this goal …", but not "het gasnet …". */
export function isOfItself(row: readonly Unit[], frame: Frame): boolean {
  const at = row.findIndex(isWord);
  const [first, next] = [row[at], row.find((unit, i) => i > at && isWord(unit))];
  if (!first || !frame.selfReferences.has(first.text)) return false;
  return next !== undefined && next.tags.size > 0 && !is(next, "quantity", "outsider", "measured", "trouble");
}

/** More, fewer or less of something in particular. */
export function isOutcome(row: readonly Unit[], frame: Frame): boolean {
  return row.some(({ text }, i) => {
    if (!frame.changes.has(text)) return false;
    return [...row.slice(Math.max(0, i - 4), i), ...row.slice(i + 1, i + 7)].some((unit) => {
      if (is(unit, "outsider", "measured", "staff"))
        return !is(unit, "generic", "general trouble", "general measured");
      return unit.kind === "word" && unit.tags.size === 0 && !frame.abstract.test(unit.text);
    });
  });
}

const ownKinds = /(?:members?|volunteers?|leden|lid|vrijwilligers?)$/u;

/** One wins or keeps people of a kind: teachers, members, volunteers, but not customers and talent. */
export function isGaining(row: readonly Unit[]): boolean {
  return row.some((unit, i) => {
    if (!is(unit, "gain")) return false;
    return row.slice(Math.max(0, i - 5), i + 6).some((whom) => {
      if (!is(whom, "outsider", "staff") || is(whom, "function")) return false;
      return !is(whom, "generic") || ownKinds.test(whom.text);
    });
  });
}

/** Less, or more, of something that is measured and not of what any business has: fuel, falls, road safety. */
export function isRelief(row: readonly Unit[]): boolean {
  return row.some((unit, i) => {
    const isLess = is(unit, "lessening");
    if (!isLess && !is(unit, "direction")) return false;
    return row.slice(Math.max(0, i - 6), i + 5).some((what) => {
      if (is(what, "world")) return true;
      return (
        isLess &&
        is(what, "measured", "trouble") &&
        !is(what, "general measured", "general trouble", "lessening")
      );
    });
  });
}

/** "No indication of …", "Geen …": something is lacking. */
export function isLacking(row: readonly Unit[]): boolean {
  const first = row.find(isWord);
  return /^(?:no|geen|nobody|niemand|not|too|te veel|te weinig|too .*)$/u.test(first?.text ?? "");
}
