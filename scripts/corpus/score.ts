import type { Measure } from "../../src/core/model/measure";
import { type Actual, type Kind, type Line, unflagged } from "./judge-line";

export interface Judged {
  readonly line: Line;
  readonly actual: Actual;
}

/** Counts; `shape` and `numbers` only for results. */
export interface Score {
  readonly kind: Kind;
  readonly lang: string;
  readonly n: number;
  readonly accurate: number;
  readonly flagged: number;
  readonly rightlyFlagged: number;
  readonly toFlag: number;
  readonly rightLabel: number;
  readonly shape?: { readonly n: number; readonly right: number };
  readonly numbers?: { readonly n: number; readonly right: number };
}

export function isFlagged(label: string): boolean {
  return !unflagged.has(label);
}

export function scoreLines(kind: Kind, lang: string, rows: readonly Judged[]): Score {
  const count = (test: (row: Judged) => boolean): number => rows.filter(test).length;
  const score: Score = {
    kind,
    lang,
    n: rows.length,
    accurate: count(({ line, actual }) => isFlagged(line.label) === isFlagged(actual.label)),
    flagged: count(({ actual }) => isFlagged(actual.label)),
    rightlyFlagged: count(({ line, actual }) => isFlagged(line.label) && isFlagged(actual.label)),
    toFlag: count(({ line }) => isFlagged(line.label)),
    rightLabel: count(({ line, actual }) => line.label === actual.label),
  };
  if (kind !== "results") return score;
  const shaped = rows.filter(
    ({ line }) => line.label === "measurable" && typeof line.target_kind === "string",
  );
  const numbered = shaped.filter(({ line }) => expectedNumbers(line).length > 0);
  return {
    ...score,
    shape: { n: shaped.length, right: shaped.filter(shapeIsRight).length },
    numbers: { n: numbered.length, right: numbered.filter(numbersAreRight).length },
  };
}

/** The labels call a guard, which is a threshold that has to hold, a threshold. */
export function shapeIsRight({ line, actual }: Judged): boolean {
  const shape = actual.measure?.shape;
  return (shape === "guard" ? "threshold" : shape) === line.target_kind;
}

const numberFields = ["from", "to", "change"] as const;

function expectedNumbers(line: Line): (readonly [(typeof numberFields)[number], number])[] {
  const found: (readonly [(typeof numberFields)[number], number])[] = [];
  for (const field of numberFields) {
    const value = line.numbers?.[field];
    if (typeof value === "number") found.push([field, value]);
  }
  return found;
}

/** Every number that the label names was read, in its own place; a change counts with or without its sign. */
export function numbersAreRight({ line, actual }: Judged): boolean {
  const measure = actual.measure;
  return (
    measure !== undefined && expectedNumbers(line).every(([field, value]) => isSame(measure, field, value))
  );
}

function isSame(measure: Measure, field: (typeof numberFields)[number], value: number): boolean {
  const read = measure[field];
  if (read === undefined) return false;
  return field === "change" ? Math.abs(read) === Math.abs(value) : read === value;
}
