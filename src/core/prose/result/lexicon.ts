import type { Lang } from "../../language/lang";
import type { Words } from "../../language/words";
import { englishEntries } from "./lexicon-en";
import { dutchEntries } from "./lexicon-nl";
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

/** What a language brings to the lexicon. */
export interface Entries {
  readonly verbs: readonly (readonly [VerbClass, readonly string[]])[];
  readonly nouns: readonly (readonly [NounClass, readonly string[]])[];
  readonly phrases: Readonly<Partial<Record<PhraseList, readonly string[]>>>;
  inflectVerb(entry: string): {
    readonly words: readonly { word: string; form: VerbForm }[];
    readonly split?: Split;
  };
  inflectNoun(entry: string): readonly string[];
  /** The shorter words that may decide the class of an unknown one, longest first: the last part of a compound. */
  lastParts(word: string): Iterable<string>;
}

/** What a separable verb leaves in a main clause: "zet … op". */
export interface Split {
  readonly particle: string;
  readonly finite: readonly string[];
}

export class Lexicon {
  readonly #verbs = new Map<string, { classes: Set<VerbClass>; forms: Set<VerbForm> }>();
  readonly #splits = new Map<string, Set<VerbClass>>();
  readonly #splitFinites = new Set<string>();
  readonly #particles = new Set<string>();
  readonly #nouns = new Map<string, Set<NounClass>>();
  readonly #phraseEnds = new Set<string>();
  readonly #compounds = new Map<string, ReadonlySet<NounClass>>();
  readonly #phrases = new Map<PhraseList, Phrases>();
  readonly #entries: Entries;

  constructor(
    readonly lang: Lang,
    entries: Entries,
    own: Readonly<Partial<Record<string, readonly string[]>>> = {},
  ) {
    this.#entries = entries;
    for (const [cls, verbs] of entries.verbs) for (const verb of verbs) this.#addVerb(verb, cls);
    for (const [cls, nouns] of entries.nouns) for (const noun of nouns) this.#addNoun(noun, cls);
    for (const [name, phrases] of Object.entries(entries.phrases)) {
      this.#phrases.set(name as PhraseList, new Phrases(phrases));
    }
    for (const word of own["activity"] ?? []) {
      this.#addVerb(word, "activity");
      this.#addNoun(word, "doing");
    }
    this.#phrases.set("vague", new Phrases(own["vague"] ?? []));
    this.#phrases.set("unit", new Phrases(own["unit"] ?? []));
    this.#phrases.set("not-flagged", new Phrases(own["not-flagged"] ?? []));
    for (const word of own["vague"] ?? []) {
      this.#addVerb(word, "improvement");
      this.#addNoun(word, "quality");
    }
  }

  phrases(name: PhraseList): Phrases {
    return this.#phrases.get(name) ?? none;
  }

  verb(word: string): VerbReading | undefined {
    return this.#verbs.get(word);
  }

  /** Can this word be the first part of a split verb? */
  isSplitFinite(word: string): boolean {
    return this.#splitFinites.has(word);
  }

  isParticle(word: string): boolean {
    return this.#particles.has(word);
  }

  /** What a separable verb means whose parts are these two words. */
  split(finite: string, particle: string): ReadonlySet<VerbClass> | undefined {
    return this.#splits.get(`${finite} ${particle}`);
  }

  /** The classes of a noun or of a phrase of nouns; of an unknown compound, those of its last part. */
  noun(word: string): ReadonlySet<NounClass> {
    const whole = this.#nouns.get(word) ?? this.#compounds.get(word);
    if (whole) return whole;
    const found = this.#lastPart(word);
    if (this.#compounds.size >= mostCompounds) this.#compounds.clear();
    this.#compounds.set(word, found);
    return found;
  }

  #lastPart(word: string): ReadonlySet<NounClass> {
    for (const part of this.#entries.lastParts(word)) {
      const classes = this.#nouns.get(part);
      if (classes) return classes;
    }
    return noClasses;
  }

  /** Can this word be the last of a noun of several words? */
  endsNounPhrase(word: string): boolean {
    return this.#phraseEnds.has(word);
  }

  hasNoun(phrase: string): boolean {
    return this.#nouns.has(phrase);
  }

  #addVerb(entry: string, cls: VerbClass): void {
    const { words, split } = this.#entries.inflectVerb(entry);
    for (const { word, form } of words) {
      const known = this.#verbs.get(word);
      if (known) {
        known.classes.add(cls);
        known.forms.add(form);
      } else this.#verbs.set(word, { classes: new Set([cls]), forms: new Set([form]) });
    }
    if (!split) return;
    this.#particles.add(split.particle);
    for (const finite of split.finite) {
      this.#splitFinites.add(finite);
      const key = `${finite} ${split.particle}`;
      const known = this.#splits.get(key);
      if (known) known.add(cls);
      else this.#splits.set(key, new Set([cls]));
    }
  }

  #addNoun(entry: string, cls: NounClass): void {
    for (const word of this.#entries.inflectNoun(entry)) {
      const known = this.#nouns.get(word);
      if (known) known.add(cls);
      else this.#nouns.set(word, new Set([cls]));
      const space = word.lastIndexOf(" ");
      if (space > 0) this.#phraseEnds.add(word.slice(space + 1));
    }
  }
}

/** Compounds of which is remembered what they are; a bound on memory. */
const mostCompounds = 5000;

const none = new Phrases([]);
const noClasses: ReadonlySet<NounClass> = new Set();
const entriesOf: Readonly<Record<Lang, Entries>> = { en: englishEntries, nl: dutchEntries };
const standard = new Map<Lang, Lexicon>();
const withOwnWords = new WeakMap<object, Lexicon>();

/** The lexicon of a language, with a team's own words when it has any. Built once for each. */
export function lexiconFor(lang: Lang, words: Words | undefined): Lexicon {
  const own = words?.[lang];
  if (own) {
    const known = withOwnWords.get(own);
    if (known) return known;
    const made = new Lexicon(lang, entriesOf[lang], own);
    withOwnWords.set(own, made);
    return made;
  }
  const known = standard.get(lang);
  if (known) return known;
  const made = new Lexicon(lang, entriesOf[lang]);
  standard.set(lang, made);
  return made;
}
