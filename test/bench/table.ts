/** One table of the bench: a title, a line on how to read it, and rows of the same columns. */
export interface Section {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly Readonly<Record<string, string | number>>[];
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
