import { langs } from "../language/lang";
import { type WordList, wordLists, type Words } from "../language/words";
import type { Config } from "../model/options";

/** One configuration over another: rules and options are replaced one by one, words and globs are joined. */
export function mergeConfigs(base: Config, over: Config): Config {
  return {
    rules: { ...base.rules, ...over.rules },
    options: { ...base.options, ...over.options },
    words: mergeWords(base.words, over.words),
    include: over.include.length > 0 ? over.include : base.include,
    exclude: [...base.exclude, ...over.exclude],
  };
}

function mergeWords(base: Words, over: Words): Words {
  const words: Partial<Record<(typeof langs)[number], Partial<Record<WordList, readonly string[]>>>> = {};
  for (const lang of langs) {
    const lists: Partial<Record<WordList, readonly string[]>> = {};
    for (const list of wordLists) {
      const joined = [...(base[lang]?.[list] ?? []), ...(over[lang]?.[list] ?? [])];
      if (joined.length > 0) lists[list] = joined;
    }
    if (Object.keys(lists).length > 0) words[lang] = lists;
  }
  return words;
}
