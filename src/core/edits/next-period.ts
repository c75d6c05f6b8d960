import { applyChanges, check } from "../open";
import type { TextEdit } from "../model/finding";
import type { Action, Objective, Plan, Result } from "../model/plan";
import type { Span } from "../model/span";
import { nextPeriod } from "../plan/next-period";
import { latestValue } from "../progress/latest-value";
import { keysOf } from "../schema/keys";
import { get, type Node } from "../syntax/node";
import { Source } from "./draft";
import {
  editing,
  type EditedFile,
  type EditOutcome,
  mapAt,
  nodeAt,
  ownEntries,
  type Refusal,
} from "./edited-file";
import { expandAliases } from "./expand-aliases";
import { entryEnd, itemSpan } from "./places";
import { removeItems, removeKey, removeKeys } from "./remove";
import { setKey } from "./yaml-edits";

/**
 * The text of a file for the next period: what goes on, each result from where it came to; check-ins, `current` and what
 * was learned are left behind, as are actions that are done, declined or stopped. References stay. The new file is a
 * draft, for the team to stand behind.
 *
 * @param objectives The places of those that go on. Results that were dropped never do.
 */
export function toNextPeriod(
  text: string,
  objectives: readonly string[],
  today: string,
): { readonly text: string } | { readonly refused: Refusal } {
  const steps: readonly ((text: string) => EditOutcome)[] = [
    (now) => editing(now, (file) => expandAliases(file, goneFrom(file, planOf(now), objectives, today))),
    (now) => editing(now, (file) => dropEnded(file, planOf(now), objectives)),
    (now) => editing(now, (file) => startAnew(file, planOf(now), today)),
  ];
  let now = text;
  for (const step of steps) {
    const outcome = step(now);
    if ("refused" in outcome) return outcome;
    now = applyChanges(now, outcome.edits);
  }
  // Where the last lines went, the one before them ends as they did.
  return { text: now.trimEnd() + text.slice(text.trimEnd().length) };
}

function planOf(text: string): Plan {
  const { plan } = check(text);
  if (!plan) throw new Error("A text that can be edited has a plan");
  return plan;
}

/** What {@link dropEnded} and {@link startAnew} take out. */
function goneFrom({ text, root }: EditedFile, plan: Plan, kept: readonly string[], today: string): Span[] {
  const keys = (node: Node | undefined, gone: readonly string[]): Span[] =>
    node?.is !== "map"
      ? []
      : ownEntries(node)
          .filter(({ key }) => gone.includes(key))
          .map((one) => ({ start: one.keySpan.start, end: entryEnd(text, one) }));
  const items = (list: Node | undefined, gone: readonly number[]): Span[] =>
    list?.is === "list" ? gone.map((at) => itemSpan(text, list, at)) : [];
  const objectives = get(root, "objectives");
  const nodes = objectives?.is === "list" ? objectives.items : [];
  return [
    ...keys(root, ["learned"]),
    ...items(
      objectives,
      indexes(plan.objectives, ({ path }) => !kept.includes(path)),
    ),
    ...plan.objectives.flatMap(({ path, results, actions }, at) => {
      const node = nodes[at];
      if (!kept.includes(path) || node?.is !== "map") return [];
      const list = get(node, "results");
      return [
        ...keys(node, ["learned"]),
        ...items(list, indexes(results, isDropped)),
        ...items(get(node, "actions"), indexes(actions, isOver)),
        ...results.flatMap((result, index) =>
          list?.is === "list" ? keys(list.items[index], leftBehind(result, plan, today)) : [],
        ),
      ];
    }),
  ];
}

function dropEnded(file: EditedFile, plan: Plan, kept: readonly string[]): TextEdit[] {
  const objectives = nodeAt(file, "objectives");
  if (objectives.is !== "list") return [];
  const gone = plan.objectives.flatMap(({ path }, at) => (kept.includes(path) ? [] : [at]));
  return [
    ...(gone.length === plan.objectives.length ? [] : removeItems(file, objectives, gone)),
    ...plan.objectives.filter(({ path }) => kept.includes(path)).flatMap((one) => endedIn(file, one)),
  ];
}

function endedIn(file: EditedFile, { path, results, actions }: Objective): TextEdit[] {
  const map = mapAt(file, path);
  const without = (key: "results" | "actions", gone: readonly number[]): TextEdit[] => {
    const list = get(map, key);
    if (list?.is !== "list" || gone.length === 0) return [];
    return gone.length === list.items.length ? removeKey(file, map, key) : removeItems(file, list, gone);
  };
  return [
    ...without("results", indexes(results, isDropped)),
    ...without("actions", indexes(actions, isOver)),
  ];
}

const isDropped = ({ dropped }: Result): boolean => dropped;
const isOver = ({ status }: Action): boolean =>
  status === "done" || status === "declined" || status === "stopped";

function indexes<T>(items: readonly T[], isGone: (item: T) => boolean): number[] {
  return items.flatMap((item, at) => (isGone(item) ? [at] : []));
}

function startAnew(file: EditedFile, plan: Plan, today: string): TextEdit[] {
  const period = plan.period && nextPeriod(plan.period.value);
  return [
    ...(period ? renewPeriod(file, period) : []),
    ...setKey(file, file.root, "status", new Source("draft"), keysOf.file),
    ...removeKey(file, file.root, "learned"),
    ...plan.objectives.flatMap((objective) => [
      ...removeKey(file, mapAt(file, objective.path), "learned"),
      ...objective.results.flatMap((result) => (result.plain ? [] : fromHere(file, result, plan, today))),
    ]),
  ];
}

function renewPeriod(
  file: EditedFile,
  { name, start, end }: { readonly name: string; readonly start: string; readonly end: string },
): TextEdit[] {
  const written = get(file.root, "period");
  if (written?.is !== "map") return setKey(file, file.root, "period", new Source(name), keysOf.file);
  return [
    ...(get(written, "name") ? setKey(file, written, "name", name, keysOf.period) : []),
    ...setKey(file, written, "start", new Source(start), keysOf.period),
    ...setKey(file, written, "end", new Source(end), keysOf.period),
  ];
}

/** The value that it came to is where it starts now. A change that was measured in changes starts without one. */
function fromHere(file: EditedFile, result: Result, plan: Plan, today: string): TextEdit[] {
  const map = mapAt(file, result.path);
  const last = latestValue(result, today)?.field;
  const isStart = last?.value.kind === "number";
  return [
    ...(isStart ? setKey(file, map, "baseline", new Source(last.source.trim()), keysOf.result) : []),
    ...removeKeys(file, map, leftBehind(result, plan, today)),
  ];
}

function leftBehind({ due }: Result, { period }: Plan, today: string): string[] {
  const isPast = due !== undefined && due.value <= (period?.value.end ?? today);
  return ["current", "checkins", ...(isPast ? ["due"] : [])];
}
