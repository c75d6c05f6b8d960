import { styleText } from "node:util";
import type { Severity } from "../../core";
import type { Messages } from "../../core/messages";
import { Lines } from "../../core/syntax/lines";
import { countFindings, type FileReport } from "./report";

type Style = Parameters<typeof styleText>[0];

const colours: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", info: "blue" };

/** For people: a block for each file with findings, and one line that counts. */
export function formatStylish(files: readonly FileReport[], say: Messages["cli"], colour: boolean): string {
  const paint = (style: Style, text: string): string => (colour ? styleText(style, text, plain) : text);
  const blocks = files
    .filter(({ findings }) => findings.length > 0)
    .map((file) => formatFile(file, say, paint));
  const counts = countFindings(files);
  const total = counts.errors + counts.warnings + counts.infos;
  const last =
    total === 0 ? say.clean({ files: files.length }) : say.summary({ ...counts, files: files.length });
  return [...blocks, paint("bold", last)].join("\n") + "\n";
}

// Whether to colour is decided by the caller, not by the stream.
const plain = { validateStream: false };

function formatFile(
  { path, text, findings }: FileReport,
  say: Messages["cli"],
  paint: (style: Style, text: string) => string,
): string {
  const lines = new Lines(text);
  const rows = findings.map(({ rule, severity, message, span }) => {
    const { line, column } = lines.positionAt(span.start);
    return {
      place: `${String(line + 1)}:${String(column + 1)}`,
      severity,
      message: onOneLine(message),
      rule,
    };
  });
  const placeWidth = Math.max(...rows.map(({ place }) => place.length));
  const severityWidth = Math.max(...rows.map(({ severity }) => say.severity[severity].length));
  const shown = rows.map(
    ({ place, severity, message, rule }) =>
      `  ${paint("dim", place.padStart(placeWidth))}  ` +
      `${paint(colours[severity], say.severity[severity].padEnd(severityWidth))}  ${message}  ${paint("dim", rule)}`,
  );
  return `${paint("underline", onOneLine(path))}\n${shown.join("\n")}\n`;
}

/** Words quoted from a file may hold anything; here they neither break the line nor steer the terminal. */
function onOneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
}
