import { looksLikeInfinitive, looksLikeParticiple } from "../../language/nl/morphology";
import { list } from "../../language/list";
import { followsSubject } from "./finite-nl";
import { isDeterminer, noVerb } from "./frame";
import type { Lexicon, VerbClass } from "./lexicon";
import { hasForm } from "./verb-en";
import { isNoun, isPreposition, type TaggedWord } from "./tagged-word";

/** Auxiliaries and copulas. Closed class. */
export const auxiliaries = new Set(
  list(`
    is zijn was waren wordt worden werd werden blijft blijven ben bent heeft hebben heb had hadden gaat gaan
    ga kan kunnen kon wil willen moet moeten mag mogen zal zullen zou zouden hoeft hoeven laat laten komt
    komen krijgt krijgen
  `),
);

/** One's own pronouns. */
export const own = new Set(["we", "wij", "ik"]);

export function isParticiple(word: TaggedWord): boolean {
  if (word.verb)
    return (
      word.verb.forms.has("participle") && !(word.verb.forms.has("infinitive") && !word.text.startsWith("ge"))
    );
  return word.nouns.size === 0 && looksLikeParticiple(word.text);
}

export function isInfinitive(word: TaggedWord): boolean {
  return word.verb?.forms.has("infinitive") ?? false;
}

/** Right before its noun a participle or infinitive is no verb: "gemeten waarde". */
function beforeNoun(row: readonly TaggedWord[], i: number, end: number): boolean {
  const next = row[i + 1];
  if (i + 1 >= end || !next || next.kind !== "word") return false;
  if (isPreposition(next) || auxiliaries.has(next.text) || isDeterminer(next)) return false;
  return (
    next.nouns.size > 0 ||
    (!next.verb &&
      !/^(en|of|door|waarna|in|niet|dan|vóór|voor|per|elke|alle|zodra|zodat|op|volgens|d\.m\.v|conform|uiterlijk|meer|zonder|wel|ook|volledig|weer|opnieuw)$/.test(
        next.text,
      ) &&
      looksLikeInfinitive(next.text))
  );
}

/** The participle or infinitive that closes the clause: the last one that stands as a verb. */
export function findClosing(row: readonly TaggedWord[], start: number, end: number): number {
  for (let i = end - 1; i >= start; i--) {
    const word = row[i]!;
    if (word.kind !== "word" || beforeNoun(row, i, end)) continue;
    if (
      isPreposition(row[i - 1]) &&
      !/^(te|op|uit|in|aan|af|bij|over)$/.test(row[i - 1]!.text) &&
      i > start &&
      word.nouns.size > 0
    )
      continue;
    if (i > start && isDeterminer(row[i - 1]) && !(row[i - 1]!.text === "zijn" && isParticiple(word)))
      continue;
    if (auxiliaries.has(word.text) || (row[i - 1]?.kind === "number" && word.nouns.size > 0)) continue;
    if (isParticiple(word)) return i;
    if (
      isInfinitive(word) &&
      i > start &&
      !(
        word.nouns.size > 0 &&
        !isNoun(row[i - 1], "staff", "outsider", "product") &&
        !isDoneWith(word, row[i - 1]) &&
        (i < end - 1 || row[i - 1]?.kind === "number")
      )
    ) {
      if (followsSubject(row, i, end)) continue;
      return row[i - 1]!.text === "en" && i - 2 > start && isInfinitive(row[i - 2]!) ? i - 2 : i;
    }
    if (
      i === end - 1 &&
      i > start &&
      !word.verb &&
      word.nouns.size === 0 &&
      looksLikeInfinitive(word.text) &&
      loan.test(word.text)
    )
      return i;
  }
  return -1;
}

/** "Bèta uitrollen naar …": a doing in the plural after another noun is its verb. */
function isDoneWith(word: TaggedWord, before: TaggedWord | undefined): boolean {
  return (
    isNoun(word, "doing") &&
    !isNoun(word, "outcome", "quality") &&
    before?.kind === "word" &&
    !isDeterminer(before) &&
    !isPreposition(before) &&
    !/e$/.test(before.text)
  );
}

const loan = /(eren|iseren|ficeren|elen)$/;

