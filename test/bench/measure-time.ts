/**
 * Milliseconds that the processor has worked for this process since it started. Unlike a clock it does not count what
 * else a busy machine does; it does count collecting garbage and compiling.
 */
export function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
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
      const start = worked();
      tasks[name](run);
      times.get(name)?.push(worked() - start);
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
