import { applyChanges, check } from "../open";
import type { TextEdit } from "../model/finding";
import type { Objective, Plan, Result } from "../model/plan";
import { nextPeriod } from "../plan/next-period";
import { latestValue } from "../progress/latest-value";
import { keysOf } from "../schema/keys";
import { get } from "../syntax/node";
import { Source } from "./draft";
import { editing, type EditedFile, type EditOutcome, mapAt, nodeAt, type Refusal } from "./edited-file";
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
  const end = /\s*$/u.exec(text)?.[0] ?? "";
  return { text: now.replace(/\s*$/u, end) };
}

function planOf(text: string): Plan {
  const { plan } = check(text);
  if (!plan) throw new Error("A text that can be edited has a plan");
  return plan;
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
  const over = new Set(["done", "declined", "stopped"]);
  return [
    ...without(
      "results",
      indexes(results, ({ dropped }) => dropped),
    ),
    ...without(
      "actions",
      indexes(actions, ({ status }) => over.has(status)),
    ),
  ];
}

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
function fromHere(file: EditedFile, result: Result, { period }: Plan, today: string): TextEdit[] {
  const map = mapAt(file, result.path);
  const last = latestValue(result, today)?.field;
  const isPast = result.due !== undefined && result.due.value <= (period?.value.end ?? today);
  const isStart = last?.value.kind === "number";
  return [
    ...(isStart ? setKey(file, map, "baseline", new Source(last.source.trim()), keysOf.result) : []),
    ...removeKeys(file, map, ["current", "checkins", ...(isPast ? ["due"] : [])]),
  ];
}
