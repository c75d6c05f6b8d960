import { visible } from "../text/visible";

/** Text as Markdown that says exactly that text: no emphasis, links, images, HTML or new lines come out of it. */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[!-/:-@[-`{-~]/g, "\\$&");
}
