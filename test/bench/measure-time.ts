import { performance } from "node:perf_hooks";

/** Milliseconds that a task takes, the median of several runs after one to warm up. */
export function medianTime(task: () => unknown, runs = 7): number {
  task();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
  return median(times);
}

/**
 * Milliseconds of several tasks, run in turn (A B A B …), so that a drift of the machine's speed touches all alike.
 * The median of each. A task is told which run it is, from 0; the one to warm up comes after the last.
 */
export function medianTimes<K extends string>(
  tasks: Readonly<Record<K, (run: number) => unknown>>,
  runs = 7,
): Record<K, number> {
  const names = Object.keys(tasks) as K[];
  for (const name of names) tasks[name](runs);
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const name of names) {
      const start = performance.now();
      tasks[name](run);
      times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<K, number>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? high)) / 2;
}
