import * as vscode from "vscode";

/** The local calendar date, and word of each new one. */
export class Day implements vscode.Disposable {
  readonly #began = new vscode.EventEmitter<void>();
  readonly onDidBegin = this.#began.event;
  readonly #window: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #today = localDate(new Date());
  #fixed = false;

  constructor() {
    this.#wait();
    this.#window = vscode.window.onDidChangeWindowState(() => {
      this.#look();
    });
  }

  /** `YYYY-MM-DD` */
  get today(): string {
    return this.#today;
  }

  /** Holds the calendar at a date, whatever the clock says; for tests and pictures. */
  fix(date: string): void {
    this.#fixed = true;
    this.#turnTo(date);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#window.dispose();
    this.#began.dispose();
  }

  /** A timer does not run while a machine sleeps, so the date is looked at when somebody comes back as well. */
  #wait(): void {
    const now = new Date();
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    this.#timer = setTimeout(
      () => {
        this.#look();
        this.#wait();
      },
      midnight.getTime() - now.getTime() + 100,
    );
  }

  #look(): void {
    if (!this.#fixed) this.#turnTo(localDate(new Date()));
  }

  #turnTo(date: string): void {
    if (date === this.#today) return;
    this.#today = date;
    this.#began.fire();
  }
}

/** The day of a moment, here. */
export function localDate(date: Date): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
