import type { Lexicon } from "./lexicon";
import { isNoun, type TaggedWord } from "./tagged-word";

/** Endings of abstract nouns, in English and Dutch. */
export const abstractEnding =
  /(ness|ity|ship|ability|ance|ence|ism|heid|schap|iteit|atie|baarheid|zaamheid)$/;

export function isMade(word: TaggedWord | undefined): boolean {
  return isNoun(word, "product", "doing");
}

/** What is made, but whose merits are all that is told: "a safe and healthy environment". */
export function isSoft(word: TaggedWord | undefined): boolean {
  return /^(environment|workplace|atmosphere|experience|omgeving|werkomgeving|leefomgeving|leeromgeving|sfeer)$/.test(
    word?.text ?? "",
  );
}

export function isVague(word: TaggedWord | undefined): boolean {
  if (!word || concrete.has(word.text)) return false;
  if (isNoun(word, "quality")) return true;
  return word.nouns.size === 0 && abstractEnding.test(word.text) && !notAbstract.test(word.text);
}

/** Plurals of things that are a quality only in the singular: "all services", "customer service". */
const concrete = new Set(["services", "microservices", "diensten"]);

/** Words that only end like an abstract noun. */
const notAbstract =
  /(science|sentence|licence|conference|audience|instance|insurance|maintenance|appliance|ambulance|entrance|residence|reference|sequence|evidence|finance|station|installatie|applicatie|organisatie|publicatie|presentatie|locatie|station)$/;

export function isPerson(word: TaggedWord | undefined): boolean {
  return isNoun(word, "outsider", "staff");
}

export function isOwnBody(word: TaggedWord | undefined): boolean {
  return isNoun(word, "own") && !/^(we|wij|i|ik|us|ons|our|onze)$/.test(word?.text ?? "");
}

/** Dutch words that only end like a comparative. */
const notComparative = new Set([
  "iedere",
  "andere",
  "meerdere",
  "bijzondere",
  "eerdere",
  "lekkere",
  "bittere",
  "sobere",
]);

/** A comparative: a known one, or a Dutch word in -ere or -iger ("slimmere", "nauwkeuriger"). */
export function isComparative(word: TaggedWord, lexicon: Lexicon): boolean {
  if (lexicon.phrases("comparative").has(word.text)) return true;
  return (
    lexicon.lang === "nl" &&
    /(ere|iger|lijker|zamer|baarder|iever|ender)$/.test(word.text) &&
    !notComparative.has(word.text) &&
    word.nouns.size === 0 &&
    !word.verb
  );
}
