import { measureWords as english } from "../language/en/measure-words";
import { measureWords as dutch } from "../language/nl/measure-words";
import { Recent } from "../text/recent";
import { type RawToken, scan } from "./scan";
import type { Cue } from "./token";
import { commonUnits, type UnitInfo } from "./unit";
import type { Duration, MeasureWords } from "./words";

/** All that the tables of all languages say about one word or phrase. */
export interface Entry {
  readonly cues: Set<Cue>;
  number?: number;
  /** A number only beside a unit or a bound. */
  weak?: true;
  fraction?: number;
  scale?: number;
  change?: number;
  multiple?: number;
  unit?: UnitInfo;
  duration?: Duration;
}

interface Phrase {
  readonly words: readonly string[];
  readonly entry: Entry;
}

/** Phrases by their first word, the longest first. */
export type Lexicon = ReadonlyMap<string, readonly Phrase[]>;

let shared: Lexicon | undefined;

/** The words of every language, in one: a text may mix them. Made at first use. */
export function lexicon(): Lexicon {
  shared ??= build([english, dutch]);
  return shared;
}

const metric: Entry = { cues: new Set<Cue>(["metric"]) };

/** What the unknown words of late say: most words come again and again. */
const unknown = new Recent<Entry | null>(2000);

/** What an unknown word says by its parts: "vijfentwintig", and "klanttevredenheid", which is a number by itself. */
export function lookUpParts(word: string): Entry | undefined {
  return unknown.get(word, () => readParts(word) ?? null) ?? undefined;
}

function readParts(word: string): Entry | undefined {
  const number = dutch.compoundNumber?.(word);
  if (number !== undefined) return { cues: new Set(), number };
  const ends = (ending: string) => word.length > ending.length && word.endsWith(ending);
  return english.metricEndings.some(ends) || dutch.metricEndings.some(ends) ? metric : undefined;
}

/** The longest phrase that begins at `at`, with the number of tokens that it takes. */
export function lookUp(
  words: Lexicon,
  tokens: readonly RawToken[],
  at: number,
): { entry: Entry; length: number } | undefined {
  const first = tokens[at];
  const phrases = first && words.get(first.text);
  if (!phrases) return undefined;
  for (const { words: phrase, entry } of phrases) {
    const { length } = phrase;
    if (isAt(phrase, tokens, at) && !(phrase[length - 1] === "." && endsWithStop(tokens, at, length)))
      return { entry, length };
  }
  return undefined;
}

/** The first word was looked up; a loop, for this is asked of every word. */
function isAt(phrase: readonly string[], tokens: readonly RawToken[], at: number): boolean {
  for (let index = 1; index < phrase.length; index++)
    if (tokens[at + index]?.text !== phrase[index]) return false;
  return true;
}

/** A dot ends no abbreviation at the end of a text, nor after a unit: "in 30 min." */
function endsWithStop(tokens: readonly RawToken[], at: number, length: number): boolean {
  return at + length === tokens.length || tokens[at - 1]?.kind === "digits";
}

function build(languages: readonly MeasureWords[]): Lexicon {
  const entries = new Map<string, Entry>();
  const phrases = new Map<string, Phrase[]>();

  function entryOf(phrase: string): Entry {
    const words = isPlainWord(phrase) ? [phrase] : scan(phrase).map((token) => token.text);
    const key = words.join(" ");
    const known = entries.get(key);
    if (known) return known;
    const entry: Entry = { cues: new Set() };
    entries.set(key, entry);
    const first = words[0] ?? "";
    phrases.set(first, [...(phrases.get(first) ?? []), { words, entry }]);
    return entry;
  }

  function each(table: Readonly<Record<string, number>>, put: (entry: Entry, value: number) => void): void {
    for (const [phrase, value] of Object.entries(table)) put(entryOf(phrase), value);
  }

  function addUnits(units: MeasureWords["units"]): void {
    for (const { unit, words } of units) for (const word of words) entryOf(word).unit ??= unit;
  }

  for (const language of languages) {
    each(language.numbers, (entry, value) => (entry.number = value));
    each(language.weakNumbers, (entry, value) => {
      entry.number = value;
      entry.weak = true;
    });
    each(language.fractions, (entry, value) => (entry.fraction = value));
    each(language.scales, (entry, value) => (entry.scale = value));
    each(language.changes, (entry, value) => (entry.change = value));
    each(language.multiples, (entry, value) => (entry.multiple = value));
    for (const [phrase, duration] of Object.entries(language.durations)) entryOf(phrase).duration = duration;
    for (const [cue, words] of Object.entries(language.cues) as [Cue, readonly string[]][]) {
      for (const word of words) entryOf(word).cues.add(cue);
    }
  }
  addUnits(commonUnits);
  for (const language of languages) addUnits(language.units);
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

/** Most entries need no scanning. */
function isPlainWord(phrase: string): boolean {
  for (const char of phrase) if (char < "a" || char > "z") return false;
  return true;
}
