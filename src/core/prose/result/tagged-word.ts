import { prepositions } from "./preposition";
import type { Lexicon, NounClass, VerbClass, VerbReading } from "./lexicon";
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
  const known = prepositions[lexicon.lang];
  return row.map((word, i) => {
    const preposition = word.kind === "word" && known.has(word.text);
    if (word.kind !== "word" || (numbers.has(word.start) && !preposition)) {
      const kind = word.kind === "mark" ? "mark" : "number";
      const { text, start, end } = word;
      return { kind, text, start, end, verb: undefined, nouns: nothing, preposition: false, weak: false };
    }
    let nouns = lexicon.endsNounPhrase(word.text) ? phraseEndingAt(row, i, lexicon) : undefined;
    const verb = preposition ? undefined : lexicon.verb(word.text);
    if (timeUnit.test(word.text) && numbers.has(row[i - 1]?.start ?? -1)) nouns = nothing;
    nouns ??= verb && !lexicon.hasNoun(word.text) ? nothing : lexicon.noun(word.text);
    return {
      kind: word.kind,
      text: word.text,
      start: word.start,
      end: word.end,
      verb,
      nouns,
      preposition,
      weak: lexicon.lang === "nl" || (nouns.size === 0 && closes(word.text, verb, lexicon)),
    };
  });
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
    if (lexicon.hasNoun(phrase)) nouns = lexicon.noun(phrase);
  }
  return nouns;
}

/** "two days": a unit there, not a thing that is held ("open days"). */
const timeUnit = /^(dag|dagen|days?|weken|week|weeks?|uur|uren|hours?|minuten|minutes?)$/;

/** In Dutch nouns that belong together are one word; in English only some words cannot be the last noun. */
function closes(word: string, verb: VerbReading | undefined, lexicon: Lexicon): boolean {
  return (
    verb !== undefined ||
    word.endsWith("ly") ||
    lexicon.phrases("vague-predicate").has(word) ||
    lexicon.phrases("ready").has(word)
  );
}

const nothing: ReadonlySet<NounClass> = new Set();

export function isPreposition(word: TaggedWord | undefined): boolean {
  return word?.preposition ?? false;
}

export function isVerb(word: TaggedWord | undefined, ...classes: readonly VerbClass[]): boolean {
  const known = word?.verb?.classes;
  if (known === undefined || known.size === 0) return false;
  for (const cls of classes) if (known.has(cls)) return true;
  return false;
}

export function isNoun(word: TaggedWord | undefined, ...classes: readonly NounClass[]): boolean {
  const known = word?.nouns;
  if (known === undefined || known.size === 0) return false;
  for (const cls of classes) if (known.has(cls)) return true;
  return false;
}
