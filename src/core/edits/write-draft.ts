import { type Draft, type DraftMap, entriesOf, isList, Source } from "./draft";
import { writeScalar } from "./write-scalar";

/** How a file lays out what is written in lines of their own. */
export interface Layout {
  readonly eol: string;
  /** From a key to the dashes of its list. */
  readonly listIndent: number;
  /** From a dash to what follows it. */
  readonly dashWidth: number;
}

/** Lists of which each item has a line of its own; the names in others stand side by side. */
const inLines: ReadonlySet<string> = new Set(["objectives", "results", "actions", "checkins"]);

/** `key: value`, what belongs to the value below it; no line end at the end. */
export function writeEntry(key: string, value: Draft, column: number, layout: Layout): string {
  if (typeof value === "string" || value instanceof Source) return `${key}: ${writeScalar(value, false)}`;
  if (isList(value) && value.some(isLong) && inLines.has(key)) {
    const dash = column + layout.listIndent;
    const items = value.map((item) => {
      const written = isList(item) || key === "checkins" ? writeFlow(item) : writeItem(item, dash, layout);
      return `${layout.eol}${" ".repeat(dash)}${dashOf(layout)}${written}`;
    });
    return `${key}:${items.join("")}`;
  }
  return `${key}: ${writeFlow(value)}`;
}

/** Ids and names are short. */
function isLong(item: Draft): boolean {
  return typeof item === "string" ? item.includes(" ") : !(item instanceof Source);
}

/** A mapping in lines of its own; the first one without its indentation. */
export function writeMap(map: DraftMap, column: number, layout: Layout): string {
  const lines = entriesOf(map).map(([key, value]) => writeEntry(key, value, column, layout));
  return lines.join(`${layout.eol}${" ".repeat(column)}`);
}

/** An item of a list in lines, without its dash. @param dash The column of the dash. */
export function writeItem(item: string | Source | DraftMap, dash: number, layout: Layout): string {
  if (typeof item === "string" || item instanceof Source) return writeScalar(item, false);
  return writeMap(item, dash + layout.dashWidth, layout);
}

export function writeFlow(value: Draft): string {
  if (typeof value === "string" || value instanceof Source) return writeScalar(value, true);
  if (isList(value)) return `[${value.map(writeFlow).join(", ")}]`;
  return `{${entriesOf(value)
    .map(([key, inner]) => `${key}: ${writeFlow(inner)}`)
    .join(", ")}}`;
}

export function dashOf({ dashWidth }: Layout): string {
  return "-".padEnd(dashWidth);
}
