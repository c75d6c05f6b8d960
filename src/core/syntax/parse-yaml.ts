import type { Messages } from "../messages";
import type { Finding } from "../model/finding";
import type { Span } from "../model/span";
import { explainErrors } from "./explain-errors";
import { explainFault } from "./explain-fault";
import { findForeignText } from "./find-foreign-text";
import { findLostText } from "./find-lost-text";
import type { ParseResult } from "./parse-result";
import { readTokens, type Tokens } from "./read-tokens";
import { toNodes } from "./to-nodes";
import { visibleSpan } from "./visible-span";

type Found = Omit<Finding, "rule" | "severity">;

/**
 * Reads a text as YAML 1.2, core schema. Never throws: what cannot be read is said, each cause once, and what could be
 * recovered is given.
 */
export function parseYaml(text: string, messages: Messages): ParseResult {
  const say = messages.syntax;
  const foreign = findForeignText(text, say);
  let tokens: Tokens;
  try {
    tokens = readTokens(text);
  } catch {
    // The parser is not ours; whatever it trips over, the reader gets a place to look.
    return { findings: [syntax(foreign ?? atStart(text, say.unreadable()), text)], comments: [] };
  }
  const { documents, comments, tooDeep } = tokens;
  if (tooDeep !== undefined) {
    const span = { start: tooDeep, end: Math.min(text.length, tooDeep + 1) };
    return {
      findings: [syntax(foreign ?? { span, path: "", message: say.tooDeep(), fixes: [] }, text)],
      comments,
    };
  }
  const [document] = documents;
  const { root, faults } = document ? toNodes(document, text, tokens.isAnchored) : { faults: [] };
  const recovered = root && { root };
  if (foreign) return { ...recovered, findings: [syntax(foreign, text)], comments };
  const errors = explainErrors(text, tokens, say);
  const stray = errors.length === 0 ? tokens.strayDirective : undefined;
  const second = secondDocument(tokens, text, say);
  const found = [
    ...errors,
    ...(stray ? [strayDirective(text, stray, say)] : []),
    ...(errors.length > 0 ? [] : faults.map((fault) => explainFault(fault, text, say))),
    ...(errors.length === 0 && second ? [second] : []),
  ];
  if (found.length > 0) return { ...recovered, findings: found.map((one) => syntax(one, text)), comments };
  return {
    ...recovered,
    findings: root ? findLostText(text, root, comments, say) : [],
    comments,
    ...(tokens.isAnchored && { isAnchored: true }),
  };
}

/** What is missing has no length of its own; the reader is shown the sign beside it. */
function syntax(found: Found, text: string): Finding {
  return { rule: "syntax", severity: "error", ...found, span: visibleSpan(text, found.span) };
}

function strayDirective(text: string, span: Span, say: Messages["syntax"]): Found {
  return { span, path: "", message: say.other({ words: text.slice(span.start, span.end) }), fixes: [] };
}

function atStart(text: string, message: string): Found {
  return { span: { start: 0, end: Math.min(text.length, 1) }, path: "", message, fixes: [] };
}

function secondDocument(
  { documents, documentStarts }: Tokens,
  text: string,
  say: Messages["syntax"],
): Found | undefined {
  const second = documents[1];
  if (!second) return undefined;
  const from = documents[0]?.range[1] ?? 0;
  const mark = documentStarts.find(({ start }) => start >= from);
  const start = second.contents?.range[0] ?? second.range[0];
  const span = mark ?? { start, end: Math.min(text.length, start + 1) };
  return { span, path: "", message: say.secondDocument(), fixes: [] };
}
