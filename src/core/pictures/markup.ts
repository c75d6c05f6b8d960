import { visible } from "../text/visible";

/** HTML or SVG in which everything that people wrote has been escaped. Only {@link markup} makes it. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template: markup as it is, text escaped, lists joined, and nothing for what is absent. */
export type Part = Markup | string | number | undefined | false | readonly Part[];

/** Joins markup and text: `` markup`<p>${words}</p>` ``. Whatever is not markup already is escaped. */
export function markup(fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = fixed[0] ?? "";
  for (const [index, part] of parts.entries()) text += textOf(part) + (fixed[index + 1] ?? "");
  return new Markup(text);
}

/** Takes over what a picture gives: it is escaped already. */
export function picture(svg: string): Markup {
  return new Markup(svg);
}

function textOf(part: Part): string {
  if (part === undefined || part === false) return "";
  if (part instanceof Markup) return part.toString();
  if (typeof part === "object") return part.map(textOf).join("");
  return escapeText(String(part));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for HTML, SVG and their attributes in quotes. What could not be seen is named, see {@link visible}. */
export function escapeText(text: string): string {
  return visible(text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign));
}
