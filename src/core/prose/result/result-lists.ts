import type { Lang } from "../../language/lang";
import { type NamedList, nounLists, verbLists } from "./inflection";
import type { Entries, PhraseList } from "./lexicon";
import { englishEntries } from "./lexicon-en";
import { dutchEntries } from "./lexicon-nl";

const entriesOf: Readonly<Record<Lang, Entries>> = { en: englishEntries, nl: dutchEntries };

/** The words of results in all their forms. */
export function* resultLists(lang: Lang): Iterable<NamedList> {
  const { verbs, nouns } = entriesOf[lang];
  for (const [cls, entries] of verbs) yield* verbLists(entries, cls, lang);
  for (const [cls, entries] of nouns) yield* nounLists(entries, cls, lang);
}

/** Lists of phrases by name. */
export function phraseLists(lang: Lang): Readonly<Partial<Record<PhraseList, readonly string[]>>> {
  return entriesOf[lang].phrases;
}
