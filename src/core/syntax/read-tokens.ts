import { Composer, type Document, Lexer, Parser, type YAMLError } from "yaml";
import type { Span } from "../model/span";
import type { Comment } from "./parse-result";

/** The deepest nesting that is read. */
export const deepest = 100;

/** What one pass through the text gives: the composed documents, and what the composer does not keep. */
export interface Tokens {
  readonly documents: readonly Document.Parsed[];
  readonly errors: readonly YAMLError[];
  readonly comments: readonly Comment[];
  /** It has anchors or aliases. */
  readonly isAnchored: boolean;
  /** Where each `---` stands. */
  readonly documentStarts: readonly Span[];
  /** A directive (`%YAML 1.2`) that no document follows, or that was given already. */
  readonly strayDirective?: Span;
  /** Where a quote was opened and never closed. */
  readonly openQuote?: number;
  /** Where a `[` or `{` was opened and never closed. */
  readonly openBracket?: number;
  /** Where the nesting went deeper than {@link deepest}; nothing was read then. */
  readonly tooDeep?: number;
}

// Signs that the lexer puts between the pieces of text; they stand for no text.
const documentMode = "\u0002";
const flowError = "\u0018";
const scalarFollows = "\u001f";

/**
 * Reads a text with the steps of `yaml`, listening in between: its documents keep no comments with their places.
 *
 * @param schema `failsafe` leaves the types of scalars to be found out; in a text with tags `core` does it.
 */
export function readTokens(text: string, schema: "failsafe" | "core" = "failsafe"): Tokens {
  const comments: Comment[] = [];
  const documentStarts: Span[] = [];
  const documents: Document.Parsed[] = [];
  const brackets: number[] = [];
  const directives: Span[] = [];
  let strayDirective: Span | undefined;
  let openQuote: number | undefined;
  let openBracket: number | undefined;
  // `uniqueKeys` compares each key with all others; we look for duplicates ourselves, with a set.
  const composer = new Composer({
    schema,
    uniqueKeys: false,
    merge: false,
    // `!!omap` and its like are values that no goals file has, and have nodes of another kind.
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const parser = new Parser();
  let offset = 0;
  let isScalar = false;
  let isAnchored = false;
  for (const lexeme of new Lexer().lex(text)) {
    // A plain or block scalar may hold any of these signs.
    switch (isScalar ? undefined : lexeme[0]) {
      case "'":
      case '"':
        if (isOpenQuote(lexeme)) openQuote ??= offset;
        break;
      case "#":
        comments.push({ span: { start: offset, end: offset + lexeme.length }, text: lexeme.slice(1) });
        break;
      case "&":
      case "*":
        isAnchored = true;
        break;
      case "!":
        if (schema === "failsafe") return readTokens(text, "core");
        break;
      case "%":
        directives.push({ start: offset, end: offset + lexeme.length });
        if (directives.length > 1 && lexeme.startsWith("%YAML")) strayDirective ??= directives.at(-1);
        break;
      case "-":
        if (lexeme === "---") directives.length = 0;
        if (lexeme === "---") documentStarts.push({ start: offset, end: offset + 3 });
        break;
      case "[":
      case "{":
        brackets.push(offset);
        break;
      case "]":
      case "}":
        brackets.pop();
        break;
      case flowError:
        openBracket ??= brackets.pop();
        break;
      default:
    }
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
    if (parser.stack.length > deepest && depthOf(parser) > deepest) {
      return { documents: [], errors: [], comments, isAnchored, documentStarts, tooDeep: offset };
    }
    const isMark = !isScalar && (lexeme === documentMode || lexeme === flowError || lexeme === scalarFollows);
    isScalar = !isScalar && lexeme === scalarFollows;
    if (!isMark) offset += lexeme.length;
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end(false, text.length));
  strayDirective ??= directives[0];
  return {
    documents,
    errors: documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]),
    comments,
    isAnchored,
    documentStarts,
    ...(strayDirective && { strayDirective }),
    ...(openQuote !== undefined && { openQuote }),
    ...(openBracket !== undefined && { openBracket }),
  };
}

function isOpenQuote(lexeme: string): boolean {
  const quote = lexeme[0];
  if (quote === "'") return !/^'(?:[^']|'')*'$/.test(lexeme);
  return quote === '"' && !(lexeme.length > 1 && lexeme.endsWith('"') && !endsInEscape(lexeme));
}

/** Whether the last quote is escaped: an odd number of backslashes stands before it. */
function endsInEscape(lexeme: string): boolean {
  let backslashes = 0;
  for (let at = lexeme.length - 2; lexeme[at] === "\\"; at--) backslashes++;
  return backslashes % 2 === 1;
}

function depthOf({ stack }: Parser): number {
  return stack.filter(
    ({ type }) => type === "block-map" || type === "block-seq" || type === "flow-collection",
  ).length;
}
