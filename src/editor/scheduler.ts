import type * as vscode from "vscode";

interface Wait {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly task: () => unknown;
}

/** Knows all work that is under way or waits for a pause, so that its end can be awaited. */
export class Scheduler implements vscode.Disposable {
  readonly #waits = new Map<string, Wait>();
  readonly #running = new Set<Promise<unknown>>();
  readonly #report: (error: unknown) => void;
  #disposed = false;

  /** @param report Takes what a task throws; no task ever rejects outward. */
  constructor(report: (error: unknown) => void) {
    this.#report = report;
  }

  /** Runs a task after a pause of `delay` ms. Asked again with the same key, the newest task waits anew. */
  later(key: string, delay: number, task: () => unknown): void {
    if (this.#disposed) return;
    this.cancel(key);
    const timer = setTimeout(() => {
      this.#waits.delete(key);
      this.#attempt(task);
    }, delay);
    this.#waits.set(key, { timer, task });
  }

  /** As {@link later}, but a task that waits already keeps its time: under a stream of calls it runs every `delay` ms. */
  soon(key: string, delay: number, task: () => unknown): void {
    if (!this.#waits.has(key)) this.later(key, delay, task);
  }

  cancel(key: string): void {
    const wait = this.#waits.get(key);
    if (!wait) return;
    clearTimeout(wait.timer);
    this.#waits.delete(key);
  }

  /** Runs a task at once, and counts it as under way until it ends. */
  run(task: () => unknown): void {
    if (!this.#disposed) this.#attempt(task);
  }

  /** Ends every pause now, and resolves when nothing is under way any more. */
  async idle(): Promise<void> {
    while (this.#waits.size > 0 || this.#running.size > 0) {
      for (const [key, { task }] of [...this.#waits]) {
        this.cancel(key);
        this.#attempt(task);
      }
      await Promise.all(this.#running);
    }
  }

  dispose(): void {
    this.#disposed = true;
    for (const key of [...this.#waits.keys()]) this.cancel(key);
  }

  #attempt(task: () => unknown): void {
    const work = (async () => {
      await task();
    })().catch(this.#report);
    this.#running.add(work);
    void work.finally(() => this.#running.delete(work));
  }
}
