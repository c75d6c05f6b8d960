import type { Messages } from "../messages";
import type { Finding } from "../model/finding";
import { quote } from "./quote";
import type { NodeFault } from "./to-nodes";
import { lineParts } from "./value-region";

/** Says what is wrong with keys, anchors and aliases in a text that does parse. */
export function explainFault(
  fault: NodeFault,
  text: string,
  say: Messages["syntax"],
): Omit<Finding, "rule" | "severity"> {
  const { at } = fault;
  switch (fault.is) {
    case "duplicate-key": {
      const related = [{ span: fault.first, message: say.firstKey({ key: fault.key }) }];
      const key = fault.key === "" ? ":" : fault.key;
      return { span: at, path: "", message: say.duplicateKey({ key }), related, fixes: [] };
    }
    case "circular-alias":
      return {
        span: at,
        path: "",
        message: say.circularAlias({ words: text.slice(at.start, at.end) }),
        fixes: [],
      };
    case "alias-bomb":
      return {
        span: at,
        path: "",
        message: say.aliasBomb({ words: text.slice(at.start, at.end) }),
        fixes: [],
      };
    case "unknown-alias":
    case "empty-anchor": {
      const { value } = lineParts(text, at.start);
      const isFlow = /^[[{]/.test(text.slice(value.start, value.start + 1));
      const rest = text.slice(at.start, value.end);
      const end = isFlow ? (/[,\]}]/.exec(rest)?.index ?? rest.length) : rest.length;
      const span = { start: at.start, end: Math.max(at.end, at.start + rest.slice(0, end).trimEnd().length) };
      const words = text.slice(span.start, span.end);
      const edits = [{ span, text: quote(words) }];
      const message = say.reservedSign({ words, sign: words[0] ?? "" });
      return { span, path: "", message, fixes: [{ title: say.quoteIt(), kind: "safe", edits }] };
    }
  }
}
