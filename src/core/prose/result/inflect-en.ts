import { inflectNoun, inflectVerb } from "../../language/en/morphology";
import type { Inflection, VerbForm } from "./lexicon";

const forms: Readonly<Record<string, VerbForm>> = {
  base: "base",
  third: "finite",
  past: "past",
  participle: "participle",
  ing: "ing",
};

export const englishInflection: Inflection = {
  inflectVerb: (entry) => ({
    words: inflectVerb(entry).map(({ word, form }) => ({ word, form: forms[form] ?? "base" })),
  }),
  inflectNoun: (entry) => inflectNoun(entry),
  *lastParts(word) {
    const hyphen = word.lastIndexOf("-");
    if (hyphen > 0) yield word.slice(hyphen + 1);
  },
};
