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
  ink: "var(--waartoe-ink, #24292f)",
  quiet: "var(--waartoe-quiet, #59636e)",
  track: "var(--waartoe-track, #d1d9e0)",
  ground: "var(--waartoe-ground, #ffffff)",
  good: "var(--waartoe-good, #1a7f37)",
  fair: "var(--waartoe-fair, #9a6700)",
  poor: "var(--waartoe-poor, #cf222e)",
  plain: "var(--waartoe-plain, #0969da)",
} as const;
