import { barHeight } from "../../pictures/bar";
import { imageAddress } from "../../pictures/image";
import { lineHeight } from "../../pictures/line";
import type { Scheme } from "../../pictures/palettes";
import {
  type Drawn,
  resultBar,
  resultBarWords,
  resultLine,
  resultLineWords,
} from "../../pictures/result-pictures";
import { valuesOf } from "../../pictures/result-values";
import { visible } from "../../text/visible";

/** In px: a hover is somewhat wider. */
const width = 340;

/** VS Code cuts Markdown off after 100,000 signs. */
const longest = 40_000;

/** A result's bar as an image in Markdown. Undefined where there is nothing to draw. */
export function hoverBar(drawn: Drawn, scheme: Scheme): string | undefined {
  return image(resultBar(drawn), resultBarWords(drawn), barHeight, scheme);
}

/** A result's values over time as an image in Markdown. Undefined where there are not two of them. */
export function hoverLine(drawn: Drawn, scheme: Scheme): string | undefined {
  if (valuesOf(drawn).length < 2) return undefined;
  return image(resultLine(drawn), resultLineWords(drawn), lineHeight, scheme);
}

function image(
  svg: string | undefined,
  words: string | undefined,
  height: number,
  scheme: Scheme,
): string | undefined {
  if (svg === undefined || words === undefined) return undefined;
  const address = imageAddress(svg, { width, height }, scheme);
  return address.length > longest ? undefined : `![${alternative(words)}](${address})`;
}

/** Words for those who do not see the picture. Nothing in them can end the brackets, or begin anything else. */
function alternative(words: string): string {
  const plain: Readonly<Record<string, string>> = { "[": "(", "]": ")", "<": "‹", "`": "’", "\\": "∖" };
  return visible(words)
    .replace(/<(?! \d)|[[\]`\\]/g, (sign) => plain[sign] ?? sign)
    .replace(/\s+/g, " ");
}
