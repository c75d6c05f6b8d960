import type { Finding, Severity } from "../../core";

/** The findings of one file, with what is needed to show where they stand. */
export interface FileReport {
  /** As shown to the reader: relative to the working folder, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

export type Counts = Readonly<Record<`${Severity}s`, number>>;

export function countFindings(files: readonly FileReport[]): Counts {
  const counts = { errors: 0, warnings: 0, infos: 0 };
  for (const { findings } of files) for (const { severity } of findings) counts[`${severity}s`]++;
  return counts;
}
