import { daysBetween } from "../plan/calendar";
import { frame } from "./frame";
import { type Markup, markup } from "./markup";
import { extent, linear, percent, round, type Scale } from "./scale";
import { colours, type Tone } from "./tone";

export interface LinePoint {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly value: number;
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

const top = 16;
const bottom = 92;
const height = 112;

/** The check-ins as a line over the period, against the pace that one would expect. */
export function linePicture(line: Line): string {
  const { title, start, end, points, baseline, target, today, labels, tone } = line;
  const x = linear(0, Math.max(1, daysBetween(start, end)), 2, 98);
  const at = (date: string): number => Math.min(98, Math.max(2, x(daysBetween(start, date))));
  const known = [baseline?.value, target?.value, ...points.map(({ value }) => value)];
  const [low, high] = extent(
    known.filter((value) => value !== undefined),
    0.1,
  );
  const y = linear(low, high, bottom, top);
  const path: [x: number, y: number][] = points.map(({ date, value }) => [at(date), y(value)]);
  const first = points[0];
  // A baseline is where it stood on the first day, whether or not somebody checked in then.
  if (baseline && !line.isGuard && first && first.date > start) path.unshift([at(start), y(baseline.value)]);
  return frame({ title, height }, [
    markup`<line x1="0" x2="100%" y1="${bottom + 2}" y2="${bottom + 2}" stroke="${colours.track}"/>`,
    markup`<text x="0" y="${height - 3}" fill="${colours.quiet}">${labels.start}</text>`,
    markup`<text x="100%" y="${height - 3}" text-anchor="end" fill="${colours.quiet}">${labels.end}</text>`,
    ...(today ? todayMark(at(today.date), today.label) : []),
    ...(target ? targetLine(y(target.value), target.label, target.value <= (low + high) / 2) : []),
    // Lines stretch with the width, so they stand in a picture of their own in which 100 is all of it.
    markup`<svg viewBox="0 0 100 ${height}" width="100%" height="${height}" preserveAspectRatio="none" aria-hidden="true">${paceLine(line, at, y)}${path.length > 1 && polyline(path, colours[tone], "solid")}</svg>`,
    ...(baseline ? [baselineWords(y(baseline.value), baseline.label, line)] : []),
    ...points.map(
      ({ date, value, title: words }) =>
        markup`<circle cx="${percent(at(date))}" cy="${round(y(value))}" r="4.5" fill="${colours[tone]}" stroke="${colours.ground}" stroke-width="1.5"><title>${words}</title></circle>`,
    ),
  ]);
}

function paceLine(line: Line, at: (date: string) => number, y: Scale): Markup | undefined {
  const { baseline, target, expectedAtEnd, start, end } = line;
  if (line.isGuard || !baseline || !target) return undefined;
  return polyline(
    [
      [at(start), y(baseline.value)],
      [at(end), y(expectedAtEnd ?? target.value)],
    ],
    colours.quiet,
    "dashed",
  );
}

function polyline(
  path: readonly (readonly [x: number, y: number])[],
  colour: string,
  style: "solid" | "dashed",
): Markup {
  const points = path.map(([x, y]) => `${String(round(x))},${String(round(y))}`).join(" ");
  return style === "dashed"
    ? markup`<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="1.5" stroke-dasharray="4 4" vector-effect="non-scaling-stroke"/>`
    : markup`<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2.5" stroke-linejoin="round" vector-effect="non-scaling-stroke"/>`;
}

function targetLine(y: number, label: string, isLow: boolean): Markup[] {
  return [
    markup`<line x1="2%" x2="98%" y1="${round(y)}" y2="${round(y)}" stroke="${colours.ink}" stroke-width="1"/>`,
    markup`<text x="98%" y="${round(isLow ? y + 12 : y - 4)}" text-anchor="end" fill="${colours.ink}">${label}</text>`,
  ];
}

function baselineWords(y: number, label: string, { baseline, target }: Line): Markup {
  const isHigh = baseline && target && baseline.value > target.value;
  return markup`<text x="2%" y="${round(isHigh ? y - 7 : y + 14)}" fill="${colours.quiet}">${label}</text>`;
}

function todayMark(x: number, label: string): Markup[] {
  const anchor = x < 12 ? "start" : x > 88 ? "end" : "middle";
  return [
    markup`<line x1="${percent(x)}" x2="${percent(x)}" y1="${top - 4}" y2="${bottom + 2}" stroke="${colours.quiet}" stroke-width="1" stroke-dasharray="1 3" stroke-linecap="round"/>`,
    markup`<text x="${percent(x)}" y="${height - 3}" text-anchor="${anchor}" fill="${colours.quiet}">${label}</text>`,
  ];
}
