import { frame } from "./frame";
import { type Markup, markup } from "./markup";
import { linear, percent } from "./scale";
import { colours, type Tone } from "./tone";

/** How far something is on its way from a baseline to a target. */
export interface Bar {
  readonly title: string;
  /** 0 at the baseline, 1 at the target; may lie outside. Absent while nothing is known. */
  readonly progress?: number;
  /** The share that one would expect by now. */
  readonly expected?: number;
  readonly tone: Tone;
  /** Words at the start, at the target, and above the value. A bar without them is a slim one. */
  readonly labels?: { readonly from?: string; readonly to?: string; readonly now?: string };
}

/** The same for all bars, so that they can be compared; what lies further out is drawn at the edge. */
const place = linear(0, 1, 4, 96);
const furthest = { before: -0.025, beyond: 1.025 };

/** How high a bar with labels is, in px. */
export const barHeight = 52;

/** A bar on the one scale from baseline to target, with a mark where one would expect it by now. */
export function barPicture({ title, progress, expected, tone, labels }: Bar): string {
  const y = labels ? 28 : 9;
  const content: Markup[] = [
    markup`<line x1="${percent(place(0))}" x2="${percent(place(1))}" y1="${y}" y2="${y}" stroke="${colours.track}" stroke-width="3" stroke-linecap="round"/>`,
  ];
  if (expected !== undefined) {
    const x = percent(place(expected));
    content.push(
      markup`<line x1="${x}" x2="${x}" y1="${y - 9}" y2="${y + 9}" stroke="${colours.quiet}" stroke-width="2" stroke-dasharray="3 2"/>`,
    );
  }
  content.push(
    markup`<circle cx="${percent(place(1))}" cy="${y}" r="6" fill="${colours.ground}" stroke="${colours.ink}" stroke-width="2"/>`,
  );
  if (progress !== undefined) content.push(...valueMarks(progress, tone, y));
  if (labels) content.push(...words(labels, progress, y));
  return frame({ title, height: labels ? barHeight : 18 }, content);
}

function valueMarks(progress: number, tone: Tone, y: number): Markup[] {
  const shown = Math.min(furthest.beyond, Math.max(furthest.before, progress));
  const x = percent(place(shown));
  return [
    markup`<line x1="${percent(place(0))}" x2="${x}" y1="${y}" y2="${y}" stroke="${colours[tone]}" stroke-width="8" stroke-linecap="round"/>`,
    markup`<circle cx="${x}" cy="${y}" r="7" fill="${colours[tone]}" stroke="${colours.ground}" stroke-width="2"/>`,
  ];
}

function words(labels: NonNullable<Bar["labels"]>, progress: number | undefined, y: number): Markup[] {
  const { from, to, now } = labels;
  const at = progress === undefined ? 0 : Math.min(1, Math.max(0, progress));
  return [
    from !== undefined &&
      markup`<text x="${percent(place(0))}" y="${y + 22}" fill="${colours.quiet}">${from}</text>`,
    to !== undefined &&
      markup`<text x="${percent(place(1))}" y="${y + 22}" text-anchor="end" fill="${colours.quiet}">${to}</text>`,
    now !== undefined &&
      markup`<text x="${percent(at < 0.15 ? place(0) : at > 0.85 ? place(1) : place(at))}" y="${y - 14}" text-anchor="${at < 0.15 ? "start" : at > 0.85 ? "end" : "middle"}" font-weight="600" fill="${colours.ink}">${now}</text>`,
  ].filter((part) => part !== false);
}
