/** One table of the bench: a title, a line on how to read it, and rows of the same columns. */
export interface Section {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly Readonly<Record<string, string | number>>[];
  readonly bounds?: readonly Bound[];
}

/** What was promised of a figure: a ratio, or milliseconds. */
export interface Bound {
  readonly what: string;
  readonly value: number;
  /** Absent where nothing was promised. */
  readonly most?: number;
  readonly unit: "×" | "ms";
}

/** All figures of which something was promised, with the bounds beside them. */
export function boundsTable(sections: readonly Section[]): Section {
  const show = (value: number, unit: Bound["unit"]): string =>
    unit === "ms" ? milliseconds(value) : `${value.toFixed(value < 0.1 ? 3 : 2)}×`;
  return {
    title: "Against the bounds",
    note: "Medians of this run, in the processor's time. Nothing fails on them.",
    rows: sections
      .flatMap(({ bounds = [] }) => bounds)
      .map(({ what, value, most, unit }) => ({
        what,
        measured: show(value, unit),
        "at most": most === undefined ? "" : show(most, unit),
        within: most === undefined ? "" : value <= most ? "yes" : "no",
      })),
  };
}

/** A table as aligned text. */
export function formatTable({ title, note, rows }: Section): string {
  const columns = Object.keys(rows[0] ?? {});
  const cells = [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? "")))];
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => (line[index] ?? "").length)));
  const lines = cells.map((line) =>
    line
      .map((cell, index) =>
        index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0),
      )
      .join("  "),
  );
  return [`\n${title}`, note, "", ...lines].join("\n");
}

export function milliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
}

export function ratio(value: number): string {
  return `${value.toFixed(2)}×`;
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
