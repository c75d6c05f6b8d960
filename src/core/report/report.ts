import { badgeReport } from "./badge";
import type { ReportFormat } from "./formats";
import { htmlReport } from "./report-html";
import type { ReportInput } from "./report-input";
import { jsonReport } from "./report-json";
import { markdownReport } from "./report-markdown";

/**
 * The report in a format. The same goals on the same day give the same text.
 *
 * @param styleHash See {@link htmlReport}.
 */
export function composeReport(input: ReportInput, format: ReportFormat, styleHash: string): string {
  switch (format) {
    case "md":
      return markdownReport(input);
    case "html":
      return htmlReport(input, styleHash);
    case "json":
      return jsonReport(input);
    case "svg-badge":
      return badgeReport(input);
  }
}

/** Whether a format shows values from the file's history: a page that is committed should not change by being committed. */
export function showsHistory(format: ReportFormat): boolean {
  return format === "html" || format === "json";
}
