import type { OverviewFile } from "../overview/overview-input";
import type { Period, Plan } from "../model/plan";
import type { Judges } from "../progress/five-questions";
import type { ReportInput } from "./report-input";
import { type Summary, summarise } from "./summary";

/** A file that could be read, with its plan. */
export interface ReadFile {
  readonly file: OverviewFile;
  readonly plan: Plan;
  readonly judges: Judges;
}

/** The files of one period. */
export interface PeriodGroup {
  /** Absent for files that have none. */
  readonly period?: Period;
  readonly files: readonly (ReadFile & { readonly summary: Summary })[];
  readonly summary: Summary;
}

/** The files that could be read, in the order given. */
export function readFiles({ files }: ReportInput): ReadFile[] {
  return files.flatMap((file) => (file.shown ? [{ file, ...file.shown }] : []));
}

/** The files by period, the latest first; the results of each file and of each period summed up. */
export function rollUp(input: ReportInput): PeriodGroup[] {
  const groups = new Map<string, ReadFile[]>();
  for (const read of readFiles(input)) {
    const period = read.plan.period?.value;
    const key = period ? `${period.end} ${period.start} ${period.name}` : "";
    groups.set(key, [...(groups.get(key) ?? []), read]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? 1 : a > b ? -1 : 0))
    .map(([, files]) => {
      const period = files[0]?.plan.period?.value;
      return {
        ...(period && { period }),
        files: files.map((read) => ({ ...read, summary: summarise([read.plan], input.today) })),
        summary: summarise(
          files.map(({ plan }) => plan),
          input.today,
        ),
      };
    });
}
