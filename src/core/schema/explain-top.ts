import type { Finding } from "../model/finding";
import { template } from "../plan/template";
import type { Node } from "../syntax/node";
import type { ValidateContext } from "./validate-goals";

/** What to say of a file that holds no mapping at all: nothing, a list or a sentence. */
export function explainTop(
  root: Node | undefined,
  { text, messages, locale = "en", today }: ValidateContext,
): Finding {
  const say = messages.schema;
  if (root && !(root.is === "scalar" && root.value === null)) {
    const message = root.is === "list" ? say.topIsList() : say.topIsText();
    const end = Math.min(root.span.end, endOfLine(text, root.span.start));
    return {
      rule: "schema",
      severity: "error",
      message,
      span: { start: root.span.start, end },
      path: "",
      fixes: [],
    };
  }
  const separator = text === "" || text.endsWith("\n") ? "" : "\n";
  const filled = template(locale, today === undefined ? {} : { today });
  const offset = text.length + separator.length;
  return {
    rule: "schema",
    severity: "info",
    message: say.empty(),
    span: { start: 0, end: endOfLine(text, 0) },
    path: "",
    fixes: isBlank(text)
      ? [
          {
            title: say.insertTemplate(),
            kind: "ask",
            edits: [{ span: { start: text.length, end: text.length }, text: separator + filled.text }],
            select: { start: offset + filled.select.start, end: offset + filled.select.end },
          },
        ]
      : [],
  };
}

/** Nothing, or nothing but comments: something may be put below it. */
function isBlank(text: string): boolean {
  return text.split(/\r\n?|\n/).every((line) => /^\s*(?:#|$)/.test(line));
}

function endOfLine(text: string, from: number): number {
  const end = text.slice(from).search(/[\r\n]/);
  return end < 0 ? text.length : from + end;
}
