import type { YAMLError } from "yaml";
import type { Messages } from "../messages";
import type { Finding, Fix } from "../model/finding";
import type { Span } from "../model/span";
import { spacesFor } from "./untab";
import { quote } from "./quote";
import type { Tokens } from "./read-tokens";
import { type LineParts, lineParts } from "./value-region";

interface Explained {
  readonly span: Span;
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** It explains its own line only, so that other lines may have faults of their own. */
  readonly isLocal: boolean;
}

/**
 * Says what a person may have meant where YAML could not be read. One cause gives one finding: per line the first, and
 * after a cause that reaches beyond its line nothing more.
 */
export function explainErrors(
  text: string,
  tokens: Tokens,
  say: Messages["syntax"],
): Omit<Finding, "rule" | "severity">[] {
  const explainer = new ErrorExplainer(text, tokens, say);
  const found: Omit<Finding, "rule" | "severity">[] = [];
  const lines = new Set<number>();
  const inOrder = [...tokens.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  for (const error of inOrder) {
    const { span, message, fixes, isLocal } = explainer.explain(error);
    const { start } = lineParts(text, span.start).line;
    if (lines.has(start)) continue;
    lines.add(start);
    found.push({ span, path: "", message, fixes });
    if (!isLocal) break;
  }
  return found;
}

class ErrorExplainer {
  readonly #text: string;
  readonly #tokens: Tokens;
  readonly #say: Messages["syntax"];

  constructor(text: string, tokens: Tokens, say: Messages["syntax"]) {
    this.#text = text;
    this.#tokens = tokens;
    this.#say = say;
  }

  explain(error: YAMLError): Explained {
    const [at] = error.pos;
    const { openQuote, openBracket } = this.#tokens;
    if (openQuote !== undefined && at >= openQuote) return this.#unclosed(openQuote, "quote");
    if (openBracket !== undefined && at >= openBracket) return this.#unclosed(openBracket, "bracket");
    const parts = lineParts(this.#text, at);
    switch (error.code) {
      case "BAD_SCALAR_START":
      case "TAG_RESOLVE_FAILED":
        if (this.#text.startsWith("---", parts.line.start)) return this.#other(at, parts);
        return this.#swallowed(this.#valueAround(at, parts));
      case "UNEXPECTED_TOKEN":
        return this.#unexpected(at, parts);
      case "BLOCK_AS_IMPLICIT_KEY":
        return this.#colonInside(parts);
      case "MULTILINE_IMPLICIT_KEY":
      case "MISSING_CHAR":
        return this.#withoutKey(parts);
      case "TAB_AS_INDENT":
        return this.#tab(at, parts);
      case "BAD_INDENT":
        return this.#indent(parts);
      case "BAD_DQ_ESCAPE":
        return this.#escape(error);
      default:
        return this.#other(at, parts);
    }
  }

  /** Inside brackets a value ends at the next comma or bracket; elsewhere at the end of the line. */
  #valueAround(at: number, { value }: LineParts): Span {
    const opens = this.#text[value.start];
    if (at <= value.start || (opens !== "[" && opens !== "{"))
      return at < value.start ? { start: at, end: value.end } : value;
    const rest = this.#text.slice(at, value.end);
    const end = /[,\]}]/.exec(rest)?.index ?? rest.length;
    return { start: at, end: at + rest.slice(0, end).trimEnd().length };
  }

  #unexpected(at: number, parts: LineParts): Explained {
    const sign = this.#text[parts.value.start] ?? "";
    if (`"'[{>|}],%@\``.includes(sign) && sign !== "" && at > parts.value.start - 1)
      return this.#swallowed(parts.value);
    if (sign === "-") return this.#listOnKeyLine(parts);
    return this.#other(at, parts);
  }

  /** A value that begins with a sign of YAML's own, or goes on after what such a sign began. */
  #swallowed(value: Span): Explained {
    const words = this.#text.slice(value.start, value.end);
    const sign = words[0] ?? "";
    const message =
      sign === '"' || sign === "'"
        ? this.#say.afterQuote({ words })
        : sign === "[" || sign === "{"
          ? this.#say.afterBracket({ words })
          : sign === ">" || sign === "|"
            ? this.#say.blockSign({ words, sign })
            : this.#say.reservedSign({ words, sign });
    return { span: value, message, fixes: [this.#quoting(value)], isLocal: true };
  }

  #quoting(value: Span): Fix {
    const text = quote(this.#text.slice(value.start, value.end));
    return { title: this.#say.quoteIt(), kind: "safe", edits: [{ span: value, text }] };
  }

  #colonInside(parts: LineParts): Explained {
    const words = this.#text.slice(parts.value.start, parts.value.end);
    if (parts.key && /:(\s|$)/.test(words)) {
      const message = this.#say.colonInside({ words });
      return { span: parts.value, message, fixes: [this.#quoting(parts.value)], isLocal: true };
    }
    return this.#indent(lineParts(this.#text, Math.min(this.#text.length, parts.line.end + 1)));
  }

  #listOnKeyLine({ value }: LineParts): Explained {
    return { span: value, message: this.#say.listOnKeyLine(), fixes: [], isLocal: true };
  }

  #withoutKey(parts: LineParts): Explained {
    const { first, line } = parts;
    const words = this.#text.slice(first, line.end).trimEnd();
    if (words === "") return this.#other(first, parts);
    const span = { start: first, end: first + words.length };
    const insertSpace = (after: number): Fix => ({
      title: this.#say.insertSpace(),
      kind: "safe",
      edits: [{ span: { start: after, end: after }, text: " " }],
    });
    const glued = /^[A-Za-z][\w-]*:(?=[^\s/])/.exec(words)?.[0];
    if (glued !== undefined) {
      const message = this.#say.spaceAfterColon({ words: glued });
      return {
        span: { start: first, end: first + glued.length },
        message,
        fixes: [insertSpace(first + glued.length)],
        isLocal: true,
      };
    }
    if (/^-[^\s-]/.test(words)) {
      return {
        span,
        message: this.#say.spaceAfterDash({ words }),
        fixes: [insertSpace(first + 1)],
        isLocal: true,
      };
    }
    return { span, message: this.#say.withoutKey({ words }), fixes: [], isLocal: false };
  }

  #tab(at: number, { line }: LineParts): Explained {
    const indent = /^[ \t]*/.exec(this.#text.slice(line.start, line.end))?.[0] ?? "";
    const span = { start: line.start, end: Math.max(line.start + indent.length, at + 1) };
    const text = spacesFor(this.#text, line.start, indent);
    const edits = [{ span: { start: line.start, end: line.start + indent.length }, text }];
    return {
      span,
      message: this.#say.tab(),
      fixes: [{ title: this.#say.useSpaces(), kind: "choice", edits }],
      isLocal: true,
    };
  }

  #indent({ first, line }: LineParts): Explained {
    const words = this.#text.slice(first, line.end).trimEnd();
    const span =
      words === "" ? { start: line.start, end: line.end } : { start: first, end: first + words.length };
    return { span, message: this.#say.indent({ words }), fixes: [], isLocal: false };
  }

  #escape({ pos: [start, end] }: YAMLError): Explained {
    const span = { start, end: Math.min(this.#text.length, Math.max(end, start + 2)) };
    const words = this.#text.slice(span.start, span.end);
    const edits = [{ span: { start, end: start }, text: "\\" }];
    return {
      span,
      message: this.#say.escape({ words }),
      fixes: [{ title: this.#say.doubleBackslash(), kind: "choice", edits }],
      isLocal: true,
    };
  }

  #unclosed(at: number, what: "quote" | "bracket"): Explained {
    const { line } = lineParts(this.#text, at);
    const sign = this.#text[at] ?? "";
    const end = at + this.#text.slice(at, line.end).trimEnd().length;
    const closing = sign === "[" ? "]" : sign === "{" ? "}" : sign;
    const message = what === "quote" ? this.#say.openQuote({ sign }) : this.#say.openBracket({ sign });
    const edits = [{ span: { start: end, end }, text: closing }];
    return {
      span: { start: at, end },
      message,
      fixes: [{ title: this.#say.closeIt({ sign: closing }), kind: "choice", edits }],
      isLocal: false,
    };
  }

  #other(at: number, { line }: LineParts): Explained {
    const start = Math.min(at, Math.max(line.start, line.end - 1));
    const rest = /^\S+/.exec(this.#text.slice(start, line.end))?.[0] ?? "";
    const end = Math.min(this.#text.length, start + Math.max(rest.length, 1));
    return { span: { start, end }, message: this.#say.other({ words: rest }), fixes: [], isLocal: false };
  }
}
