import type { Range } from "../model/span";
import { type Entry, lexicon, lookUp, lookUpParts } from "./lexicon";
import type { RawToken } from "./scan";
import type { Cue } from "./token";

/** A scanned token, or several that the tables know as one phrase, with what the tables say about it. */
export interface Lexeme extends Range {
  readonly kind: RawToken["kind"];
  readonly text: string;
  readonly spaced: boolean;
  readonly entry: Entry | undefined;
}

/** Joins scanned tokens to the longest phrases that the tables know. */
export function toLexemes(tokens: readonly RawToken[]): Lexeme[] {
  const words = lexicon();
  const lexemes: Lexeme[] = [];
  let at = 0;
  while (at < tokens.length) {
    const first = tokens[at];
    if (!first) break;
    const found = first.kind === "digits" ? undefined : lookUp(words, tokens, at);
    const length = found?.length ?? 1;
    const entry = found?.entry ?? (first.kind === "word" ? lookUpParts(first.text) : undefined);
    const last = tokens[at + length - 1] ?? first;
    let text = first.text;
    for (let next = at + 1; next < at + length; next++) text += ` ${tokens[next]?.text ?? ""}`;
    lexemes.push({
      kind: first.kind,
      text,
      start: first.start,
      end: last.end,
      spaced: first.spaced,
      entry,
    });
    at += length;
  }
  return lexemes;
}

export function has(lexeme: Lexeme | undefined, ...cues: readonly Cue[]): boolean {
  const found = lexeme?.entry?.cues;
  if (found === undefined || found.size === 0) return false;
  for (const cue of cues) if (found.has(cue)) return true;
  return false;
}

export function isTight(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && !lexeme.spaced;
}
