import type { Sign } from "../views/node-view";
import { type Markup, markup } from "./markup";
import { colours, toneOf } from "./tone";

const size = 14;

/** The shape says as much as the colour does. All in a square of 14. */
const shapes: Readonly<Partial<Record<Sign, string>>> = {
  "on-track": "M7 1 13 8H9.5V13H4.5V8H1z",
  behind: "M7 1A6 6 0 1 0 7 13 6 6 0 1 0 7 1M7 3.5V7.4L10 9",
  "at-risk": "M7 1.2 13.4 12.8H.6z",
  reached: "M7 .8A6.2 6.2 0 1 0 7 13.2 6.2 6.2 0 1 0 7 .8M4 7.2 6.2 9.4 10.2 4.8",
  "guard-holds": "M7 .8 12.6 2.8V7C12.6 10 10.3 12.3 7 13.4 3.7 12.3 1.4 10 1.4 7V2.8zM4.4 7 6.3 8.9 9.8 5",
  "guard-broken":
    "M7 .8 12.6 2.8V7C12.6 10 10.3 12.3 7 13.4 3.7 12.3 1.4 10 1.4 7V2.8zM4.8 4.8 9.2 9.2M9.2 4.8 4.8 9.2",
};

/** Shapes that are drawn as lines; the others are filled. */
const drawn: ReadonlySet<Sign> = new Set(["behind", "reached", "guard-holds", "guard-broken"]);

const standIns: Readonly<Partial<Record<Sign, Sign>>> = {
  "grade-green": "reached",
  "grade-yellow": "behind",
  "grade-red": "at-risk",
};

/** A small shape beside words that say the same, so no screen reader needs it. Empty where there is nothing to show. */
export function signPicture(sign: Sign): Markup | undefined {
  const shown = standIns[sign] ?? sign;
  const shape = shapes[shown];
  if (shape === undefined) return undefined;
  const colour = colours[toneOf(sign)];
  return drawn.has(shown)
    ? markup`<svg class="sign" aria-hidden="true" width="${size}" height="${size}" viewBox="0 0 14 14"><path d="${shape}" fill="none" stroke="${colour}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/></svg>`
    : markup`<svg class="sign" aria-hidden="true" width="${size}" height="${size}" viewBox="0 0 14 14"><path d="${shape}" fill="${colour}"/></svg>`;
}
