import { Lines } from "../../core/syntax/lines";
import { countFindings, type FileReport } from "./report";

/** Version 1 of the JSON report. Lines and columns count from 1, columns in UTF-16 units. */
export function formatJson(files: readonly FileReport[]): string {
  const report = {
    version: 1,
    files: files.map(({ path, text, findings }) => {
      const lines = new Lines(text);
      return {
        path,
        findings: findings.map(({ rule, severity, message, path: place, span }) => {
          const start = lines.positionAt(span.start);
          const end = lines.positionAt(span.end);
          return {
            rule,
            severity,
            message,
            path: place,
            line: start.line + 1,
            column: start.column + 1,
            endLine: end.line + 1,
            endColumn: end.column + 1,
          };
        }),
      };
    }),
    summary: { files: files.length, ...countFindings(files) },
  };
  return `${JSON.stringify(report)}\n`;
}
