import { lineParts, startOfLine } from "./value-region";

/** So many lines up it is looked for what a line belongs to. */
const mostLines = 50;

/**
 * The spaces that tabs before a line stand for: as far in as the last key above, or one level further where that key
 * stands open. Where somebody counted levels in tabs, two spaces for each.
 *
 * @param start Where the line starts. @param indent The white space before it.
 */
export function spacesFor(text: string, start: number, indent: string): string {
  const tabs = count(indent);
  let at = start;
  for (let lines = 0; at > 0 && lines < mostLines; lines++) {
    const above = lineParts(text, startOfLine(text, at - 1));
    at = above.line.start;
    if (!above.key) continue;
    const lead = text.slice(above.line.start, above.first);
    if (count(lead) > tabs) break;
    const column = lead.replaceAll("\t", "  ").length;
    const isOpen = above.value.start === above.value.end && lines === 0;
    return " ".repeat(column + (isOpen ? 2 : 0));
  }
  return indent.replaceAll("\t", "  ");
}

function count(white: string): number {
  return white.split("\t").length - 1;
}
