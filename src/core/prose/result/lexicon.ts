import type { Lang } from "../../language/lang";
import { Recent } from "../../text/recent";
import { perBook } from "../lexis/per-book";
import type { Facts, WordBook } from "../lexis/word-book";
import { inflections } from "./inflection";
import { Phrases } from "./phrases";
import { prepositions } from "./preposition";

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

/** All that a lexicon says of one word, whatever stands around it. */
export interface KnownWord {
  /** Does it open a phrase that hangs on what stands before it? Such a word is no verb. */
  readonly isPreposition: boolean;
  readonly verb: VerbReading | undefined;
  /** The classes of the noun that it is in a list; of an unknown word that is no verb, those of its last part. */
  readonly nouns: ReadonlySet<NounClass>;
  readonly endsNounPhrase: boolean;
  /** Can it follow a noun without being what the phrase turns on, where it is no noun itself ("CRM integration complete")? */
  readonly closes: boolean;
  /** "days": after a number a unit, not a thing that is held ("open days"). */
  readonly isTimeUnit: boolean;
  /** Can it be the first part of a split verb, or the last? */
  readonly isSplitFinite: boolean;
  readonly isParticle: boolean;
}

/** Of so many words is remembered what they are: most come again and again. */
const mostKnown = 4000;

export class Lexicon {
  readonly lang: Lang;
  readonly #book: WordBook;
  readonly #verbs = new Map<Facts, VerbReading>();
  readonly #known = new Recent<KnownWord>(mostKnown);
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

  word(text: string): KnownWord {
    return this.#known.find(text) ?? this.#known.keep(text, this.#lookUp(text));
  }

  #lookUp(text: string): KnownWord {
    const facts = this.#book.facts(text);
    const isPreposition = prepositions[this.lang].has(text);
    const verb = isPreposition ? undefined : this.#verbOf(facts);
    const nouns = nounsOf(facts) ?? (verb ? noClasses : this.#nounsOfLastPart(text));
    const parts = facts?.["part"];
    return {
      isPreposition,
      verb,
      nouns,
      endsNounPhrase: parts?.has("end of noun") ?? false,
      closes: this.lang === "nl" || this.#closes(text, verb),
      isTimeUnit: timeUnit.test(text),
      isSplitFinite: parts?.has("finite") ?? false,
      isParticle: parts?.has("particle") ?? false,
    };
  }

  #verbOf(facts: Facts | undefined): VerbReading | undefined {
    if (!facts?.["verb"]) return undefined;
    const known = this.#verbs.get(facts);
    if (known) return known;
    const { verb, form } = facts as Readonly<Record<string, ReadonlySet<never>>>;
    const made = { classes: verb!, forms: form! };
    this.#verbs.set(facts, made);
    return made;
  }

  /** In Dutch nouns that belong together are one word; in English only some words cannot be the last noun. */
  #closes(text: string, verb: VerbReading | undefined): boolean {
    return (
      verb !== undefined ||
      text.endsWith("ly") ||
      this.phrases("vague-predicate").has(text) ||
      this.phrases("ready").has(text)
    );
  }

  #nounsOfLastPart(word: string): ReadonlySet<NounClass> {
    for (const part of inflections[this.lang].lastParts(word)) {
      const classes = nounsOf(this.#book.facts(part));
      if (classes) return classes;
    }
    return noClasses;
  }

  /** The classes of a noun of several words. */
  nounPhrase(phrase: string): ReadonlySet<NounClass> | undefined {
    return nounsOf(this.#book.facts(phrase));
  }

  /** What a separable verb means whose parts are these two words. */
  split(finite: string, particle: string): ReadonlySet<VerbClass> | undefined {
    return this.#book.facts(`${finite} ${particle}`)?.["split"] as ReadonlySet<VerbClass> | undefined;
  }
}

function nounsOf(facts: Facts | undefined): ReadonlySet<NounClass> | undefined {
  return facts?.["noun"] as ReadonlySet<NounClass> | undefined;
}

const timeUnit = /^(dag|dagen|days?|weken|week|weeks?|uur|uren|hours?|minuten|minutes?)$/;

const none = new Phrases([]);
const noClasses: ReadonlySet<NounClass> = new Set();

/** The lexicon of a language, with a team's own words when it has any. */
export const lexiconFor = perBook((book) => new Lexicon(book));
