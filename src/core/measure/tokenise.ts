import type { Lang } from "../language/lang";
import { type Lexeme, toLexemes } from "./lexeme";
import { type NumberRead, readNumber } from "./read-number";
import { scan } from "./scan";
import { scopeOf } from "./scope";
import type { Cue, Token } from "./token";

const noCues: ReadonlySet<Cue> = new Set();

/**
 * Cuts a text into words, marks and numbers, and says of each number what it is: only those with the role `quantity`
 * can belong to a measure. Numbers in words ("twintig", "a third") are numbers too; "a" and "one" only beside a unit or
 * a bound. `lang` decides how `1.200` is read.
 */
export function tokenise(text: string, lang: Lang = "en"): Token[] {
  const lexemes = toLexemes(scan(text));
  const tokens: Token[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    const lexeme = lexemes[at]!;
    const number = readNumber(lexemes, at, lang);
    if (number) {
      const last = at + number.length - 1;
      tokens.push(numberToken(text, lexeme, lexemes[last] ?? lexeme, number));
      at = last;
    } else tokens.push(isWordOrMark(lexeme) ? lexeme : { ...lexeme, kind: "word" });
  }
  const scopes = tokens.map((token, at) => (token.role === "quantity" ? scopeOf(tokens, at) : undefined));
  for (const [at, role] of scopes.entries()) if (role) tokens[at] = { ...tokens[at]!, role };
  return tokens;
}

function isWordOrMark(lexeme: Lexeme): lexeme is Lexeme & { readonly kind: Token["kind"] } {
  return lexeme.kind !== "digits";
}

function numberToken(text: string, first: Lexeme, last: Lexeme, read: NumberRead): Token {
  return {
    kind: "number",
    text: text.slice(first.start, last.end).toLowerCase(),
    start: first.start,
    end: last.end,
    spaced: first.spaced,
    cues: noCues,
    role: read.role,
    value: read.value,
    unit: read.unit,
    context: read.context,
  };
}
