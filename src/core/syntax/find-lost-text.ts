import type { Messages } from "../messages";
import type { Finding } from "../model/finding";
import type { Node } from "./node";
import type { Comment } from "./parse-result";
import { placeAt } from "./path-at";
import { quote } from "./quote";
import { lineParts } from "./value-region";

/** Text after ` #` with no space behind the `#`, in a plain value: YAML took it for a comment. */
export function findLostText(
  text: string,
  root: Node,
  comments: readonly Comment[],
  say: Messages["syntax"],
): Finding[] {
  return comments.flatMap((comment): Finding[] => {
    if (!/^[^\s#!]/.test(comment.text) || comment.text.startsWith("waartoe-")) return [];
    const { start, end } = comment.span;
    const { value } = lineParts(text, start);
    // Alone on its line, or after a quote, a bracket or the sign of a block, it can only be a comment.
    if (value.start > start || /^(?:["'[{>|&*!]|:\s)/.test(text.slice(value.start, value.start + 2)))
      return [];
    if (value.start === start && !/:[ \t]*$/.test(lineBefore(text, start))) return [];
    const { path, node } = placeAt(root, start);
    // Behind a key whose value comes below, it can only be a comment, too.
    if (value.start === start && (node.is !== "scalar" || node.source !== "")) return [];
    const words = text.slice(start, end).trimEnd();
    const whole = { start: value.start, end: start + words.length };
    return [
      {
        rule: "lost-text",
        severity: "warning",
        message: say.lostText({ words }),
        span: { start, end: start + words.length },
        path,
        fixes: [
          {
            title: say.quoteIt(),
            kind: "choice",
            edits: [{ span: whole, text: quote(text.slice(whole.start, whole.end)) }],
          },
        ],
      },
    ];
  });
}

function lineBefore(text: string, offset: number): string {
  return text.slice(Math.max(0, text.lastIndexOf("\n", offset - 1) + 1), offset);
}
