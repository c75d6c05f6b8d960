import { functionWords as englishFunctionWords, notOnlyEnglish } from "./en/function-words";
import { englishMarks, englishShapes } from "./en/language-marks";
import type { Lang } from "./lang";
import { functionWords as dutchFunctionWords, notOnlyDutch } from "./nl/function-words";
import { dutchMarks, dutchShapes } from "./nl/language-marks";
import { titleLead } from "./title-words";
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
 * Dutch full of English terms is Dutch.
 */
export function detectLanguage(text: string): Lang | undefined {
  let lead = 0;
  for (const [written] of text.slice(0, longest).matchAll(/[\p{L}'’.]*\p{L}\.?/gu)) {
    lead += leads.get(written, () => leadOf(written));
  }
  if (Math.abs(lead) < margin && text.length <= longestTitle) lead += leadOfTitle(text);
  if (lead >= margin) return "nl";
  return lead <= -margin ? "en" : undefined;
}

/**
 * What the words of a title weigh that only one of the languages knows. One Dutch word decides: English terms stand among
 * Dutch words, not the other way round.
 */
function leadOfTitle(text: string): number {
  let lead = 0;
  for (const [written] of text.matchAll(/\p{L}[\p{L}'’-]*/gu)) {
    const told = titleLeads.get(written, () => titleLead(written.toLowerCase()));
    if (told > 0) return weights.functionWord + margin;
    if (told < 0) lead = -weights.mark;
  }
  return lead;
}

const titleLeads = new Recent<number>(2000);

/** What the words of late weigh: most words come again and again. */
const leads = new Recent<number>(5000);

/** Above zero for a Dutch word, below for an English one. */
function leadOf(written: string): number {
  const word = written.toLowerCase().replaceAll("’", "'");
  const bare = word.endsWith(".") ? word.slice(0, -1) : word;
  const en = english.get(word) ?? english.get(bare) ?? 0;
  const nl = dutch.get(word) ?? dutch.get(bare) ?? 0;
  return en > 0 || nl > 0 ? nl - en : shapeOf(bare);
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
