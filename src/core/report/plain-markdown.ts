import { visible } from "../text/visible";
import { webLink } from "../text/web-link";

/**
 * Text as Markdown that shows exactly that text on any forge, inside a line, a heading or a cell of a table, and that
 * still reads well unrendered: only signs that could mean something are marked. `<`, `>` and `&` become entities, which
 * every renderer knows. Line breaks become spaces; signs that would deceive the eye are named.
 */
export function plainMarkdown(text: string): string {
  return visible(text.trim().replace(/\s+/g, " "))
    .replace(/[\\`*_[\]{}|~#$^@]/g, "\\$&")
    .replace(/[&<>]/g, (sign) => entities[sign] ?? sign)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2") // The start of a list.
    .replace(/^([-+])(?=\s|$|\1)/, "\\$1")
    .replace(/:(?=\S)/g, "\\:") // Of an address, or of an emoji.
    .replace(/\bwww\./gi, (start) => start.replace(".", "\\."))
    .replace(/([=+])(?=\1)/g, "\\$1"); // ==marked==, ++inserted++
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A link whose words say exactly what they say; only the words where the address does not lead to the web. */
export function plainLink(words: string, address: string): string {
  const url = webLink(address);
  return url === undefined
    ? plainMarkdown(words)
    : `[${plainMarkdown(words)}](<${url.replaceAll("&", "&amp;")}>)`;
}

/** A table with a row of headings. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  return [
    tableRow(columns.map(({ name }) => name)),
    tableRow(columns.map(({ isNumber }) => (isNumber ? "---:" : "---"))),
    ...rows.map(tableRow),
  ].join("\n");
}

export interface Column {
  readonly name: string;
  /** Its cells stand to the right. */
  readonly isNumber?: boolean;
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
