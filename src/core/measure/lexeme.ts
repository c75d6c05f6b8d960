import { hasAny } from "../language/has-any";
import type { Range } from "../model/span";
import { type Entry, knownWord, longestAt } from "./lexicon";
import { isDigit, type RawToken } from "./scan";
import type { Cue } from "./token";
import type { UnitInfo } from "./unit";

/**
 * A scanned token, or several that the tables know as one phrase, with what the tables say about it. A word or a mark is
 * a {@link Token} already.
 */
export interface Lexeme extends Range {
  readonly kind: RawToken["kind"];
  readonly text: string;
  readonly spaced: boolean;
  readonly entry: Entry | undefined;
  readonly isCode: boolean;
  readonly cues: ReadonlySet<Cue>;
  readonly unit: UnitInfo | undefined;
  readonly change: number | undefined;
}

const noCues: ReadonlySet<Cue> = new Set();

/** Joins scanned tokens to the longest phrases that the tables know. */
export function toLexemes(tokens: readonly RawToken[]): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === "digits") {
      lexemes.push(toLexeme(token, token.text, token.end, undefined, false));
      continue;
    }
    const known = knownWord(token);
    const phrase = known.phrases.length > 0 ? longestAt(known.phrases, tokens, at) : undefined;
    if (!phrase) {
      lexemes.push(toLexeme(token, token.text, token.end, known.parts, known.isCode));
      continue;
    }
    const last = at + phrase.words.length - 1;
    const text = last === at ? token.text : phrase.words.join(" ");
    lexemes.push(toLexeme(token, text, tokens[last]!.end, phrase.entry, false));
    at = last;
  }
  return lexemes;
}

function toLexeme(
  { kind, start, spaced }: RawToken,
  text: string,
  end: number,
  entry: Entry | undefined,
  isCode: boolean,
): Lexeme {
  const change = isMultiplier(text) ? (Number(text.slice(1)) - 1) * 100 : entry?.change;
  return {
    kind,
    text,
    start,
    end,
    spaced,
    entry,
    isCode,
    cues: entry?.cues ?? noCues,
    unit: entry?.unit,
    change,
  };
}

/** "x2", "×3" (as one word). */
export function isMultiplier(text: string): boolean {
  return text.length === 2 && text.startsWith("x") && isDigit(text.charAt(1));
}

export function has(lexeme: Lexeme | undefined, a?: Cue, b?: Cue, c?: Cue, ...more: readonly Cue[]): boolean {
  return lexeme !== undefined && hasAny(lexeme.cues, a, b, c, more);
}

export function isTight(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && !lexeme.spaced;
}
