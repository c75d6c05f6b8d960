import { looksLikeGerund } from "../../language/en/morphology";
import { isDeterminer } from "./frame";
import { isNoun, isPreposition, isVerb, type TaggedWord } from "./tagged-word";
import { be, hasForm, have, modals } from "./verb-en";

/** Does the clause begin with an order ("Write …") or a gerund ("Picking …")? */
export function opensOrder(row: readonly TaggedWord[], i: number, end: number): boolean {
  const word = row[i]!;
  const next = row[i + 1];
  if (isVerb(word, "outside", "state") && !isVerb(word, "activity", "improvement", "gain")) {
    if (/^(having|being|becoming)$/.test(word.text)) return true;
    if (word.nouns.size === 0 || !isDeterminer(next)) return hasForm(word, "base") && word.nouns.size === 0;
  }
  if (hasForm(word, "ing") || (looksLikeGerund(word.text) && word.nouns.size === 0))
    return (
      !finiteAfter(row, i + 1, end) &&
      !isToldOf(row, i + 1, end) &&
      !(isNoun(next, "outcome", "outsider") && isNoun(word, "product", "doing", "outcome", "quality"))
    );
  if (!hasForm(word, "base"))
    return (
      !word.verb && word.nouns.size === 0 && i + 2 < end && isArticle(next) && !finiteAfter(row, i + 1, end)
    );
  const isAlsoNoun = word.nouns.size > 0;
  if (!isAlsoNoun)
    return (
      !be.has(word.text) ||
      word.text === "be" ||
      word.text === "become" ||
      word.text === "get" ||
      word.text === "remain" ||
      word.text === "stay" ||
      word.text === "feel"
    );
  if (next?.text === "with" && /^(partner|consult|liaise|engage|work|meet|collaborate)$/.test(word.text))
    return true;
  if (/^(to|with)$/.test(next?.text ?? "") && /^(talk|chat|speak)$/.test(word.text)) return true;
  if (isVerb(word, "activity") && countsAfter(row, i + 1, end)) return true;
  if (!next || i + 1 >= end || isPreposition(next) || next.kind === "mark" || hasAuxiliary(row, i + 1, end))
    return false;
  if (next.kind === "number") return i + 2 < end && !isPreposition(row[i + 2]) && row[i + 2]!.kind === "word";
  if (isDeterminer(next)) return true;
  if (next.verb && !next.nouns.size && hasForm(next, "finite", "participle", "past")) return false;
  if (isBounded(row[i + 2]) && i + 2 < end) return false;
  if (isNoun(next, "outcome") && !isNoun(next, "product", "doing", "outsider")) return false;
  return (
    !(next.nouns.size > 0 && verbAfter(row, i + 2, end)) &&
    !(isNoun(next, "outcome", "doing", "quality") && i + 2 >= end)
  );
}

/** "Teaching vacancies filled within …", "Reading results go up": the gerund is the first part of a noun. */
function isToldOf(row: readonly TaggedWord[], noun: number, end: number): boolean {
  const [word, told, next] = [row[noun], row[noun + 1], row[noun + 2]];
  if (noun + 1 >= end || !isNoun(word, "outcome", "outsider") || !told || told.nouns.size > 0) return false;
  if (hasForm(told, "participle") && !hasForm(told, "base"))
    return noun + 2 >= end || next?.kind === "mark" || isPreposition(next);
  return hasForm(told, "base") && noun + 2 < end && /^(up|down)$/.test(next!.text);
}

/** "Interview at least 25 candidates": an order, for a bound and a thing follow. */
function countsAfter(row: readonly TaggedWord[], from: number, end: number): boolean {
  const length = /^(at|up|more|no|not)$/.test(row[from]?.text ?? "") ? 2 : 1;
  if (!/^(at|up|more|no|not|over|around|about|approximately|nearly|another)$/.test(row[from]?.text ?? ""))
    return false;
  for (let i = from + length; i <= from + length + 1 && i + 1 < end; i++)
    if (row[i]!.kind === "number") return row[i + 1]!.kind === "word" && !isPreposition(row[i + 1]);
  return false;
}

/** "Test flakiness below …", "Search latency < …": a noun with a bound, not an order. */
function isBounded(word: TaggedWord | undefined): boolean {
  return /^(below|above|under|up|down|<|>|<=|>=|≤|≥|=|->|→)$/.test(word?.text ?? "");
}

function isArticle(word: TaggedWord | undefined): boolean {
  return /^(the|a|an|all|our|each|every|any)$/.test(word?.text ?? "");
}

function hasAuxiliary(row: readonly TaggedWord[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const { text } = row[i]!;
    if (/^(that|which|who|where|when|if)$/.test(text)) return false;
    if (be.has(text) || have.has(text) || modals.has(text)) return true;
  }
  return false;
}

function finiteAfter(row: readonly TaggedWord[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const text = row[i]!.text;
    if (be.has(text) || have.has(text) || modals.has(text)) return true;
    if (isPreposition(row[i]) && /^(that|which|who|where|when|if)$/.test(text)) return false;
    if (hasForm(row[i], "finite") && row[i]!.nouns.size === 0) return true;
  }
  return false;
}

function verbAfter(row: readonly TaggedWord[], from: number, end: number): boolean {
  const word = row[from];
  if (!word || from >= end) return false;
  return (
    be.has(word.text) ||
    have.has(word.text) ||
    (hasForm(word, "finite", "participle", "past") && word.nouns.size === 0)
  );
}
