import { daysBetween } from "../plan/calendar";
import { frame } from "./frame";
import { type Markup, markup } from "./markup";
import { extent, linear, percent, round, type Scale } from "./scale";
import { colours, type Tone } from "./tone";

export interface LinePoint {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly value: number;
  /** An earlier version of the file said so; nobody checked in. */
  readonly isPast?: boolean;
  /** What is shown under a pointer that rests on it. */
  readonly title: string;
}

/** A value over a period. */
export interface Line {
  readonly title: string;
  readonly start: string;
  readonly end: string;
  /** The day of the mark for today; absent when it lies outside. */
  readonly today?: { readonly date: string; readonly label: string };
  /** In the order of time. */
  readonly points: readonly LinePoint[];
  /** Where it starts and where it is to end; between the two runs the expected pace. */
  readonly baseline?: { readonly value: number; readonly label: string };
  readonly target?: { readonly value: number; readonly label: string };
  /** The value that one expects at the end, where that is not the target. */
  readonly expectedAtEnd?: number;
  /** The target is a bound that the value has to stay on one side of; there is no pace then. */
  readonly isGuard?: boolean;
  readonly tone: Tone;
  readonly labels: { readonly start: string; readonly end: string };
}

interface Stop {
  readonly x: number;
  readonly y: number;
  readonly isPast: boolean;
}

/** Values have their place between `top` and `bottom`, words beside them reach as far as the axis. */
const top = 20;
const bottom = 90;
const axis = 108;
/** How high a line is, in px. */
export const lineHeight = 126;
const height = lineHeight;
const [left, right] = [2, 98];

/** The values as a line over the period, against the pace that one would expect. */
export function linePicture(line: Line): string {
  const { title, start, end, points, baseline, target, today, labels, tone } = line;
  const scale = linear(0, Math.max(1, daysBetween(start, end)), left, right);
  const x = (date: string): number => Math.min(right, Math.max(left, scale(daysBetween(start, date))));
  const known = [baseline?.value, target?.value, ...points.map(({ value }) => value)];
  const [low, high] = extent(
    known.filter((value) => value !== undefined),
    0,
  );
  const y = linear(low, high, bottom, top);
  const path: Stop[] = points.map(({ date, value, isPast = false }) => ({ x: x(date), y: y(value), isPast }));
  const [first] = points;
  // A baseline is where it stood on the first day, whether or not somebody checked in then.
  if (baseline && !line.isGuard && first && first.date > start) {
    path.unshift({ x: x(start), y: y(baseline.value), isPast: false });
  }
  return frame({ title, height }, [
    markup`<line x1="${percent(left)}" x2="${percent(right)}" y1="${axis}" y2="${axis}" stroke="${colours.track}"/>`,
    markup`<text x="${percent(left)}" y="${height - 3}" fill="${colours.quiet}">${labels.start}</text>`,
    markup`<text x="${percent(right)}" y="${height - 3}" text-anchor="end" fill="${colours.quiet}">${labels.end}</text>`,
    ...(today ? todayMark(x(today.date), today.label) : []),
    ...(target
      ? [
          markup`<line x1="${percent(left)}" x2="${percent(right)}" y1="${round(y(target.value))}" y2="${round(y(target.value))}" stroke="${colours.ink}"/>`,
        ]
      : []),
    // Lines stretch with the width, so they stand in a picture of their own in which 100 is all of it.
    markup`<svg viewBox="0 0 100 ${height}" width="100%" height="${height}" preserveAspectRatio="none" aria-hidden="true">${paceLine(line, x, y)}${runs(path).map((run) => polyline(run, colours[tone], run[1]?.isPast ? "light" : "solid"))}</svg>`,
    ...(baseline && !line.isGuard ? [words(y(baseline.value), baseline.label, "start", line)] : []),
    ...(target ? [words(y(target.value), target.label, "end", line)] : []),
    ...points.map((point) => pointMark(point, x(point.date), y(point.value), colours[tone])),
  ]);
}

function paceLine(line: Line, x: (date: string) => number, y: Scale): Markup | undefined {
  const { baseline, target, expectedAtEnd, start, end } = line;
  if (line.isGuard || !baseline || !target) return undefined;
  return polyline(
    [
      { x: x(start), y: y(baseline.value) },
      { x: x(end), y: y(expectedAtEnd ?? target.value) },
    ],
    colours.quiet,
    "dashed",
  );
}

/** Parts a path where what is known by check-ins turns into what earlier versions said, or back. */
function runs(path: readonly Stop[]): Stop[][] {
  const all: Stop[][] = [];
  for (const [index, stop] of path.entries()) {
    const before = path[index - 1];
    if (!before) continue;
    const run = all.at(-1);
    if (run && run.at(-1)?.isPast === stop.isPast && run.length > 1) run.push(stop);
    else all.push([before, stop]);
  }
  return all;
}

const strokes = {
  solid: markup`stroke-width="2.5"`,
  light: markup`stroke-width="1.5" stroke-opacity="0.7"`,
  dashed: markup`stroke-width="1.5" stroke-dasharray="4 4"`,
};

function polyline(
  path: readonly Pick<Stop, "x" | "y">[],
  colour: string,
  style: keyof typeof strokes,
): Markup {
  const points = path.map(({ x, y }) => `${String(round(x))},${String(round(y))}`).join(" ");
  return markup`<polyline points="${points}" fill="none" stroke="${colour}" ${strokes[style]} stroke-linejoin="round" vector-effect="non-scaling-stroke"/>`;
}

function pointMark({ title, isPast }: LinePoint, x: number, y: number, colour: string): Markup {
  return isPast
    ? markup`<circle cx="${percent(x)}" cy="${round(y)}" r="3" fill="${colours.ground}" stroke="${colour}" stroke-width="1.5"><title>${title}</title></circle>`
    : markup`<circle cx="${percent(x)}" cy="${round(y)}" r="4.5" fill="${colour}" stroke="${colours.ground}" stroke-width="1.5"><title>${title}</title></circle>`;
}

/** Words on the far side of a level, seen from the way between baseline and target, where no line comes. */
function words(y: number, label: string, side: "start" | "end", { baseline, target }: Line): Markup {
  const other = side === "start" ? target : baseline;
  const own = side === "start" ? baseline : target;
  const isLow = own !== undefined && other !== undefined ? goesBelow(own.value, other.value, side) : false;
  const at = round(isLow ? y + 14 : y - 6);
  return side === "start"
    ? markup`<text x="${percent(left)}" y="${at}" fill="${colours.quiet}">${label}</text>`
    : markup`<text x="${percent(right)}" y="${at}" text-anchor="end" fill="${colours.ink}">${label}</text>`;
}

function goesBelow(own: number, other: number, side: "start" | "end"): boolean {
  return own === other ? side === "start" : own < other;
}

function todayMark(x: number, label: string): Markup[] {
  const anchor = x < 18 ? "start" : x > 82 ? "end" : "middle";
  return [
    markup`<line x1="${percent(x)}" x2="${percent(x)}" y1="${top - 8}" y2="${axis}" stroke="${colours.quiet}" stroke-dasharray="1 3" stroke-linecap="round"/>`,
    // Below, near an end, stands the date of that end.
    markup`<text x="${percent(x)}" y="${anchor === "middle" ? height - 3 : top - 10}" text-anchor="${anchor}" fill="${colours.quiet}">${label}</text>`,
  ];
}
