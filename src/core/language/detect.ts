import { functionWords as englishFunctionWords, notOnlyEnglish } from "./en/function-words";
import { englishMarks, englishShapes } from "./en/language-marks";
import type { Lang } from "./lang";
import { functionWords as dutchFunctionWords, notOnlyDutch } from "./nl/function-words";
import { dutchBuilds, dutchMarks, dutchShapes, homographs, sharedEndings } from "./nl/language-marks";
import { titleLead } from "./title-words";
import { isAscii } from "../text/is-ascii";
import { Recent } from "../text/recent";

/** What a function word weighs, a common word, and a word that merely looks it. */
const weights = { functionWord: 3, mark: 2, shape: 1 };

/** How far one language has to be ahead. */
const margin = 2;

/** More than enough to tell; keeps the cost of a long text small. */
const longest = 2000;

/** A text so short may hold no function word: then its words are looked up in the lists of both languages. */
const longestTitle = 60;

const english = scores(englishFunctionWords, notOnlyEnglish, englishMarks);
const dutch = scores(dutchFunctionWords, notOnlyDutch, dutchMarks);

/**
 * The language of a text, or undefined when it does not show ("Marketing", "NPS 8"). Function words weigh most, so
 * Dutch full of English terms is Dutch; in a title one Dutch word is enough, unless an English function word stands there too.
 */
export function detectLanguage(text: string): Lang | undefined {
  let lead = 0;
  let mostDutch = 0;
  let mostEnglish = 0;
  for (const written of wordsOf(text.slice(0, longest))) {
    const told = leads.find(written) ?? leads.keep(written, leadOf(written));
    lead += told;
    mostDutch = Math.max(mostDutch, told);
    mostEnglish = Math.min(mostEnglish, told);
  }
  if (text.length > longestTitle) return toLanguage(lead);
  const title = leadOfTitle(text);
  const isDutch = title > margin ? lead > -5 : mostDutch >= weights.functionWord && lead > -8;
  if (isDutch && mostEnglish > -weights.functionWord) return "nl";
  return toLanguage(Math.abs(lead) < margin || title < 0 ? lead + title : lead);
}

function toLanguage(lead: number): Lang | undefined {
  if (lead >= margin) return "nl";
  return lead <= -margin ? "en" : undefined;
}

/**
 * What the words of a title weigh that only one of the languages knows. One Dutch word that looks it decides: English
 * terms stand among Dutch words, not the other way round.
 */
function leadOfTitle(text: string): number {
  let lead = 0;
  for (const [written] of text.matchAll(/\p{L}[\p{L}'’-]*/gu)) {
    const told = titleLeads.find(written) ?? titleLeads.keep(written, tellOfTitle(written.toLowerCase()));
    if (told > 0) return weights.functionWord + margin;
    if (told < 0) lead = -weights.mark;
  }
  return lead;
}

const titleLeads = new Recent<number>(2000);

/** What the words of late weigh: most words come again and again. */
const leads = new Recent<number>(5000);

/** Words with the apostrophes and full stops in and before them, and one full stop behind ("t.o.v."). */
function wordsOf(text: string): readonly string[] {
  return isAscii(text) ? asciiWordsOf(text) : (text.match(/[\p{L}'’.]*\p{L}\.?/gu) ?? []);
}

/** The same for plain text, without a regular expression: this is asked of every sentence. */
function asciiWordsOf(text: string): string[] {
  const found: string[] = [];
  let start = -1;
  let lastLetter = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
    if (isLetter || code === apostrophe || code === stop) {
      if (start < 0) start = at;
      if (isLetter) lastLetter = at;
    } else if (start >= 0) {
      if (lastLetter >= start)
        found.push(text.slice(start, lastLetter + (text.charCodeAt(lastLetter + 1) === stop ? 2 : 1)));
      start = -1;
    }
  }
  return found;
}

const apostrophe = 39;
const stop = 46;

/** Above zero for a Dutch word, below for an English one. */
function leadOf(written: string): number {
  const word = written
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/(?<=.[^s])'s$/u, "");
  const bare = word.endsWith(".") ? word.slice(0, -1) : word;
  const en = english.get(word) ?? english.get(bare) ?? 0;
  const nl = dutch.get(word) ?? dutch.get(bare) ?? dutch.get(bare.replace(/(?<=er)e$/u, "")) ?? 0;
  if (en > 0 || nl > 0) return nl - en;
  return homographs.has(bare) ? 0 : shapeOf(bare);
}

/** Above zero for a word that only Dutch has, below for one that only English has. */
function tellOfTitle(word: string): number {
  if (english.has(word)) return -1;
  if (homographs.has(word)) return 0;
  if (dutchBuilds.some((build) => build.test(word))) return 1;
  const told = titleLead(word);
  return told > 0 && sharedEndings.test(word) ? 0 : told;
}

/** Above zero for a word that looks Dutch, below for one that looks English. */
function shapeOf(word: string): number {
  if (word.length < 4) return 0;
  let lead = 0;
  if (dutchShapes.strong.test(word)) lead += weights.mark;
  else if (dutchShapes.weak.test(word)) lead += weights.shape;
  if (englishShapes.strong.test(word)) lead -= weights.mark;
  else if (englishShapes.weak.test(word)) lead -= weights.shape;
  return lead;
}

function scores(
  functionWords: readonly string[],
  shared: readonly string[],
  marks: readonly string[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const word of marks) found.set(word, weights.mark);
  for (const word of functionWords) found.set(word, weights.functionWord);
  for (const word of shared) found.delete(word);
  return found;
}
