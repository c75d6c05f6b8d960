const sliceMs = 25;

/** Does work on each item, a slice of time at a time, so that the editor stays responsive. */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => unknown): Promise<void> {
  let start = performance.now();
  for (const item of items) {
    await work(item);
    if (performance.now() - start > sliceMs) {
      await new Promise((resolve) => setTimeout(resolve));
      start = performance.now();
    }
  }
}

/** Does work on each item, several at a time: for work that mostly waits. */
export async function inParallel<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: 16 }, worker));
}
