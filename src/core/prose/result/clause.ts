import { list } from "../../language/list";
import { isDeterminer } from "./frame";
import type { Lexicon } from "./lexicon";
import { isPreposition, type TaggedWord } from "./tagged-word";

/**
 * How a clause hangs on what stands before it: `main` is the first; `outcome` says what comes of it ("so that"),
 * `purpose` what it is for ("to", "om … te"), `means` how ("by", "door"), `with` what goes along, `aside` stands in
 * brackets, `relative` follows a noun, `also` is a further one.
 */
export type Link = "main" | "relative" | "outcome" | "purpose" | "means" | "with" | "aside" | "also";

/** A stretch of words, `end` exclusive, without the link itself. */
export interface Clause {
  readonly link: Link;
  readonly start: number;
  readonly end: number;
  /** The word that linked it ("by", "met"), if any. */
  readonly by?: string;
}

const breaks = new Set(
  list(`
    ; : , ( ) [ ] — – | ! ?
  `),
);
const abbreviations = new Set(
  list(`
    max min gem ca vs incl excl resp nr approx avg no st dhr mevr mw drs mr mrs ms prof dr e g i o v t d b z m evt
  `),
);

/** Splits a result in clauses. Linear. */
export function clauses(row: readonly TaggedWord[], lexicon: Lexicon): Clause[] {
  const found: Clause[] = [];
  let start = 0;
  let link: Link = "main";
  let by: string | undefined;
  const close = (end: number, next: Link, from: number, word?: string): void => {
    if (end > start) found.push(by === undefined ? { link, start, end } : { link, start, end, by });
    else if (link !== "main" && next === "also") next = link;
    start = from;
    link = found.length === 0 && next === "also" ? "main" : next;
    by = word;
  };
  for (let i = 0; i < row.length; i++) {
    const opening = linkAt(row, i, start, lexicon);
    if (!opening) continue;
    close(
      i,
      opening.link,
      i + opening.length,
      opening.length > 0 && opening.named ? row[i]?.text : undefined,
    );
    i += Math.max(0, opening.length - 1);
  }
  close(row.length, "also", row.length);
  return found;
}

interface Opening {
  readonly link: Link;
  readonly length: number;
  readonly named?: boolean;
}

function linkAt(row: readonly TaggedWord[], i: number, start: number, lexicon: Lexicon): Opening | undefined {
  const word = row[i];
  if (!word) return undefined;
  if (word.kind === "mark") return breakAt(row, i);
  if (word.kind !== "word") return undefined;
  const outcome = lexicon.phrases("outcome-link").lengthAt(row, i);
  if (outcome > 0 && (i > start || row[i - 1]?.text === ",") && i > 0) {
    const gerund = outcome === 1 && word.text.endsWith("ing") && word.text !== "resulting";
    if (!gerund || row[i - 1]?.text === ",")
      return { link: "outcome", length: gerund ? 0 : outcome, named: true };
  }
  if (i === 0 || i < start) return undefined;
  return lexicon.lang === "nl" ? dutchLink(row, i, lexicon, start) : englishLink(row, i, lexicon);
}

function breakAt(row: readonly TaggedWord[], i: number): Opening | undefined {
  const { text, start } = row[i]!;
  if (breaks.has(text)) return { link: text === "(" || text === "[" ? "aside" : "also", length: 1 };
  const before = row[i - 1];
  const after = row[i + 1];
  if (text === ".") {
    const ends = after === undefined || after.start > row[i]!.end;
    return ends && !(before && (before.text.length === 1 || abbreviations.has(before.text)))
      ? { link: "also", length: 1 }
      : undefined;
  }
  const isDash =
    text === "-" &&
    before !== undefined &&
    after !== undefined &&
    before.end < start &&
    after.start > row[i]!.end;
  return isDash && after.kind !== "number" ? { link: "also", length: 1 } : undefined;
}

/** "in cooperation with the library, …": who takes part, not what goes along. */
const together =
  /^(samen|samenwerking|overleg|afstemming|combinatie|lijn|together|cooperation|collaboration|partnership|consultation|conjunction|line|accordance|overeenstemming)$/;

const beforeInfinitive = new Set(
  list(`
    able want wants need needs have has had how ready begin continue start due up back down according going
    order close aim plan try expect committed prepared access comfortable confident likely easy willing
    subject manage manages fail used
  `),
);

