import { looksLikeParticiple } from "../../language/en/morphology";
import { list } from "../../language/list";
import { headOf, isDeterminer, noVerb, objectOf, subjectOf, type Frame, type FrameReader } from "./frame";
import type { VerbClass } from "./lexicon";
import { opensOrder } from "./order-en";
import { isNoun, isPreposition, type TaggedWord } from "./tagged-word";
import { be, findVerb, hasForm, have, modals } from "./verb-en";

/** Words between an auxiliary and its verb. */
const adverbs = new Set(
  list(`
    not also now no longer fully all always never successfully already only still each both actively well
    better then finally first just even generally usually consistently independently to
  `),
);

/** Verbs whose particle changes what they do. Closed class. */
const phrasal = new Map<string, ReadonlySet<VerbClass>>([
  ...["reach out", "partner with", "engage with", "consult with", "liaise with"].map(
    (p) => [p, new Set<VerbClass>(["activity"])] as const,
  ),
  ...["bring in", "win back", "win over", "get back", "bring back"].map(
    (p) => [p, new Set<VerbClass>(["gain"])] as const,
  ),
  ...[
    "bring down",
    "cut back",
    "speed up",
    "scale up",
    "ramp up",
    "level up",
    "step up",
    "free up",
    "push up",
    "drive up",
    "drive down",
    "keep up",
    "take away",
  ].map((p) => [p, new Set<VerbClass>(["improvement"])] as const),
]);

function stemOf(word: TaggedWord): string {
  return hasForm(word, "ing") ? word.text.slice(0, -3) : word.text;
}

