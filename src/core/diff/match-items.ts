import type { Action, Item, Objective, Plan, Result } from "../model/plan";

/** An item in an earlier plan and in a later one; absent where it was not there yet, or is there no longer. */
export interface Pair<T> {
  readonly before?: T;
  readonly after?: T;
}

export interface ObjectivePair extends Pair<Objective> {
  readonly results: readonly Pair<Result>[];
  readonly actions: readonly Pair<Action>[];
}

/**
 * Finds each item of an earlier plan again in a later one: by its id, else by its sentence, else by its place where the
 * two sentences have words in common or the same fields. A result or an action may have moved to another objective. In
 * the order of the later plan, then what has gone in the order of the earlier one.
 */
export function matchPlans(before: Plan | undefined, after: Plan | undefined): ObjectivePair[] {
  const objectives = matchItems(before?.objectives ?? [], after?.objectives ?? []);
  const results = matchBelow(objectives, ({ results: list }) => list);
  const actions = matchBelow(objectives, ({ actions: list }) => list);
  return objectives.map((pair, index) => ({ ...pair, results: results[index]!, actions: actions[index]! }));
}

/** Within each objective first; then those left over by id or sentence wherever they are now. */
function matchBelow<T extends Result | Action>(
  objectives: readonly Pair<Objective>[],
  listOf: (objective: Objective) => readonly T[],
): Pair<T>[][] {
  const found = objectives.map(({ before, after }) =>
    matchItems(before ? listOf(before) : [], after ? listOf(after) : []),
  );
  const gone = found.flat().flatMap(({ before, after }) => (before && !after ? [before] : []));
  const moved = new Set<T>();
  const withMoved = found.map((pairs) =>
    pairs.map((pair) => {
      const { before, after } = pair;
      if (before || !after) return pair;
      const from =
        gone.find((item) => !moved.has(item) && hasSameId(item, after)) ??
        gone.find((item) => !moved.has(item) && hasSameSentence(item, after));
      if (!from) return pair;
      moved.add(from);
      return { before: from, after };
    }),
  );
  return withMoved.map((pairs) =>
    pairs.filter(({ before, after }) => after !== undefined || !before || !moved.has(before)),
  );
}

function matchItems<T extends Item>(before: readonly T[], after: readonly T[]): Pair<T>[] {
  const left = new Set(before);
  const found = new Map<T, T>();
  const take = (isSame: (earlier: T, later: T) => boolean): void => {
    for (const later of after) {
      if (found.has(later)) continue;
      for (const earlier of left) {
        if (!isSame(earlier, later)) continue;
        found.set(later, earlier);
        left.delete(earlier);
        break;
      }
    }
  };
  take(hasSameId);
  take(hasSameSentence);
  const place = new Map([...before, ...after].map((item) => [item, item.path]));
  take((earlier, later) => place.get(earlier) === place.get(later) && isAkin(earlier, later));
  take(isAkin);
  return [
    ...after.map((later) => {
      const earlier = found.get(later);
      return earlier ? { before: earlier, after: later } : { after: later };
    }),
    ...[...left].map((earlier) => ({ before: earlier })),
  ];
}

function hasSameId({ id: a }: Item, { id: b }: Item): boolean {
  return a !== undefined && a.value === b?.value;
}

/** Two items that bear different ids are two things, whatever they say. */
function hasSameSentence(a: Item, b: Item): boolean {
  return a.text !== undefined && sentenceOf(a) === sentenceOf(b) && !(a.id && b.id && !hasSameId(a, b));
}

function isAkin(a: Item, b: Item): boolean {
  if (a.id && b.id) return false;
  if (!a.text && !b.text) return a.path === b.path;
  if (a.item === "result" && b.item === "result" && hasSameTarget(a, b)) return true;
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  const common = [...ours].filter((word) => theirs.has(word)).length;
  return common > 0 && common * 2 >= Math.min(ours.size, theirs.size);
}

function hasSameTarget(a: Result, b: Result): boolean {
  return (
    a.target !== undefined &&
    a.target.source === b.target?.source &&
    a.baseline !== undefined &&
    a.baseline.source === b.baseline?.source
  );
}

function sentenceOf({ text }: Item): string {
  return (text?.value ?? "").trim().replace(/\s+/g, " ").toLowerCase();
}

/** The words that carry a sentence: short ones are mostly there in any. */
function wordsOf(item: Item): Set<string> {
  return new Set(sentenceOf(item).match(/\p{L}{4,}/gu) ?? []);
}
