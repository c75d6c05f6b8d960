type Colour = readonly number[];

/** The contrast of two colours, given as red, green and blue from 0 to 255: 1 to 21, by WCAG 2.2. */
export function contrast(a: Colour, b: Colour): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** What the colours of the overview need to stand out: 4.5 for words, 3 for what is drawn (WCAG AA). */
export const leastContrast: Readonly<Record<string, number>> = {
  ink: 4.5,
  quiet: 4.5,
  link: 4.5,
  good: 3,
  fair: 3,
  poor: 3,
  plain: 3,
};

function luminance(colour: Colour): number {
  const [r = 0, g = 0, b = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
