import type { Lang } from "../../language/lang";
import { perBook } from "../lexis/per-book";
import type { Facts, WordBook } from "../lexis/word-book";
import { inflections } from "./inflection";
import { Phrases } from "./phrases";

/**
 * What a verb does in a result: `activity` of one's own, `improvement` without an amount, `change` of the thing
 * measured, `gain` from others, `state`, `outside` (what others do), `decision` by an outside party, `carrier` of another verb,
 * `award` (to get what an outside party gives).
 */
export type VerbClass =
  "activity" | "improvement" | "change" | "gain" | "state" | "outside" | "decision" | "carrier" | "award";

export type VerbForm = "base" | "infinitive" | "finite" | "past" | "participle" | "ing";

/**
 * What a noun is in a result: `product` or `doing` of one's own, `quality` without an edge, `outcome` that can be
 * counted, `outsider`, `staff`, `own` body, outside `decider`, its `award` or its `test`.
 */
export type NounClass =
  "product" | "doing" | "quality" | "outcome" | "outsider" | "staff" | "own" | "decider" | "award" | "test";

export interface VerbReading {
  readonly classes: ReadonlySet<VerbClass>;
  readonly forms: ReadonlySet<VerbForm>;
}

/** Lists of phrases that the judge looks up by name. */
export type PhraseList =
  | "ready"
  | "placeholder"
  | "comparative"
  | "negative"
  | "empty-negative"
  | "empty-comparison"
  | "exact-time"
  | "outcome-link"
  | "means-link"
  | "lead-in"
  | "scope"
  | "vague-predicate"
  | "vague-amount"
  | "rhetoric"
  | "idiom"
  | "competition"
  | "placing"
  | "extreme"
  | "no-extreme"
  | "absolute"
  | "own-accord"
  | "unaided"
  | "consumed"
  | "cleared"
  | "burden"
  | "employed"
  | "holding"
  | "mark"
  | "verdict"
  | "formal-decision"
  | "named-award"
  | "wish"
  | "staying"
  | "same"
  | "no-more"
  | "place"
  | "succeeding"
  | "vague"
  | "unit"
  | "not-flagged";

/** The word lists of a language. */
export interface Entries {
  readonly verbs: readonly (readonly [VerbClass, readonly string[]])[];
  readonly nouns: readonly (readonly [NounClass, readonly string[]])[];
  readonly phrases: Readonly<Partial<Record<PhraseList, readonly string[]>>>;
}

/** How the words of a language change. */
export interface Inflection {
  readonly inflectVerb: (entry: string) => {
    readonly words: readonly { readonly word: string; readonly form: VerbForm }[];
    readonly split?: Split;
  };
  readonly inflectNoun: (entry: string) => readonly string[];
  /** The shorter words that may decide the class of an unknown one, longest first: the last part of a compound. */
  readonly lastParts: (word: string) => Iterable<string>;
}

/** What a separable verb leaves in a main clause: "zet … op". */
export interface Split {
  readonly particle: string;
  readonly finite: readonly string[];
}

export class Lexicon {
  readonly lang: Lang;
  readonly #book: WordBook;
  readonly #verbs = new Map<Facts, VerbReading>();
  readonly #compounds = new Map<string, ReadonlySet<NounClass>>();
  readonly #phrases = new Map<PhraseList, Phrases>();

  constructor(book: WordBook) {
    this.lang = book.lang;
    this.#book = book;
    for (const [list, phrases] of book.phraseLists)
      this.#phrases.set(list as PhraseList, new Phrases(phrases));
  }

  phrases(name: PhraseList): Phrases {
    return this.#phrases.get(name) ?? none;
  }

  verb(word: string): VerbReading | undefined {
    const facts = this.#book.facts(word);
    if (!facts?.["verb"]) return undefined;
    const known = this.#verbs.get(facts);
    if (known) return known;
    const { verb, form } = facts as Readonly<Record<string, ReadonlySet<never>>>;
    const made = { classes: verb!, forms: form! };
    this.#verbs.set(facts, made);
    return made;
  }

  /** Can this word be the first part of a split verb? */
  isSplitFinite(word: string): boolean {
    return this.#isPart(word, "finite");
  }

  isParticle(word: string): boolean {
    return this.#isPart(word, "particle");
  }

  /** What a separable verb means whose parts are these two words. */
  split(finite: string, particle: string): ReadonlySet<VerbClass> | undefined {
    return this.#book.facts(`${finite} ${particle}`)?.["split"] as ReadonlySet<VerbClass> | undefined;
  }

  #isPart(word: string, part: string): boolean {
    return this.#book.facts(word)?.["part"]?.has(part) ?? false;
  }

  /** The classes of a noun or of a phrase of nouns; of an unknown compound, those of its last part. */
  noun(word: string): ReadonlySet<NounClass> {
    const whole = this.#listedNoun(word) ?? this.#compounds.get(word);
    if (whole) return whole;
    const found = this.#lastPart(word);
    if (this.#compounds.size >= mostCompounds) this.#compounds.clear();
    this.#compounds.set(word, found);
    return found;
  }

  #listedNoun(word: string): ReadonlySet<NounClass> | undefined {
    return this.#book.facts(word)?.["noun"] as ReadonlySet<NounClass> | undefined;
  }

  #lastPart(word: string): ReadonlySet<NounClass> {
    for (const part of inflections[this.lang].lastParts(word)) {
      const classes = this.#listedNoun(part);
      if (classes) return classes;
    }
    return noClasses;
  }

  /** Can this word be the last of a noun of several words? */
  endsNounPhrase(word: string): boolean {
    return this.#isPart(word, "end of noun");
  }

  hasNoun(phrase: string): boolean {
    return this.#listedNoun(phrase) !== undefined;
  }
}

/** Compounds of which is remembered what they are; a bound on memory. */
const mostCompounds = 5000;

const none = new Phrases([]);
const noClasses: ReadonlySet<NounClass> = new Set();

/** The lexicon of a language, with a team's own words when it has any. */
export const lexiconFor = perBook((book) => new Lexicon(book));
