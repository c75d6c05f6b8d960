import { palettes } from "./palettes";
import type { Sign } from "../views/node-view";

/** How something goes, as far as a colour can say it. Words always say it too. */
export type Tone = "good" | "fair" | "poor" | "plain";

const tones: Readonly<Partial<Record<Sign, Tone>>> = {
  "on-track": "good",
  reached: "good",
  "grade-green": "good",
  "guard-holds": "good",
  done: "good",
  behind: "fair",
  "grade-yellow": "fair",
  "at-risk": "poor",
  "grade-red": "poor",
  "guard-broken": "poor",
};

export function toneOf(sign: Sign): Tone {
  return tones[sign] ?? "plain";
}

/**
 * The colours of pictures. The page around a picture sets the variables; what stands behind the comma is for a picture
 * that stands alone on white.
 */
export const colours = {
  ink: variable("ink"),
  quiet: variable("quiet"),
  track: variable("track"),
  ground: variable("ground"),
  good: variable("good"),
  fair: variable("fair"),
  poor: variable("poor"),
  plain: variable("plain"),
} as const;

function variable(name: keyof typeof palettes.light): string {
  return `var(--waartoe-${name}, ${palettes.light[name]})`;
}
