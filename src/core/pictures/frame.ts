import { type Markup, markup } from "./markup";

interface Frame {
  /** What a screen reader says of the picture, and what is shown under a pointer that rests on it. */
  readonly title: string;
  /** In px. The width is that of the room it is given. */
  readonly height: number;
  /** In px, for a picture that has a width of its own. */
  readonly width?: number;
}

/** A picture as an SVG of its own. */
export function frame({ title, height, width }: Frame, content: readonly Markup[]): string {
  return markup`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${title}" width="${width ?? "100%"}" height="${height}" font-family="inherit" font-size="12"><title>${title}</title>${content}</svg>`.toString();
}
