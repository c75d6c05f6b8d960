import { list } from "../../language/list";
import { looksLikeGerund, looksLikeParticiple } from "../../language/en/morphology";
import { headOf, objectOf, isDeterminer, noVerb, subjectOf, type Frame, type FrameReader } from "./frame";
import type { VerbClass, VerbForm } from "./lexicon";
import { isPreposition, isNoun, isVerb, type TaggedWord } from "./tagged-word";

const be = new Set(
  list(`
    is are was were be been being isn't aren't gets get remains remain becomes become stays stay feels feel
    looks seems
  `),
);
const have = new Set(["has", "have", "had", "haven't", "hasn't"]);
const modals = new Set(
  list(`
    can could will would should may might must shall do does don't doesn't cannot can't won't didn't did
    need needs
  `),
);
const adverbs = new Set(
  list(`
    not also now no longer fully all always never successfully already only still each both actively well
    better then finally first just even generally usually consistently independently to
  `),
);

/** Verbs whose particle changes what they do. Closed class. */
const phrasal = new Map<string, ReadonlySet<VerbClass>>([
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

function hasForm(word: TaggedWord | undefined, ...forms: readonly VerbForm[]): boolean {
  return forms.some((form) => word?.verb?.forms.has(form) ?? false);
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
    const classes =
      phrasal.get(`${stemOf(word)} ${row[verb + 1]?.text ?? ""}`) ?? word.verb?.classes ?? noVerb;
    return make({ subject, mood: "doing", verb, classes, head: head2 });
  }

  /** "have finished writing", "are building", "begin to measure": the verb that counts is the last. */
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

/** Can the second verb hang on the first: "begin measuring", "aim to win", "is building"? */
function isCarried(carrier: TaggedWord | undefined, word: TaggedWord, own: boolean): boolean {
  if (hasForm(word, "ing", "base")) return !isNoun(word, "outcome", "product") || hasForm(word, "ing");
  return (
    own &&
    hasForm(word, "participle") &&
    carrier !== undefined &&
    (have.has(carrier.text) || be.has(carrier.text))
  );
}

/** Does the clause begin with an order ("Write …") or a gerund ("Choosing …")? */
function opensOrder(row: readonly TaggedWord[], i: number, end: number): boolean {
  const word = row[i]!;
  const next = row[i + 1];
  if (isVerb(word, "outside", "state") && !isVerb(word, "activity", "improvement", "gain"))
    return (hasForm(word, "base") && word.nouns.size === 0) || /^(having|being|becoming)$/.test(word.text);
  if (hasForm(word, "ing") || (looksLikeGerund(word.text) && word.nouns.size === 0))
    return (
      !finiteAfter(row, i + 1, end) &&
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

function hasObject(row: readonly TaggedWord[], verb: number, end: number): boolean {
  const next = row[verb + 1];
  return verb + 1 < end && next !== undefined && next.kind !== "mark" && !isPreposition(next);
}

/** "May" is a month too: a modal has a verb after it. */
function isModal(row: readonly TaggedWord[], i: number, end: number): boolean {
  return modals.has(row[i]!.text) && i + 1 < end && !isPreposition(row[i - 1]) && row[i + 1]!.kind === "word";
}

/** The first word that is surely the verb of a sentence or a participle that closes a noun phrase. */
function findVerb(row: readonly TaggedWord[], start: number, end: number): number {
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

/** "Each branch ends the year": a word with -s between a noun and "the" is a verb, known or not. */
function unknownVerb(row: readonly TaggedWord[], i: number, end: number): boolean {
  const word = row[i]!;
  const before = row[i - 1];
  if (
    i + 1 >= end ||
    word.verb ||
    word.nouns.size > 0 ||
    !/[a-z]{3,}s$/.test(word.text) ||
    /(ss|us|is)$/.test(word.text)
  )
    return false;
  return (
    before?.kind === "word" &&
    !isDeterminer(before) &&
    !isPreposition(before) &&
    !plural(before) &&
    isDeterminer(row[i + 1])
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
