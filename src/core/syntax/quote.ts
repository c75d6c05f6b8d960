import { parseDocument } from "yaml";

/** A text as a YAML scalar in quotes: double ones, single where that saves escaping. Always one line. */
export function quote(value: string): string {
  const isPlainText = !/[\u0000-\u001f\u007f\u0085\u2028\u2029\ufeff\ud800-\udfff]/.test(value);
  if (isPlainText && /["\\]/.test(value) && !value.includes("'")) return `'${value}'`;
  return JSON.stringify(value).replace(
    /[\u007f\u0085\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A text as a YAML scalar, in quotes only where YAML would read it as anything but this text. */
export function quoteIfNeeded(value: string, context: "block" | "flow"): string {
  return isSafePlain(value, context) ? value : quote(value);
}

function isSafePlain(value: string, context: "block" | "flow"): boolean {
  if (value === "" || value.trim() !== value || /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/.test(value))
    return false;
  if (/^[-?:,[\]{}#&*!|>'"%@`]/.test(value) && !/^[-?:][^\s,[\]{}]/.test(value)) return false;
  if (/:(\s|$)|\s#/.test(value) || /^(---|\.\.\.)/.test(value)) return false;
  if (context === "flow" && /[,[\]{}]/.test(value)) return false;
  const read: unknown = parseDocument(value, { logLevel: "silent" }).toJS();
  return read === value;
}
