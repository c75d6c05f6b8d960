import { measureWords as english } from "../language/en/measure-words";
import { measureWords as dutch } from "../language/nl/measure-words";
import { Recent } from "../text/recent";
import { isDigit, type RawToken, scan } from "./scan";
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
type Lexicon = ReadonlyMap<string, readonly Phrase[]>;

let shared: Lexicon | undefined;

/** The words of every language, in one: a text may mix them. Made at first use. */
function lexicon(): Lexicon {
  shared ??= build([english, dutch]);
  return shared;
}

/** What the tables say of a word or mark that is no number in digits. */
export interface KnownWord {
  /** The phrases that begin with it, the longest first; it may be one by itself. */
  readonly phrases: readonly Phrase[];
  /** Of a word that is in no table: what it says by its parts. */
  readonly parts: Entry | undefined;
  /** Of a word that is in no table: does it hold a digit ("Q3", "v2")? */
  readonly isCode: boolean;
}

const none: readonly Phrase[] = [];

/** The words of late: most come again and again. */
const known = new Recent<KnownWord>(2000);

export function knownWord({ text, kind }: RawToken): KnownWord {
  return known.find(text) ?? known.keep(text, lookUp(text, kind));
}

function lookUp(text: string, kind: RawToken["kind"]): KnownWord {
  const phrases = lexicon().get(text) ?? none;
  const parts = kind === "word" ? readParts(text) : undefined;
  return { phrases, parts, isCode: kind === "word" && !parts && holdsDigit(text) };
}

function holdsDigit(text: string): boolean {
  for (const char of text) if (isDigit(char)) return true;
  return false;
}

const metric: Entry = { cues: new Set<Cue>(["metric"]) };

/** What a word says by its parts: "vijfentwintig", and "klanttevredenheid", which is a number by itself. */
function readParts(word: string): Entry | undefined {
  const number = dutch.compoundNumber?.(word);
  if (number !== undefined) return { cues: new Set(), number };
  const ends = (ending: string) => word.length > ending.length && word.endsWith(ending);
  return english.metricEndings.some(ends) || dutch.metricEndings.some(ends) ? metric : undefined;
}

/** The longest of the phrases that stands at `at`, of which the first word is known to. */
export function longestAt(
  phrases: readonly Phrase[],
  tokens: readonly RawToken[],
  at: number,
): Phrase | undefined {
  for (const phrase of phrases) {
    const { words } = phrase;
    const { length } = words;
    if (isAt(words, tokens, at) && !(words[length - 1] === "." && endsWithStop(tokens, at, length)))
      return phrase;
  }
  return undefined;
}

/** A loop, for this is asked of every word. */
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
    const others = phrases.get(first);
    if (others) others.push({ words, entry });
    else phrases.set(first, [{ words, entry }]);
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
