import type { Bound } from "../model/measure";
import { barHeight } from "./bar";
import { frame } from "./frame";
import { type Markup, markup } from "./markup";
import { linear, percent } from "./scale";
import { colours } from "./tone";

/** Something that is to stay as it is. */
export interface Guard {
  readonly title: string;
  /** On which side of the limit it has to stay. */
  readonly bound: Bound;
  readonly limit: number;
  readonly value?: number;
  readonly held: boolean;
  readonly labels: { readonly limit: string; readonly now?: string };
}

/** A limit with the side on which to stay, and the value: a dot where it holds, a diamond where it does not. */
export function guardPicture({ title, bound, limit, value, held, labels }: Guard): string {
  const y = 28;
  const reach = Math.max(Math.abs((value ?? limit) - limit) * 1.3, Math.abs(limit) * 0.002, 1e-9);
  const place = linear(limit - reach, limit + reach, 4, 96);
  const middle = percent(place(limit));
  const isFloor = bound === "at-least" || bound === "more-than";
  const [from, to] = bound === "exactly" ? [middle, middle] : isFloor ? [middle, "96%"] : ["4%", middle];
  const at = value === undefined ? undefined : place(value);
  return frame({ title, height: barHeight }, [
    markup`<line x1="4%" x2="96%" y1="${y}" y2="${y}" stroke="${colours.track}" stroke-width="3" stroke-dasharray="2 4"/>`,
    markup`<line x1="${from}" x2="${to}" y1="${y}" y2="${y}" stroke="${colours.good}" stroke-width="8" stroke-opacity="0.45"/>`,
    markup`<line x1="${middle}" x2="${middle}" y1="${y - 10}" y2="${y + 10}" stroke="${colours.ink}" stroke-width="2"/>`,
    markup`<text x="${middle}" y="${y + 22}" text-anchor="middle" fill="${colours.quiet}">${labels.limit}</text>`,
    ...(at === undefined ? [] : [valueMark(at, y, held)]),
    ...(at === undefined || labels.now === undefined ? [] : [valueWords(at, y, labels.now)]),
  ]);
}

function valueMark(x: number, y: number, held: boolean): Markup {
  return held
    ? markup`<circle cx="${percent(x)}" cy="${y}" r="7" fill="${colours.good}" stroke="${colours.ground}" stroke-width="2"/>`
    : markup`<svg x="${percent(x)}" y="${y}" overflow="visible"><rect x="-6.5" y="-6.5" width="13" height="13" transform="rotate(45)" fill="${colours.poor}" stroke="${colours.ground}" stroke-width="2"/></svg>`;
}

function valueWords(x: number, y: number, words: string): Markup {
  const anchor = x < 12 ? "start" : x > 88 ? "end" : "middle";
  const at = anchor === "start" ? "0" : anchor === "end" ? "100%" : percent(x);
  return markup`<text x="${at}" y="${y - 14}" text-anchor="${anchor}" font-weight="600" fill="${colours.ink}">${words}</text>`;
}
