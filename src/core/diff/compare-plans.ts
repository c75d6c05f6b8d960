import type { Lang } from "../language/lang";
import type { Action, Objective, Plan, Result, TextField } from "../model/plan";
import { personKey } from "../plan/people";
import type { Change, FromTo, ItemChanges, Named, ObjectiveChanges, PlanChanges } from "./changes";
import { compareCheckins } from "./compare-checkins";
import { compareTargets } from "./compare-targets";
import { matchPlans, type ObjectivePair, type Pair } from "./match-items";

interface Sides {
  readonly before: Plan | undefined;
  readonly after: Plan | undefined;
  readonly locale: Lang;
  /** The objective of each result and action of the earlier plan. */
  readonly homes: ReadonlyMap<Result | Action, Objective>;
}

/** What a plan says otherwise than an earlier one did. One that is absent is a file that was not there. */
export function comparePlans(
  before: Plan | undefined,
  after: Plan | undefined,
  locale: Lang = "en",
): PlanChanges {
  const homes = new Map<Result | Action, Objective>();
  for (const objective of before?.objectives ?? []) {
    for (const item of [...objective.results, ...objective.actions]) homes.set(item, objective);
  }
  const sides: Sides = { before, after, locale, homes };
  const team = (after ?? before)?.team?.value;
  const period = changed(before?.period?.value, after?.period?.value, ({ start, end }) => start + end);
  const status = before && after && changed(before.status, after.status);
  const learned = changed(before?.learned?.value, after?.learned?.value);
  const isKept = before !== undefined && after !== undefined;
  return {
    ...(team !== undefined && { team }),
    ...(!before && after && { file: "added" as const }),
    ...(before && !after && { file: "removed" as const }),
    ...(isKept && period && { period }),
    ...(status && { status: { before: before.status, after: after.status } }),
    ...(learned && after && { learned }),
    objectives: matchPlans(before, after)
      .map((pair) => compareObjectives(pair, sides))
      .filter(
        ({ changes, results, actions }) => changes.length > 0 || results.length > 0 || actions.length > 0,
      ),
  };
}

function compareObjectives(pair: ObjectivePair, sides: Sides): ObjectiveChanges {
  const { before, after } = pair;
  const changes: Change[] = [...comings(pair)];
  if (before && after) {
    changes.push(
      ...words(before, after),
      ...change("why", before.why?.value, after.why?.value),
      ...change("whyNow", before.whyNow?.value, after.whyNow?.value),
      ...change("effect", before.effect?.value, after.effect?.value),
      ...change("type", before.type?.value, after.type?.value),
      ...change("owner", before.owner?.value, after.owner?.value),
      ...change("learned", before.learned?.value, after.learned?.value),
    );
  }
  // Of an objective that has gone, what stood below it has gone with it.
  const below = after ? pair : { results: [], actions: [] };
  return {
    ...nameOf(after ?? before),
    changes,
    results: below.results
      .map((one): ItemChanges => ({
        ...nameOf(one.after ?? one.before),
        changes: compareResults(one, pair, sides),
      }))
      .filter(hasChanges),
    actions: below.actions
      .map((one) => ({
        ...nameOf(one.after ?? one.before),
        proposedBy: ((one.after ?? one.before)?.proposedBy ?? []).map(({ value }) => value),
        changes: compareActions(one, pair, sides),
      }))
      .filter(hasChanges),
  };
}

function compareResults(pair: Pair<Result>, home: ObjectivePair, sides: Sides): Change[] {
  const { before, after } = pair;
  const plan = sides.after;
  const changes: Change[] = [...comings(pair), ...moves(before, after, home, sides)];
  if (!after || !plan) return changes;
  if (before && sides.before) {
    changes.push(
      ...words(before, after),
      ...compareTargets({ result: before, plan: sides.before }, { result: after, plan }, sides.locale),
      ...dueChange(before.due?.value, after.due?.value),
      ...change("owner", before.owner?.value, after.owner?.value),
      ...change("effect", before.effect?.value, after.effect?.value),
      ...change("current", before.current?.source, after.current?.source),
      ...compareCheckins(before.checkins, after, plan, sides.locale),
    );
  }
  return changes;
}

function compareActions(pair: Pair<Action>, home: ObjectivePair, sides: Sides): Change[] {
  const { before, after } = pair;
  const changes: Change[] = [...comings(pair), ...moves(before, after, home, sides)];
  if (!after) return changes;
  const was = before?.status ?? "proposed";
  if (before) changes.push(...words(before, after));
  if (was !== after.status) {
    const reason = after.reason?.value;
    changes.push({
      kind: "status",
      before: was,
      after: after.status,
      ...(reason !== undefined && { reason }),
    });
  }
  const known = new Set((before?.supportedBy ?? []).map(({ value }) => personKey(value)));
  const by = after.supportedBy.map(({ value }) => value).filter((name) => !known.has(personKey(name)));
  if (by.length > 0) changes.push({ kind: "supported", by });
  if (before) changes.push(...dueChange(before.due?.value, after.due?.value));
  return changes;
}

/** Added, taken out, dropped, or taken up again. */
function comings({ before, after }: Pair<Objective | Result | Action>): Change[] {
  if (!before) return [{ kind: "added" }, ...(after && isDropped(after) ? [droppedFor(after.reason)] : [])];
  if (!after) return [{ kind: "removed" }];
  if (isDropped(before) === isDropped(after)) return [];
  return [isDropped(after) ? droppedFor(after.reason) : { kind: "taken-up-again" }];
}

function isDropped(item: Objective | Result | Action): boolean {
  return item.item !== "action" && item.dropped;
}

function droppedFor(reason: TextField | undefined): Change {
  return { kind: "dropped", ...(reason && { reason: reason.value }) };
}

function moves(
  before: Result | Action | undefined,
  after: Result | Action | undefined,
  home: ObjectivePair,
  { homes }: Sides,
): Change[] {
  const from = before && after && homes.get(before);
  return from && from !== home.before ? [{ kind: "moved", from: nameOf(from) }] : [];
}

function words({ text: before }: { text?: TextField }, { text: after }: { text?: TextField }): Change[] {
  return before && after && before.value !== after.value
    ? [{ kind: "reworded", before: before.value, after: after.value }]
    : [];
}

function dueChange(before: string | undefined, after: string | undefined): Change[] {
  const due = changed(before, after);
  if (!due) return [];
  const moved = before === undefined || after === undefined ? undefined : after > before ? "later" : "sooner";
  return [{ kind: "due", ...due, ...(moved && { moved }) }];
}

type Told = Extract<Change, FromTo<string>>["kind"];

function change(kind: Told, before: string | undefined, after: string | undefined): Change[] {
  const both = changed(before, after);
  return both ? [{ kind, ...both } as Change] : [];
}

function changed<T>(
  before: T | undefined,
  after: T | undefined,
  keyOf: (value: T) => unknown = (value) => value,
): FromTo<T> | undefined {
  const same =
    before === undefined || after === undefined ? before === after : keyOf(before) === keyOf(after);
  if (same) return undefined;
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

function nameOf(item: Objective | Result | Action | undefined): Named {
  return {
    ...(item?.id && { id: item.id.value }),
    ...(item?.text && { text: item.text.value }),
  };
}

function hasChanges({ changes }: ItemChanges): boolean {
  return changes.length > 0;
}