function englishLink(row: readonly TaggedWord[], i: number, lexicon: Lexicon): Opening | undefined {
  const word = row[i]!;
  const next = row[i + 1];
  switch (word.text) {
    case "with":
      return together.test(row[i - 1]?.text ?? "") ? undefined : { link: "with", length: 1, named: true };
    case "by":
      return next?.verb?.forms.has("ing") || (/[a-z]{3}ing$/.test(next?.text ?? "") && next?.nouns.size === 0)
        ? { link: "means", length: 1, named: true }
        : undefined;
    case "to":
      if (next?.text === "work") return undefined;
      return next?.verb?.forms.has("base") &&
        (!beforeInfinitive.has(row[i - 1]?.text ?? "") || /^(a|an|the)$/.test(row[i - 2]?.text ?? "")) &&
        (next.nouns.size === 0 || followedByObject(row[i + 2]))
        ? { link: "purpose", length: 1, named: true }
        : undefined;
    case "how":
    case "whether":
    case "why":
      return { link: "relative", length: 1 };
    case "and":
    case "&":
      if (next?.verb?.forms.has("base") && next.nouns.size === 0) return { link: "also", length: 1 };
      return opensSubject(next) && hasFinite(row, i) ? { link: "also", length: 1 } : undefined;
    case "that":
    case "who":
    case "which":
    case "where":
      return isRelative(row, i) ? { link: "relative", length: 1 } : undefined;
    default: {
      const length = lexicon.phrases("means-link").lengthAt(row, i);
      return length > 0 && word.text !== "by"
        ? { link: word.text === "in" ? "purpose" : "means", length, named: true }
        : undefined;
    }
  }
}

/** "reasons that …", "oorzaken die …"; not "ensure that", "zorgen dat". */
function isRelative(row: readonly TaggedWord[], i: number): boolean {
  const before = row[i - 1];
  if (before?.kind !== "word" || isDeterminer(before) || isPreposition(before)) return false;
  return row[i]!.text === "die" || before.nouns.size > 0 || before.verb === undefined || isEnsuring(before);
}

/** "Ensure that …", "zorgen dat …": what counts is the clause that follows. */
export function isEnsuring(word: TaggedWord | undefined): boolean {
  return /^(ensur|guarante|sure$|zorg|gezorgd|garander|gegarandeerd|bewerkstellig|bereik)/.test(
    word?.text ?? "",
  );
}

function opensSubject(word: TaggedWord | undefined): boolean {
  return word?.kind === "number" || /^(all|every|each|no|nobody|none)$/.test(word?.text ?? "");
}

/** How far back to look for the verb of the first of two sentences. */
const farthestVerb = 12;

function hasFinite(row: readonly TaggedWord[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j >= i - farthestVerb; j--) {
    if (row[j]!.kind === "mark") return false;
    if (/^(is|are|was|were|has|have|can|will)$/.test(row[j]!.text)) return true;
  }
  return false;
}

function followedByObject(word: TaggedWord | undefined): boolean {
  return (
    word?.kind === "number" || /^(the|a|an|our|all|each|every|their|at|more|over)$/.test(word?.text ?? "")
  );
}

/** "We bouwen een app en halen …": one's own pronoun, so that "halen" is a second sentence. */
function hasPronoun(row: readonly TaggedWord[], i: number, start: number): boolean {
  for (let j = i - 1; j >= start && j >= i - farthestVerb; j--)
    if (/^(we|wij|ik)$/.test(row[j]!.text)) return true;
  return false;
}

/** How far to look for the "te" of "om … te" and "door … te". */
const farthestTe = 14;

function dutchLink(
  row: readonly TaggedWord[],
  i: number,
  lexicon: Lexicon,
  start: number,
): Opening | undefined {
  const word = row[i]!;
  const next = row[i + 1];
  switch (word.text) {
    case "met":
      return next?.kind === "number" || together.test(row[i - 1]?.text ?? "")
        ? undefined
        : { link: "with", length: 1, named: true };
    case "om":
      return hasTe(row, i) ? { link: "purpose", length: 1, named: true } : undefined;
    case "hoe":
    case "waarom":
      return { link: "relative", length: 1 };
    case "en":
      return next?.verb && next.nouns.size === 0 && row[i + 2]?.kind === "word" && hasPronoun(row, i, start)
        ? { link: "also", length: 1 }
        : undefined;
    case "die":
    case "dat":
    case "waarin":
    case "waarvan":
    case "wie":
      return isRelative(row, i) ? { link: "relative", length: 1 } : undefined;
    case "door":
      return { link: "means", length: 1, named: true };
    default: {
      const length = lexicon.phrases("means-link").lengthAt(row, i);
      return length > 0 && word.text !== "op"
        ? { link: word.text === "teneinde" ? "purpose" : "means", length, named: true }
        : undefined;
    }
  }
}

function hasTe(row: readonly TaggedWord[], i: number): boolean {
  for (let j = i + 1; j < row.length && j <= i + farthestTe; j++) if (row[j]?.text === "te") return true;
  return false;
}
