import type { Lang } from "../language/lang";
import { type Lexeme, toLexemes } from "./lexeme";
import { isMultiplier, readNumber } from "./read-number";
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
  let at = 0;
  while (at < lexemes.length) {
    const lexeme = lexemes[at];
    if (!lexeme) break;
    const number = readNumber(lexemes, at, lang);
    if (number) {
      const last = lexemes[at + number.length - 1] ?? lexeme;
      const { role, value, unit, context } = number;
      tokens.push({
        kind: "number",
        text: text.slice(lexeme.start, last.end).toLowerCase(),
        start: lexeme.start,
        end: last.end,
        spaced: lexeme.spaced,
        cues: noCues,
        role,
        ...(value !== undefined && { value }),
        ...(unit && { unit }),
        ...(context && { context }),
      });
      at += number.length;
    } else {
      const { kind, start, end, spaced, entry } = lexeme;
      const token: Token = {
        kind: kind === "mark" ? "mark" : "word",
        text: lexeme.text,
        start,
        end,
        spaced,
        cues: entry?.cues ?? noCues,
      };
      const change = changeSaidBy(lexeme);
      const unit = entry?.unit;
      const isPlain = change === undefined && unit === undefined;
      tokens.push(
        isPlain ? token : { ...token, ...(unit && { unit }), ...(change !== undefined && { change }) },
      );
      at++;
    }
  }
  return tokens.map((token, index) => {
    const role = token.role === "quantity" ? scopeOf(tokens, index) : undefined;
    return role ? { ...token, role } : token;
  });
}

function changeSaidBy({ entry, text }: Lexeme): number | undefined {
  return isMultiplier(text) ? (Number(text.slice(1)) - 1) * 100 : entry?.change;
}
