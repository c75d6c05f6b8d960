import { endsSentence, type Match } from "./pattern";
import type { Reading } from "./reading";
import { isThing, readThing, tokensAt } from "./thing";

/** "as fast as the market leader", "more than last year": a threshold that some other number gives. */
export function compared(): Reading {
  return { shape: "threshold" };
}

/** A milestone that others decide on: "ISO 27001 certificate obtained", "the council approves". */
export function decided(): Reading {
  return { shape: "milestone" };
}

const figures = new Set(
  "matter idea problem wonder need worries regrets doubt longer brainer idee probleem wonder twijfel zorgen".split(
    " ",
  ),
);
const persons = new Set(["nobody", "no one", "niemand"]);

/**
 * "No fatal accidents": nothing of what is counted. A mere "no" counts at the beginning of a clause, after "have" and
 * the like, and before a plural, but not in "with no …"; "not a single" and "nobody" anywhere.
 */
export function absent(match: Match): Reading | undefined {
  const { all, to } = match;
  const [item] = match.items;
  const after = tokensAt(all, to);
  const next = after[0];
  if (!item || (next && figures.has(next.text))) return undefined;
  const thing = persons.has(item.text) ? undefined : readThing(after, 0, 2, new Set());
  const isCounted = next !== undefined && isThing(next) && !persons.has(item.text);
  if (!item.cues.has("none") && all[match.from - 1]?.cues.has("with")) return undefined;
  if (!item.cues.has("none") && !thing && !(isCounted && isBeginning(match))) return undefined;
  const until = thing ? to + thing.next : isCounted ? to + 1 : to;
  return { shape: "threshold", to: 0, bound: "at-most", ...(thing && { unit: thing.name }), until };
}

const possessing = new Set(["have", "has", "hebben", "heeft"]);

function isBeginning({ all, from }: Match): boolean {
  const before = all[from - 1];
  if (before === undefined || endsSentence(before) || before.token?.kind === "mark") return true;
  return before.cues.has("be") || possessing.has(before.text);
}
