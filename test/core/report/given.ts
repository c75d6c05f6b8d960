import { createHash } from "node:crypto";
import type { Lang } from "../../../src/core/language/lang";
import type { OverviewFile } from "../../../src/core/overview/overview-input";
import type { ReportFormat } from "../../../src/core/report/formats";
import { composeReport } from "../../../src/core/report/report";
import type { ReportInput } from "../../../src/core/report/report-input";
import { reportStyle } from "../../../src/core/report/report-style";
import { fileOf } from "../overview/draw";

export const styleHash = createHash("sha256").update(reportStyle).digest("base64");

interface Given {
  readonly today?: string;
  readonly locale?: Lang;
  readonly changes?: ReportInput["changes"];
  /** Goes for each of the files. */
  readonly file?: Partial<OverviewFile>;
}

/** A report on files, given as path and text. */
export function reportOn(
  format: ReportFormat,
  files: Readonly<Record<string, string>>,
  { today = "2026-11-15", locale = "en", changes, file }: Given = {},
): string {
  const input: ReportInput = {
    files: Object.entries(files).map(([path, text]) => ({ ...fileOf(path, text, today), ...file })),
    today,
    locale,
    ...(changes && { changes }),
  };
  return composeReport(input, format, styleHash);
}