/** Reads an English clause: order or gerund, "we …", subject and verb, thing done, or a bare noun phrase. */
export const readEnglishFrame: FrameReader = (row, clause, lexicon) => {
  const { end } = clause;
  let start = clause.start;
  while (start < end && isLeadIn(row, start, end)) start++;
  const first = row[start];
  const make = (rest: Partial<Frame>): Frame => {
    const verb = rest.verb ?? -1;
    return {
      clause,
      subject: "none",
      mood: "nominal",
      verb: -1,
      classes: noVerb,
      head: -1,
      object: verb >= 0 ? objectOf(row, verb + 1, end) : -1,
      ...rest,
    };
  };
  if (!first || start >= end) return make({});
  if (isOwn(row, start, end)) return readDoing(start, true);
  if (first.kind === "word" && opensOrder(row, start, end)) return readDoing(start, false);
  const at = findVerb(row, start, end);
  const head = headOf(row, start, at < 0 ? end : at);
  if (at < 0) return make({ head, subject: subjectOf(row, start, end, head) });
  const subject = subjectOf(row, start, at, head);
  return readPredicate(at, head, subject);

  function readDoing(from: number, own: boolean): Frame {
    let verb = from;
    if (own) {
      verb = from + 1;
      while (verb < end && !row[verb]!.verb && !modals.has(row[verb]!.text)) verb++;
    }
    verb = pastCarriers(verb, own);
    const word = row[verb];
    const head2 = own ? from : -1;
    const subject = own ? "own" : "none";
    if (!word || verb >= end) return make({ subject, mood: own ? "sentence" : "nominal", head: head2 });
    const caused = /^(have|having|get|getting)$/.test(word.text) ? findCaused(verb + 2) : -1;
    if (caused > 0) {
      const object = objectOf(row, verb + 1, caused);
      return make({
        subject,
        mood: "doing",
        verb: caused,
        classes: row[caused]!.verb!.classes,
        head: head2,
        object,
      });
    }
    const classes =
      phrasal.get(`${stemOf(word)} ${row[verb + 1]?.text ?? ""}`) ?? word.verb?.classes ?? noVerb;
    return make({ subject, mood: "doing", verb, classes, head: head2 });
  }

  /** "Have the accounts audited": the participle after the object. */
  function findCaused(from: number): number {
    for (let i = from; i < end; i++) {
      const word = row[i]!;
      if (isPreposition(word) || word.kind === "mark") return -1;
      if (
        hasForm(word, "participle") &&
        !hasForm(word, "base") &&
        word.verb?.classes.has("activity") &&
        word.nouns.size === 0
      )
        return i;
    }
    return -1;
  }

  /** "have finished writing", "are building", "begin to count": the verb that counts is the last. */
  function pastCarriers(from: number, own: boolean): number {
    let at2 = from;
    for (let i = from; i < end; i++) {
      const word = row[i]!;
      if (adverbs.has(word.text) && i > from) continue;
      const light = be.has(word.text) || have.has(word.text) || modals.has(word.text);
      if (!word.verb && !light) break;
      if (i > from && !light && !isCarried(row[at2], word, own)) break;
      at2 = i;
      if (!light && !word.verb!.classes.has("carrier")) break;
    }
    return at2;
  }

  function readPredicate(at2: number, head2: number, subject: Frame["subject"]): Frame {
    let i = at2;
    let sawBe = false;
    let sawHave = false;
    while (
      i < end &&
      (be.has(row[i]!.text) ||
        have.has(row[i]!.text) ||
        modals.has(row[i]!.text) ||
        (i > at2 && adverbs.has(row[i]!.text)))
    ) {
      if (be.has(row[i]!.text)) sawBe = true;
      if (have.has(row[i]!.text)) sawHave = true;
      i++;
    }
    const word = row[i];
    if (i >= end || !word)
      return make({
        subject,
        mood: "sentence",
        head: head2,
        verb: at2,
        classes: row[at2]!.verb?.classes ?? noVerb,
      });
    const participle = hasForm(word, "participle", "past") || looksLikeParticiple(word.text);
    const classes: ReadonlySet<VerbClass> = word.verb?.classes ?? noVerb;
    if (sawBe && hasForm(word, "ing"))
      return make({ subject, mood: subject === "own" ? "doing" : "sentence", head: head2, verb: i, classes });
    if (sawBe && participle && /^(can|could|cannot|can't)$/.test(row[at2]!.text)) {
      return make({ subject, mood: "sentence", head: head2, verb: i, classes });
    }
    if (sawBe && participle) return make({ subject, mood: "done", head: head2, verb: i, classes });
    if (sawHave && participle) return make({ subject, mood: "sentence", head: head2, verb: i, classes });
    if (sawBe || sawHave)
      return make({ subject, mood: "sentence", head: head2, verb: at2, classes: new Set(["state"]) });
    if (i > at2) return make({ subject, mood: "sentence", head: head2, verb: i, classes });
    const bare = participle && !hasForm(word, "base", "finite");
    const theirs =
      (subject === "outsider" || subject === "decider" || subject === "staff") && hasObject(row, i, end);
    if (bare && !theirs) return make({ subject, mood: "done", head: head2, verb: i, classes });
    return make({ subject, mood: "sentence", head: head2, verb: i, classes });
  }

  function isLeadIn(words: readonly TaggedWord[], i: number, stop: number): boolean {
    const word = words[i]!;
    if (word.kind === "mark") return true;
    if (isNoun(word, "own")) return false;
    if (isDeterminer(word) || word.kind === "number") return false;
    if (/^(all|each|every|first|goal|new|result)$/.test(word.text)) return false;
    if (/^(begin|start|continue)/.test(word.text))
      return i + 1 < stop && (hasForm(words[i + 1], "ing") || words[i + 1]?.text === "to");
    return (
      lexicon.phrases("lead-in").lengthAt(words, i, stop) === 1 ||
      (word.text.endsWith("ly") && !word.verb && word.nouns.size === 0 && hasForm(words[i + 1], "base"))
    );
  }
};

function isOwn(row: readonly TaggedWord[], i: number, end: number): boolean {
  const word = row[i]!;
  if (/^(we|i|we've|we'll|we're|i'll|i've)$/.test(word.text)) return true;
  const next = row[i + 1];
  if (word.text === "our" || word.text === "the" || word.text === "my") {
    return (
      i + 2 < end && isNoun(next, "own") && (row[i + 2]?.verb !== undefined || modals.has(row[i + 2]!.text))
    );
  }
  return false;
}

/** Can the second verb hang on the first: "begin counting", "aim to win", "is building"? */
function isCarried(carrier: TaggedWord | undefined, word: TaggedWord, own: boolean): boolean {
  if (hasForm(word, "base") && carrier !== undefined && modals.has(carrier.text)) return true;
  if (hasForm(word, "ing", "base")) return !isNoun(word, "outcome", "product") || hasForm(word, "ing");
  return (
    own &&
    hasForm(word, "participle") &&
    carrier !== undefined &&
    (have.has(carrier.text) || be.has(carrier.text))
  );
}

function hasObject(row: readonly TaggedWord[], verb: number, end: number): boolean {
  const next = row[verb + 1];
  return verb + 1 < end && next !== undefined && next.kind !== "mark" && !isPreposition(next);
}
