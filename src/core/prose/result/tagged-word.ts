import type { Lexicon, NounClass, VerbClass, VerbReading } from "./lexicon";
import type { Word } from "./words";

/** A word with what the lexicon knows of it. */
export interface TaggedWord extends Word {
  readonly verb: VerbReading | undefined;
  readonly nouns: ReadonlySet<NounClass>;
}

const longestNoun = 3;

/** Looks every word up; a noun of several words ("waiting list") gives its class to its last word. */
export function tag(row: readonly Word[], lexicon: Lexicon): TaggedWord[] {
  return row.map((word, i) => {
    if (word.kind !== "word") return { ...word, verb: undefined, nouns: nothing };
    let phrase = word.text;
    let nouns: ReadonlySet<NounClass> | undefined;
    for (let back = 1; back < longestNoun && i - back >= 0; back++) {
      phrase = `${row[i - back]?.text ?? ""} ${phrase}`;
      if (lexicon.hasNoun(phrase)) nouns = lexicon.noun(phrase);
    }
    return { ...word, verb: lexicon.verb(word.text), nouns: nouns ?? lexicon.noun(word.text) };
  });
}

const nothing: ReadonlySet<NounClass> = new Set();

export function isVerb(word: TaggedWord | undefined, ...classes: readonly VerbClass[]): boolean {
  return classes.some((cls) => word?.verb?.classes.has(cls) ?? false);
}

export function isNoun(word: TaggedWord | undefined, ...classes: readonly NounClass[]): boolean {
  return classes.some((cls) => word?.nouns.has(cls) ?? false);
}
