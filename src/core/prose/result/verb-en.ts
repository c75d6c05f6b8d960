import { hasAny } from "../../language/has-any";
import { looksLikeParticiple } from "../../language/en/morphology";
import { list } from "../../language/list";
import { isDeterminer } from "./frame";
import type { VerbForm } from "./lexicon";
import { isNoun, isPreposition, isVerb, type TaggedWord } from "./tagged-word";

/** Forms of "to be" and the verbs that stand in for it. Closed class. */
export const be = new Set(
  list(`
    is are was were be been being isn't aren't gets get remains remain becomes become stays stay feels feel
    looks seems
  `),
);

/** Forms of "to have". */
export const have = new Set(["has", "have", "had", "haven't", "hasn't"]);

/** Modal verbs. Closed class. */
export const modals = new Set(
  list(`
    can could will would should may might must shall do does don't doesn't cannot can't won't didn't did
    need needs
  `),
);

export function hasForm(
  word: TaggedWord | undefined,
  a: VerbForm,
  b?: VerbForm,
  c?: VerbForm,
  ...more: readonly VerbForm[]
): boolean {
  const forms = word?.verb?.forms;
  return forms !== undefined && hasAny(forms, a, b, c, more);
}

/** "May" is a month too: a modal has a verb after it. */
function isModal(row: readonly TaggedWord[], i: number, end: number): boolean {
  return modals.has(row[i]!.text) && i + 1 < end && !isPreposition(row[i - 1]) && row[i + 1]!.kind === "word";
}

/** The first word that is surely the verb of a sentence or a participle that closes a noun phrase. */
export function findVerb(row: readonly TaggedWord[], start: number, end: number): number {
  let doubtful = -1;
  let relative = false;
  for (let i = start; i < end; i++) {
    const word = row[i]!;
    if (/^(that|which|who|whose|where)$/.test(word.text)) {
      relative = true;
      continue;
    }
    if (be.has(word.text) || have.has(word.text) || isModal(row, i, end)) {
      if (!relative) return i;
      relative = false;
      continue;
    }
    if (i === start || word.kind !== "word") continue;
    if (isCountedNoun(row, i, start)) continue;
    if (unknownVerb(row, i, end)) return i;
    const known = hasForm(word, "finite", "past", "participle", "base");
    if (!known && !(looksLikeParticiple(word.text) && word.nouns.size === 0)) continue;
    if (isDeterminer(row[i - 1]) || row[i - 1]?.kind === "number" || isPreposition(row[i - 1])) continue;
    if (relative) {
      relative = false;
      continue;
    }
    const participle =
      (hasForm(word, "participle", "past") || looksLikeParticiple(word.text)) &&
      !hasForm(word, "base", "finite");
    if (participle && adjectival(row, i, end)) continue;
    if (hasForm(word, "base") && !hasForm(word, "participle", "past") && !plural(row[i - 1])) {
      if (
        doubtful < 0 &&
        word.nouns.size === 0 &&
        isNoun(row[i - 1], "outsider", "staff") &&
        plural(row[i - 1])
      )
        doubtful = i;
      continue;
    }
    if (word.nouns.size > 0 && hasForm(word, "base") && plural(row[i - 1]) && isObjectOpening(row[i + 1]))
      return i;
    if (word.nouns.size > 0) {
      if (doubtful < 0 && (isNoun(row[i - 1], "outsider", "staff", "decider") || isVerb(word, "change")))
        doubtful = i;
      continue;
    }
    return i;
  }
  return doubtful;
}

/** "Eleven farm visits": after more than one a verb has no -s, so it is what is counted. */
function isCountedNoun(row: readonly TaggedWord[], i: number, start: number): boolean {
  const first = row[start]!;
  if (first.kind !== "number" || /^(one|1|zero|0)$/.test(first.text)) return false;
  if (i - start > 4 || !/[^s]s$/.test(row[i]!.text) || plural(row[i - 1])) return false;
  return row
    .slice(start + 1, i)
    .every((word) => word.kind === "word" && !isPreposition(word) && word.text !== "percent");
}

/** "Each branch ends the year": a word with -s between a noun and "the" is a verb, known or not. */
function unknownVerb(row: readonly TaggedWord[], i: number, end: number): boolean {
  const word = row[i]!;
  const before = row[i - 1];
  if (
    i + 1 >= end ||
    word.verb ||
    word.nouns.size > 0 ||
    !/[a-z]{3}s$/.test(word.text) ||
    /(ss|us|is)$/.test(word.text)
  )
    return false;
  return (
    before?.kind === "word" &&
    !isDeterminer(before) &&
    !isPreposition(before) &&
    !plural(before) &&
    (isDeterminer(row[i + 1]) || (isNoun(before, "outsider", "decider") && isPreposition(row[i + 1])))
  );
}

function isObjectOpening(word: TaggedWord | undefined): boolean {
  return (
    isDeterminer(word) ||
    /^(those|them)$/.test(word?.text ?? "") ||
    word?.kind === "number" ||
    isNoun(word, "award")
  );
}

function plural(word: TaggedWord | undefined): boolean {
  if (!word) return false;
  return (
    (/s$/.test(word.text) && !/ss$/.test(word.text)) ||
    /^(people|women|men|children|they|you|nobody|everybody|everyone|of|youth|staff|parents)$/.test(
      word.text,
    ) ||
    /ly$/.test(word.text)
  );
}

/** "improved search": a participle right before its noun. */
function adjectival(row: readonly TaggedWord[], i: number, end: number): boolean {
  const next = row[i + 1];
  if (i + 1 >= end || !next || next.kind !== "word" || isPreposition(next) || isDeterminer(next))
    return false;
  if (
    /^(and|or|twice|down|up|out|on|off|not|no|only|more|less|half|once|again|at|every|each|together|online|correctly|properly|live|daily|weekly|monthly|annually)$/.test(
      next.text,
    ) ||
    /ly$/.test(next.text)
  )
    return false;
  return !next.verb || next.nouns.size > 0;
}
