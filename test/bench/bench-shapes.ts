import { parseDocument } from "yaml";
import { check } from "../../src/core";
import { worked } from "./measure-time";
import { type Shape, shapes } from "./shapes";
import { type Bound, milliseconds, ratio, type Section } from "./table";

/** What a check of any shape may take of a bare parse, and how it may grow: 1 is linear. */
const most = { ratio: 2, slope: 1.2 };

/** A parse that does as little as ours asks of it, so that what is quadratic in the parser is not held against us. */
export const bareOptions = {
  schema: "failsafe",
  uniqueKeys: false,
  merge: false,
  prettyErrors: false,
  logLevel: "silent",
} as const;

/** Time against size for texts that nobody writes. */
export function benchShapes(short: boolean): Section {
  const figures = shapes.map((shape) => measure(shape, short));
  const worst = (pick: (figure: Figure) => number): Figure =>
    figures.reduce((one, other) => (pick(other) > pick(one) ? other : one));
  const [slowest, steepest] = [worst(({ share }) => share), worst(({ slope }) => slope)];
  const bounds: Bound[] = [
    {
      what: `hostile shapes, check / bare parse, at worst (${slowest.name})`,
      value: slowest.share,
      most: most.ratio,
      unit: "×",
    },
    {
      what: `hostile shapes, slope, at worst (${steepest.name})`,
      value: steepest.slope,
      most: most.slope,
      unit: "×",
    },
  ];
  return {
    title: "Hostile shapes",
    note: "check(text), all findings, against yaml.parseDocument(text) with the options that we use. Slope: 1 is linear, from a quarter of the size to all of it.",
    rows: figures.map(({ name, size, parse, time, share, slope }) => ({
      shape: name,
      count: size,
      "bare parse": Number.isNaN(parse) ? "fails" : milliseconds(parse),
      check: milliseconds(time),
      "check / bare": Number.isNaN(share) ? "" : ratio(share),
      slope: slope.toFixed(2),
      within: isWithin(share, slope) ? "yes" : "no",
    })),
    bounds,
  };
}

interface Figure {
  readonly name: string;
  readonly size: number;
  readonly parse: number;
  readonly time: number;
  readonly share: number;
  readonly slope: number;
}

function isWithin(share: number, slope: number): boolean {
  return !(share > most.ratio) && slope <= most.slope;
}

function measure({ name, most: largest, text }: Shape, short: boolean): Figure {
  const size = short ? largest / 10 : largest;
  const [part, whole] = [text(Math.ceil(size / 4)), text(size)];
  const run = (one: string) => () => check(one, { today: "2026-11-15", path: "goals.yaml" });
  run(part)();
  const times = { part: least(run(part)), whole: least(run(whole)) };
  const parse = least(() => parseDocument(whole, bareOptions));
  // Below this it is the clock that is measured.
  const slope = times.whole < 5 ? 0 : Math.log(times.whole / Math.max(times.part, 0.1)) / Math.log(4);
  return { name, size, parse, time: times.whole, share: times.whole < 5 ? 0 : times.whole / parse, slope };
}

/** The least of a few times, for what else a machine does only ever adds; not a number where it fails. */
function least(task: () => unknown): number {
  let time = Infinity;
  const start = worked();
  for (let run = 0; run < 3 && worked() - start < 4_000; run++) {
    const before = worked();
    try {
      task();
    } catch {
      return Number.NaN;
    }
    time = Math.min(time, worked() - before);
  }
  return time;
}
