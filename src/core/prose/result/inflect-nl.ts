import { list } from "../../language/list";
import { finiteForms, inflectNoun, inflectVerb, readVerb } from "../../language/nl/morphology";
import type { Inflection, VerbForm } from "./lexicon";

const forms: Readonly<Record<string, VerbForm>> = {
  infinitive: "infinitive",
  finite: "finite",
  past: "past",
  participle: "participle",
};

const shortestPart = 3;
const shortestRest = 2;
/** Too many other words end like these for them to be the last part of a compound. */
const notLast = new Set(
  list(`
    bank boer man raad app set les bon ton arts jury nota hub bot rol eis mt ons wij pad lid or rit tal
    stand tand deel ster reis age bord kind ouder stad uren rust leden
  `),
);

const notLastForms = new Set([...notLast].flatMap(inflectNoun));

/** Adjectives that are forms of a verb too: "open", "vast". */
const adjectives = new Set(["open", "vol", "los", "recht", "leeg", "droog", "warm", "gelijk", "vrij"]);

export const dutchInflection: Inflection = {
  inflectVerb(entry) {
    if (entry.includes(" ")) return { words: [{ word: entry, form: "infinitive" }] };
    const verb = readVerb(entry);
    const words = inflectVerb(verb)
      .filter(({ word }) => !adjectives.has(word))
      .map(({ word, form }) => ({ word, form: forms[form] ?? "finite" }));
    if (!verb.particle) return { words };
    return { words, split: { particle: verb.particle, finite: finiteForms(verb.base) } };
  },
  inflectNoun: (entry) => inflectNoun(entry),
  *lastParts(word) {
    const hyphen = word.lastIndexOf("-");
    if (hyphen > 0) yield word.slice(hyphen + 1);
    const longest = Math.min(word.length - shortestRest, 24);
    for (let length = longest; length >= shortestPart; length--) {
      const part = word.slice(-length);
      if (!notLastForms.has(part)) yield part;
    }
  },
};
