import { hasAny } from "../../language/has-any";
import type { KnownWord, Lexicon, NounClass, VerbClass, VerbReading } from "./lexicon";
import type { Word } from "./words";

/** A word with what the lexicon knows of it. */
export interface TaggedWord extends Word {
  readonly verb: VerbReading | undefined;
  readonly nouns: ReadonlySet<NounClass>;
  /** Does it open a phrase that hangs on what stands before it? */
  readonly preposition: boolean;
  /** It can follow a noun without being what the phrase turns on ("CRM integration complete"). */
  readonly weak: boolean;
}

const longestNoun = 3;

/**
 * Looks every word up; a noun of several words ("waiting list") gives its class to its last word. `numbers` are the
 * places where a number begins, in words too.
 */
export function tag(row: readonly Word[], numbers: ReadonlySet<number>, lexicon: Lexicon): TaggedWord[] {
  const tagged: TaggedWord[] = [];
  for (let at = 0; at < row.length; at++) {
    const word = row[at]!;
    const known = word.kind === "word" ? lexicon.word(word.text) : undefined;
    if (!known || (numbers.has(word.start) && !known.isPreposition)) tagged.push(asNumberOrMark(word));
    else {
      const nouns = nounsAt(row, at, numbers, known, lexicon);
      tagged.push({
        kind: word.kind,
        text: word.text,
        start: word.start,
        end: word.end,
        verb: known.verb,
        nouns,
        preposition: known.isPreposition,
        weak: known.closes && (lexicon.lang === "nl" || nouns.size === 0),
      });
    }
  }
  return tagged;
}

function asNumberOrMark({ kind, text, start, end }: Word): TaggedWord {
  return {
    kind: kind === "mark" ? "mark" : "number",
    text,
    start,
    end,
    verb: undefined,
    nouns: nothing,
    preposition: false,
    weak: false,
  };
}

/** A unit of time after its number is no noun; a noun of several words goes before the word's own classes. */
function nounsAt(
  row: readonly Word[],
  at: number,
  numbers: ReadonlySet<number>,
  known: KnownWord,
  lexicon: Lexicon,
): ReadonlySet<NounClass> {
  if (known.isTimeUnit && numbers.has(row[at - 1]?.start ?? -1)) return nothing;
  return (known.endsNounPhrase ? phraseEndingAt(row, at, lexicon) : undefined) ?? known.nouns;
}

function phraseEndingAt(
  row: readonly Word[],
  at: number,
  lexicon: Lexicon,
): ReadonlySet<NounClass> | undefined {
  let phrase = row[at]!.text;
  let nouns: ReadonlySet<NounClass> | undefined;
  for (let back = 1; back < longestNoun && at - back >= 0; back++) {
    phrase = `${row[at - back]!.text} ${phrase}`;
    nouns = lexicon.nounPhrase(phrase) ?? nouns;
  }
  return nouns;
}

const nothing: ReadonlySet<NounClass> = new Set();

export function isPreposition(word: TaggedWord | undefined): boolean {
  return word?.preposition ?? false;
}

/** Is it a verb of one of these classes? */
export function isVerb(
  word: TaggedWord | undefined,
  a: VerbClass,
  b?: VerbClass,
  c?: VerbClass,
  ...more: readonly VerbClass[]
): boolean {
  const classes = word?.verb?.classes;
  return classes !== undefined && hasAny(classes, a, b, c, more);
}

/** Is it a noun of one of these classes? */
export function isNoun(
  word: TaggedWord | undefined,
  a: NounClass,
  b?: NounClass,
  c?: NounClass,
  ...more: readonly NounClass[]
): boolean {
  return word !== undefined && hasAny(word.nouns, a, b, c, more);
}
