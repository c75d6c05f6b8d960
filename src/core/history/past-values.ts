import { matchPlans } from "../diff/match-items";
import type { Plan, Result } from "../model/plan";
import { readPlan } from "../plan/read-plan";
import type { PastValue } from "../pictures/result-values";
import { latestCheckin } from "../progress/latest-value";

/** What a goals file said at some time. */
export interface Version {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly author?: string;
  readonly text: string;
}

/** With so many check-ins a result has a line of its own. */
const enough = 3;

/** Whether earlier versions of the file can tell something of a result: it has few check-ins, and keeps `current`. */
export function wantsHistory({ checkins, current, dropped }: Result): boolean {
  return !dropped && current !== undefined && checkins.length < enough;
}

/** Whether earlier versions of the file can tell something of any of its results. */
export function planWantsHistory({ objectives }: Plan): boolean {
  return objectives.some(({ results, dropped }) => !dropped && results.some(wantsHistory));
}

/**
 * The values that `current` had in earlier versions of a file, by the paths that its results have now, the oldest first.
 * A value counts from the version that first had it, and is signed by whoever wrote that version; of one day the last
 * one counts. What the file says now but no version does, counts as of today. Versions that do not parse are passed over.
 *
 * @param versions The latest first, as git lists them.
 */
export function pastValues(
  plan: Plan,
  versions: readonly Version[],
  today: string,
): ReadonlyMap<string, readonly PastValue[]> {
  const found = new Map<string, Found[]>();
  let newer = plan;
  // The path now, of each result of the plan at hand.
  let paths = new Map<Result, string>();
  for (const { results, dropped } of plan.objectives) {
    for (const result of results) if (!dropped && wantsHistory(result)) paths.set(result, result.path);
  }
  for (const version of versions) {
    const older = readPlan(version.text);
    if (!older) continue;
    const then = new Map<Result, string>();
    for (const { results } of matchPlans(older, newer)) {
      for (const { before, after } of results) {
        const path = after && paths.get(after);
        if (path === undefined || !before) continue;
        then.set(before, path);
        const text = before.current?.source;
        if (text !== undefined) found.set(path, [{ text, version }, ...(found.get(path) ?? [])]);
      }
    }
    newer = older;
    paths = then;
    if (paths.size === 0) break;
  }
  const values = new Map<string, readonly PastValue[]>();
  for (const { results } of plan.objectives) {
    for (const result of results) {
      const all = found.get(result.path);
      if (all) values.set(result.path, withToday(changesIn(all), result, today));
    }
  }
  return values;
}

interface Found {
  readonly text: string;
  readonly version: Version;
}

/** A version that says what the one before it said, tells nothing new. */
function changesIn(all: readonly Found[]): PastValue[] {
  const onDay = new Map<string, PastValue>();
  let last: string | undefined;
  for (const { text, version } of all) {
    if (text === last) continue;
    last = text;
    const { date, author } = version;
    onDay.set(date, { date, text, ...(author !== undefined && { by: author }) });
  }
  return [...onDay.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function withToday(values: readonly PastValue[], result: Result, today: string): readonly PastValue[] {
  const text = result.current?.source;
  const last = values.at(-1);
  const isNew = text !== undefined && text !== last?.text && !latestCheckin(result, today);
  return isNew && last !== undefined && last.date <= today
    ? [...values.filter(({ date }) => date < today), { date: today, text }]
    : values;
}
