import { isPreposition } from "./preposition";
import type { Lexicon, NounClass, VerbClass, VerbReading } from "./lexicon";
import type { Word } from "./words";

/** A word with what the lexicon knows of it. */
export interface TaggedWord extends Word {
  readonly verb: VerbReading | undefined;
  readonly nouns: ReadonlySet<NounClass>;
  /** It can follow a noun without being what the phrase turns on ("CRM integration complete"). */
  readonly weak: boolean;
}

const longestNoun = 3;

/** Looks every word up (`numbers`: where a number in words begins); a noun of several words ("waiting list") gives its class to its last word. */
export function tag(row: readonly Word[], numbers: ReadonlySet<number>, lexicon: Lexicon): TaggedWord[] {
  return row.map((word, i) => {
    if (word.kind === "word" && numbers.has(word.start) && !isPreposition(word)) {
      return { ...word, kind: "number", verb: undefined, nouns: nothing, weak: false };
    }
    if (word.kind !== "word") return { ...word, verb: undefined, nouns: nothing, weak: false };
    let phrase = word.text;
    let nouns: ReadonlySet<NounClass> | undefined;
    for (let back = 1; back < longestNoun && i - back >= 0; back++) {
      phrase = `${row[i - back]?.text ?? ""} ${phrase}`;
      if (lexicon.hasNoun(phrase)) nouns = lexicon.noun(phrase);
    }
    const verb = isPreposition(word) ? undefined : lexicon.verb(word.text);
    nouns ??= verb && !lexicon.hasNoun(word.text) ? nothing : lexicon.noun(word.text);
    return {
      ...word,
      verb,
      nouns,
      weak: lexicon.lang === "nl" || (nouns.size === 0 && closes(word.text, verb, lexicon)),
    };
  });
}

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

export function isVerb(word: TaggedWord | undefined, ...classes: readonly VerbClass[]): boolean {
  return classes.some((cls) => word?.verb?.classes.has(cls) ?? false);
}

export function isNoun(word: TaggedWord | undefined, ...classes: readonly NounClass[]): boolean {
  return classes.some((cls) => word?.nouns.has(cls) ?? false);
}
