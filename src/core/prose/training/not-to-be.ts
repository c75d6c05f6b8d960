import { is, type Unit } from "../lexis/lexis";

/**
 * Training that will not take place, or not as the action: it is cancelled, gives way to something else ("replace the
 * course by …", "instead of a training"), or is what another thing deals in ("a tool that tracks training").
 */
export function isNotToBe(row: readonly Unit[], at: number): boolean {
  return isEnded(row) || isReplaced(row, at) || isBesides(row, at) || isDealtIn(row, at);
}

/** The action is to end something; in Dutch the verb may stand last. */
function isEnded(row: readonly Unit[]): boolean {
  return (
    is(row[0], "ending") ||
    is(
      row.findLast(({ kind }) => kind === "word"),
      "ending",
    )
  );
}

/** What stands between "replace" and "by", or in Dutch before "vervangen door". */
function isReplaced(row: readonly Unit[], at: number): boolean {
  const verb = row.findIndex((unit) => is(unit, "replacing"));
  const by = row.findIndex((unit) => is(unit, "replacement"));
  return verb >= 0 && by > at && (verb < at || verb < by);
}

/** "Instead of a course": with only small words between. */
function isBesides(row: readonly Unit[], at: number): boolean {
  const before = row.slice(Math.max(0, at - 3), at);
  const instead = before.findLastIndex((unit) => is(unit, "instead"));
  return (
    instead >= 0 && before.slice(instead + 1).every((unit) => is(unit, "function") || unit.tags.size === 0)
  );
}

/** "An office that could provide training", "een tool die trainingen bijhoudt". */
function isDealtIn(row: readonly Unit[], at: number): boolean {
  const that = row.findLastIndex((unit, i) => i < at && /^(?:that|which|die|dat|waarmee)$/u.test(unit.text));
  if (
    that < 1 ||
    at - that > 6 ||
    /^(?:ensure|ensures|sure|guarantee|zorgen|voor|see|so|zo)$/u.test(row[that - 1]!.text)
  )
    return false;
  const behind = row.slice(that + 1, that + 4);
  const end = row.slice(at + 1, at + 3);
  return [...behind, ...end].some((unit) => is(unit, "dealing"));
}
