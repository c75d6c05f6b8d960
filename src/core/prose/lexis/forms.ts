import { inflectNoun as englishNoun, inflectVerb as englishVerb } from "../../language/en/morphology";
import {
  finiteForms,
  inflectNoun as dutchNoun,
  inflectVerb as dutchVerb,
  readVerb,
} from "../../language/nl/morphology";

/** How a list's entries are inflected before they are looked up. Phrases change in their last or first word. */
export function* nouns(entries: readonly string[], lang: "en" | "nl"): Iterable<string> {
  for (const entry of entries) {
    yield entry;
    const space = entry.lastIndexOf(" ") + 1;
    const inflect = lang === "nl" ? dutchNoun : englishNoun;
    for (const form of inflect(entry.slice(space))) yield entry.slice(0, space) + form;
    if (lang === "nl" && space === 0) for (const form of irregularPlurals[entry] ?? []) yield form;
    if (lang === "en") for (const form of irregularEnglish[entry] ?? []) yield form;
  }
}

const irregularPlurals: Readonly<Record<string, readonly string[]>> = {
  kind: ["kinderen", "kids"],
  lid: ["leden"],
  teamlid: ["teamleden"],
  personeelslid: ["personeelsleden"],
  arts: ["artsen"],
  collega: ["collegae"],
};

const irregularEnglish: Readonly<Record<string, readonly string[]>> = {
  child: ["children"],
  person: ["people"],
  woman: ["women"],
  man: ["men"],
  salesperson: ["salespeople"],
  spokesperson: ["spokespeople"],
};

/** Verbs in all their forms; the first word of an English phrase is its verb, the last of a Dutch one. */
export function* verbs(entries: readonly string[], lang: "en" | "nl"): Iterable<string> {
  for (const entry of entries) yield* lang === "en" ? englishVerbForms(entry) : dutchVerbForms(entry);
}

function* englishVerbForms(entry: string): Iterable<string> {
  const space = entry.indexOf(" ");
  const rest = space < 0 ? "" : entry.slice(space);
  for (const { word } of englishVerb(space < 0 ? entry : entry.slice(0, space))) yield word + rest;
}

function* dutchVerbForms(entry: string): Iterable<string> {
  const space = entry.lastIndexOf(" ") + 1;
  const object = entry.slice(0, space);
  const verb = readVerb(entry.slice(space));
  for (const { word } of dutchVerb(verb)) yield object + word;
  if (object === "") return;
  yield `${object}te ${entry.slice(space)}`;
  if (verb.particle) return;
  for (const word of finiteForms(verb.base)) yield `${word} ${object.trimEnd()}`;
}

/** Dutch adjectives with -e, comparative -er, -ere and superlative -st, -ste. */
export function* dutchAdjectives(entries: readonly string[]): Iterable<string> {
  for (const entry of entries) {
    yield entry;
    const space = entry.lastIndexOf(" ") + 1;
    const before = entry.slice(0, space);
    const word = entry.slice(space);
    const stem = bentStem(word);
    if (word.endsWith("ieel")) yield `${before}${word.slice(0, -3)}ële`;
    yield `${before}${stem}e`;
    yield before + (word.endsWith("r") ? `${word}der` : `${stem}er`);
    yield before + (word.endsWith("r") ? `${word}dere` : `${stem}ere`);
    yield before + (word.endsWith("s") ? `${word}t` : `${word}st`);
    yield before + (word.endsWith("s") ? `${word}te` : `${word}ste`);
    yield `${before}${stem}ers`;
  }
}

const endsInShortVowel = /(^|[^aeiou])[aeiou][bdfgklmnprst]$/u;
const unstressedEnd = /(ig|lijk|end|el|en|er|isch|baar|zaam)$/u;

function isOneSyllable(word: string): boolean {
  return (word.match(/[aeiou]+/gu)?.length ?? 0) === 1;
}

/** The stem before a vowel, by the spelling of open and closed syllables: groot → grot-, snel → snell-, lief → liev-. */
function bentStem(word: string): string {
  if (/[aeiou]{2}f$/u.test(word)) return `${word.slice(0, -1)}v`.replace(/([aou])\1v$/u, "$1v");
  if (/[aeiou]{2}s$/u.test(word)) return `${word.slice(0, -1)}z`.replace(/([aou])\1z$/u, "$1z");
  if (/([aeou])\1[bdgklmnprt]$/u.test(word)) return word.slice(0, -2) + word.slice(-1);
  if (endsInShortVowel.test(word) && (isOneSyllable(word) || !unstressedEnd.test(word)))
    return word + word.slice(-1);
  return word;
}

/** English adjectives with their adverb, comparative and superlative. */
export function* englishAdjectives(entries: readonly string[]): Iterable<string> {
  for (const entry of entries) {
    yield entry;
    if (/[^aeiou]y$/u.test(entry)) {
      const stem = entry.slice(0, -1);
      yield `${stem}ily`;
      yield `${stem}ier`;
      yield `${stem}iest`;
    } else {
      yield entry.endsWith("ic")
        ? `${entry}ally`
        : entry.endsWith("le")
          ? `${entry.slice(0, -1)}y`
          : `${entry}ly`;
      if (entry.length <= 6) {
        const stem = entry.endsWith("e")
          ? entry.slice(0, -1)
          : /[^aeiou][aeiou][bdgmnpt]$/u.test(entry)
            ? entry + entry.slice(-1)
            : entry;
        yield `${stem}er`;
        yield `${stem}est`;
      }
    }
  }
}
