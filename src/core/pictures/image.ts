import { markup, picture } from "./markup";
import { palettes, type Scheme } from "./palettes";

/** In px. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * A picture as the address of an image that stands alone, with colours of its own. Nothing of what it holds can end the
 * address, be it in Markdown or in HTML.
 */
export function imageAddress(svg: string, { width, height }: Size, scheme: Scheme): string {
  const colours = Object.entries(palettes[scheme]).map(([name, colour]) => `--waartoe-${name}:${colour}`);
  const image = markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="system-ui, -apple-system, 'Segoe UI', sans-serif" style="${colours.join(";")}">${picture(svg)}</svg>`;
  const address = encodeURIComponent(image.toString()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `data:image/svg+xml,${address}`;
}
