import type { Lang } from "../../language/lang";
import type { Words } from "../../language/words";
import { type OwnWords, ownLists, ownPhraseLists } from "./own-lists";
import { Table } from "./table";
import { wordTable } from "./words.table";

/** What all lists say of a word or phrase: its tags by whom the lists are for. Words with the same tags share them. */
export type Facts = Readonly<Partial<Record<string, ReadonlySet<string>>>>;

/** All words and phrases that the lists of a language know, with a team's own when it has any. */
export interface WordBook {
  readonly lang: Lang;
  readonly facts: (entry: string) => Facts | undefined;
  /** The phrases that begin with a word. */
  readonly phrasesFrom: (first: string) => readonly string[];
  /** Phrases that are looked up by the name of their list. */
  readonly phraseLists: ReadonlyMap<string, readonly string[]>;
}

const standard = new Map<Lang, WordBook>();
const ofTeams = new WeakMap<object, WordBook>();

/** The words of a language, with a team's own when it has any. Read when first asked for. */
export function wordBook(lang: Lang, words: Words | undefined): WordBook {
  const own = words?.[lang];
  const known = own ? ofTeams.get(own) : standard.get(lang);
  if (known) return known;
  const made = own ? withOwn(wordBook(lang, undefined), own) : read(lang);
  if (own) ofTeams.set(own, made);
  else standard.set(lang, made);
  return made;
}

function read(lang: Lang): WordBook {
  const packed = wordTable[lang]();
  const words = new Table(packed.words, factsOf);
  const phrases = new Table(packed.phrases, factsOf);
  const byFirst = groupByFirst(phrases.entries());
  return {
    lang,
    facts: (entry) => words.get(entry) ?? phrases.get(entry),
    phrasesFrom: (first) => byFirst.get(first) ?? [],
    phraseLists: new Map(Object.entries(packed.phraseLists)),
  };
}

function factsOf(tags: readonly string[]): Facts {
  const facts: Record<string, Set<string>> = {};
  for (const tag of tags) {
    const [name = "", said = ""] = tag.split("/");
    (facts[name] ??= new Set()).add(said);
  }
  return facts;
}

function groupByFirst(phrases: Iterable<string>): Map<string, string[]> {
  const byFirst = new Map<string, string[]>();
  for (const phrase of phrases) {
    const first = phrase.slice(0, phrase.indexOf(" "));
    const known = byFirst.get(first);
    if (known) known.push(phrase);
    else byFirst.set(first, [phrase]);
  }
  return byFirst;
}

function withOwn(book: WordBook, own: OwnWords): WordBook {
  const facts = new Map<string, Facts>();
  for (const [name, tag, entries] of ownLists(book.lang, own)) {
    for (const entry of entries) {
      const known = facts.get(entry) ?? book.facts(entry);
      facts.set(entry, { ...known, [name]: new Set(known?.[name]).add(tag) });
    }
  }
  const byFirst = groupByFirst([...facts.keys()].filter((entry) => entry.includes(" ")));
  const phraseLists = new Map(book.phraseLists);
  for (const [list, phrases] of ownPhraseLists(own))
    phraseLists.set(list, [...(phraseLists.get(list) ?? []), ...phrases]);
  return {
    lang: book.lang,
    facts: (entry) => facts.get(entry) ?? book.facts(entry),
    phrasesFrom: (first) => [...(byFirst.get(first) ?? []), ...book.phrasesFrom(first)],
    phraseLists,
  };
}
