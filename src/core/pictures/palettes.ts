/** What pictures are drawn in, where no theme around them says so. */
export type Palette = Readonly<
  Record<"ink" | "quiet" | "track" | "ground" | "good" | "fair" | "poor" | "plain", string>
>;

/** What a picture lies on. */
export type Scheme = "light" | "dark" | "high-contrast" | "high-contrast-light";

const light: Palette = {
  ink: "#1f2328",
  quiet: "#59636e",
  track: "#d1d9e0",
  ground: "#ffffff",
  good: "#1a7f37",
  fair: "#9a6700",
  poor: "#cf222e",
  plain: "#0969da",
};

const dark: Palette = {
  ink: "#f0f6fc",
  quiet: "#a5afba",
  track: "#3d444d",
  ground: "#0d1117",
  good: "#3fb950",
  fair: "#d29922",
  poor: "#f85149",
  plain: "#4493f8",
};

/** Words are at least AA on the grounds of their scheme, and so is what is drawn. In high contrast nothing is dim. */
export const palettes: Readonly<Record<Scheme, Palette>> = {
  light,
  dark,
  "high-contrast": { ...dark, ink: "#ffffff", quiet: "#ffffff", track: "#8b949e", ground: "#000000" },
  "high-contrast-light": { ...light, ink: "#000000", quiet: "#000000", track: "#59636e" },
};
