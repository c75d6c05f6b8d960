import type { Lang } from "../../language/lang";
import { englishInflection } from "./inflect-en";
import { dutchInflection } from "./inflect-nl";
import type { Inflection, NounClass, VerbClass } from "./lexicon";

/** How the words of results change, by language. */
export const inflections: Readonly<Record<Lang, Inflection>> = { en: englishInflection, nl: dutchInflection };

/** What is said of some words (`tag`), and to whom (`name`). */
export type NamedList = readonly [name: string, tag: string, entries: readonly string[]];

/**
 * Verbs in all their forms, by class and by form; of split verbs ("zet … op") also the pairs and the parts of which they
 * are made.
 */
export function* verbLists(verbs: readonly string[], cls: VerbClass, lang: Lang): Iterable<NamedList> {
  for (const verb of verbs) {
    const { words, split } = inflections[lang].inflectVerb(verb);
    yield ["verb", cls, words.map(({ word }) => word)];
    for (const { word, form } of words) yield ["form", form, [word]];
    if (!split) continue;
    yield ["split", cls, split.finite.map((finite) => `${finite} ${split.particle}`)];
    yield ["part", "finite", split.finite];
    yield ["part", "particle", [split.particle]];
  }
}

/** Nouns in all their forms, and the words that end one of several words. */
export function* nounLists(nouns: readonly string[], cls: NounClass, lang: Lang): Iterable<NamedList> {
  const words = nouns.flatMap(inflections[lang].inflectNoun);
  yield ["noun", cls, words];
  const phrases = words.filter((word) => word.lastIndexOf(" ") > 0);
  yield ["part", "end of noun", phrases.map((phrase) => phrase.slice(phrase.lastIndexOf(" ") + 1))];
}
