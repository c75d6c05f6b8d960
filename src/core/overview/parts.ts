import { type Markup, markup, type Part } from "../pictures/markup";

interface Place {
  readonly file: { readonly key: string };
}

/** Words that lead to a line of a file. */
export function toLine({ file }: Place, path: string, words: Part): Markup {
  return markup`<button type="button" class="to-line" data-file="${file.key}" data-path="${path}">${words}</button>`;
}

/** A part of the page with a name that stays, so that an update finds it again. */
export function keyOf({ file }: Place, path: string): string {
  return `${file.key}#${path}`;
}