/** The finite verb: first in an order, else the first one that follows something. */
export function findFinite(
  row: readonly TaggedWord[],
  start: number,
  end: number,
  closing: number,
  lexicon: Lexicon,
): number {
  let doubtful = -1;
  let relative = false;
  for (let i = start; i < end; i++) {
    const word = row[i]!;
    if (word.kind !== "word" || i === closing) continue;
    if (i > start && /^(die|dat|wie|waar|waarin|waarvan|wat|of)$/.test(word.text)) {
      relative = true;
      continue;
    }
    if (word.text === "laten" && closing === i + 1) continue;
    if (auxiliaries.has(word.text) && (i > start || row.length > i + 1)) {
      if (relative) {
        relative = false;
        continue;
      }
      if (i === start || !isDeterminer(row[i - 1]) || word.text !== "zijn") {
        if (word.text === "zijn" && isPreposition(row[i - 1])) continue;
        return i;
      }
    }
    if (isUnknownFinite(row, i, start, end)) return i;
    if (!relative && lexicon.word(word.text).isSplitFinite && splits(row, i, start, end, lexicon)) return i;
    if (!hasForm(word, "finite", "past", "infinitive")) continue;
    const pronoun = i === start + 1 && /^(het|dit|dat|die)$/.test(row[start]!.text) && word.nouns.size === 0;
    if (i > start && !pronoun && (isDeterminer(row[i - 1]) || isPreposition(row[i - 1]))) continue;
    if (relative) {
      relative = false;
      continue;
    }
    if (hasForm(word, "infinitive") && !hasForm(word, "finite", "past") && i === start) continue;
    if (i === start) {
      if (hasForm(word, "finite") && orders(row, i, end)) return i;
      continue;
    }
    if (
      hasForm(word, "infinitive") &&
      !hasForm(word, "finite", "past") &&
      !followsSubject(row, i, end) &&
      !own.has(row[i - 1]!.text) &&
      !own.has(row[i + 1]?.text ?? "")
    )
      continue;
    if (word.nouns.size > 0 || row[i - 1]?.kind === "number") {
      if (
        doubtful < 0 &&
        (isNoun(row[i - 1], "outsider", "staff", "own", "decider") || own.has(row[i + 1]?.text ?? ""))
      )
        doubtful = i;
      continue;
    }
    return i;
  }
  return doubtful;
}

const nounEnding = /(heid|iteit|ment|aat|est|schaft|macht|kracht|dienst|markt|punt|kant|stof|ist)$/;

/** "Het dorpshart bloeit": after "het" and a noun, an unknown word in -t is a verb. */
function isUnknownFinite(row: readonly TaggedWord[], i: number, start: number, end: number): boolean {
  const word = row[i]!;
  if (
    i !== start + 2 ||
    word.verb ||
    word.nouns.size > 0 ||
    !/^[a-zë]{3,}t$/.test(word.text) ||
    nounEnding.test(word.text)
  )
    return false;
  if (!/^(de|het|onze|elke|iedere|elk|ieder)$/.test(row[start]!.text) || looksLikeParticiple(word.text))
    return false;
  return i === end - 1 || isPreposition(row[i + 1]) || isDeterminer(row[i + 1]);
}

/** Does the particle of this split verb follow: "stappen … over"? An infinitive before its particle is none. */
function splits(
  row: readonly TaggedWord[],
  i: number,
  start: number,
  end: number,
  lexicon: Lexicon,
): boolean {
  const before = row[i - 1];
  const after = row[i + 1];
  if (!before || i === start) return after?.kind === "number" || isDeterminer(after);
  if (before.kind === "mark" || isPreposition(before) || isDeterminer(before)) return false;
  const { particle } = withParticle(row, i, end, lexicon);
  return particle > i && (particle === end - 1 || isPreposition(row[particle + 1]));
}

/** Is the first word an order: "Werk … bij", "Verhoog …"? A noun with the same form ("Start", "Werk") needs an object. */
function orders(row: readonly TaggedWord[], i: number, end: number): boolean {
  const word = row[i]!;
  const next = row[i + 1];
  if (!next || i + 1 >= end) return false;
  if (word.nouns.size === 0)
    return (
      next.kind === "number" || isDeterminer(next) || !next.verb || next.nouns.size > 0 || own.has(next.text)
    );
  return isDeterminer(next) || next.kind === "number" || own.has(next.text);
}

/** "nemen deel aan het beheer": before its own noun phrase it is a preposition. */
function opensPhrase(row: readonly TaggedWord[], i: number, end: number): boolean {
  const next = row[i + 1];
  return i + 1 < end && isPreposition(row[i]) && (isDeterminer(next) || (next?.nouns.size ?? 0) > 0);
}

/** How far from its verb a particle is looked for, in words. */
const farthestParticle = 40;

/** Joins a split verb: "zet … op" is "opzetten". Without a particle, the verb itself. */
export function withParticle(
  row: readonly TaggedWord[],
  verb: number,
  end: number,
  lexicon: Lexicon,
): { classes: ReadonlySet<VerbClass>; particle: number } {
  const word = row[verb]!;
  for (let i = Math.min(end - 1, verb + farthestParticle); i > verb; i--) {
    const text = row[i]!.text;
    if (!lexicon.word(text).isParticle || opensPhrase(row, i, end)) continue;
    const joined = lexicon.split(word.text, text);
    if (joined) return { classes: joined, particle: i };
  }
  return { classes: word.verb?.classes ?? noVerb, particle: -1 };
}
