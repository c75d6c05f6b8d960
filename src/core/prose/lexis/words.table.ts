import type { Lang } from "../../language/lang";
import { objectiveLists } from "../objective/objective-lists";
import type { NamedList } from "../result/inflection";
import { phraseLists, resultLists } from "../result/result-lists";
import { trainingLists } from "../training/training-lists";
import { whyLists } from "../why/why-lists";
import { asInText } from "./as-in-text";
import { pack, type Tagged } from "./table";

/** All word lists of a language, packed; each tag begins with the name of whom the list is for: `why/hedge`. */
export interface PackedWords {
  readonly words: string;
  readonly phrases: string;
  /** The lists of phrases that the judge of results looks up by name. */
  readonly phraseLists: Readonly<Record<string, readonly string[]>>;
}

export const wordTable: Readonly<Record<Lang, () => PackedWords>> = {
  en: () => packed("en"),
  nl: () => packed("nl"),
};

function packed(lang: Lang): PackedWords {
  const lists = [
    ...listsOf("objective", objectiveLists(lang)),
    ...listsOf("why", whyLists(lang)),
    ...listsOf("training", trainingLists(lang)),
    ...resultLists(lang),
  ];
  const only = (isWanted: (entry: string) => boolean): Tagged =>
    lists.map(([name, tag, entries]) => [`${name}/${tag}`, entries.filter(isWanted)] as const);
  return {
    words: pack(only((entry) => !entry.includes(" "))),
    phrases: pack(only((entry) => entry.includes(" "))),
    phraseLists: phraseLists(lang),
  };
}

function listsOf(name: string, lists: Tagged): NamedList[] {
  return Array.from(lists, ([tag, entries]) => [name, tag, Array.from(entries, asInText)] as const);
}
