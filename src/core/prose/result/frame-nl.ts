import { list } from "../../language/list";
import { looksLikeInfinitive, looksLikeParticiple } from "../../language/nl/morphology";
import { headOf, objectOf, isDeterminer, noVerb, subjectOf, type Frame, type FrameReader } from "./frame";
import type { Lexicon, VerbClass, VerbForm } from "./lexicon";
import { isPreposition, isNoun, type TaggedWord } from "./tagged-word";

const auxiliaries = new Set(
  list(`
    is zijn was waren wordt worden werd werden blijft blijven ben bent heeft hebben heb had hadden gaat gaan
    ga kan kunnen kon wil willen moet moeten mag mogen zal zullen zou zouden hoeft hoeven laat laten komt
    komen krijgt krijgen
  `),
);
const perfect = new Set(["heeft", "hebben", "heb", "had", "hadden"]);
const own = new Set(["we", "wij", "ik"]);

function hasForm(word: TaggedWord | undefined, ...forms: readonly VerbForm[]): boolean {
  return forms.some((form) => word?.verb?.forms.has(form) ?? false);
}

/** Reads a Dutch clause: order, "we …", infinitive or participle at the end, subject and verb, or a bare noun phrase. */
export const readDutchFrame: FrameReader = (row, clause, lexicon) => {
  const { end } = clause;
  let start = clause.start;
  while (start < end && row[start]!.kind === "mark") start++;
  const make = (rest: Partial<Frame>): Frame => ({
    clause,
    subject: "none",
    mood: "nominal",
    verb: -1,
    classes: noVerb,
    head: -1,
    object: -1,
    ...rest,
  });
  if (start >= end) return make({});
  if (isNominalised(row, start, end)) {
    return make({
      mood: "doing",
      verb: start,
      classes: row[start]!.verb?.classes ?? noVerb,
      object: objectOf(row, start + 1, end),
    });
  }
  if (clause.link === "also" && continuesSentence(row, start, end)) return readOrder(start);
  const closing = findClosing(row, start, end);
  const finite = findFinite(row, start, end, closing, lexicon);
  if (finite === start && (closing < 0 || !auxiliaries.has(row[finite]!.text))) return readOrder(finite);
  const pronoun = ownPronoun(row, start, end, finite);
  const subjectEnd = finite >= 0 ? finite : closing >= 0 ? closing : end;
  const head = headOf(row, start, subjectEnd);
  const subject = pronoun >= 0 ? "own" : subjectOf(row, start, subjectEnd, head);
  if (finite >= 0 && !(auxiliaries.has(row[finite]!.text) && closing >= 0))
    return readSentence(finite, head, subject);
  if (closing >= 0) return readClosing(head, subject);
  return make({ head, subject });

  function readOrder(verb: number): Frame {
    const self = own.has(row[verb + 1]?.text ?? "");
    const { classes, particle } = withParticle(row, verb, end, lexicon);
    const stop = particle >= 0 ? particle : end;
    const object = objectOf(row, verb + 1 + (self ? 1 : 0), stop);
    return make({ mood: "doing", verb, classes, object, subject: self ? "own" : "none" });
  }

  function readSentence(verb: number, head2: number, subject2: Frame["subject"]): Frame {
    const { classes, particle } = withParticle(row, verb, end, lexicon);
    const object = objectOf(row, verb + 1, particle >= 0 ? particle : end);
    return make({
      mood: subject2 === "own" ? "doing" : "sentence",
      verb,
      classes,
      object,
      subject: subject2,
      head: head2,
    });
  }

  function readClosing(head2: number, subject2: Frame["subject"]): Frame {
    const word = row[closing]!;
    const participle = isParticiple(word);
    const aux = finite >= 0 ? row[finite]!.text : "";
    if (!participle && row[closing - 1]?.text === "te" && /^(is|zijn|valt|vallen|was|waren)$/.test(aux)) {
      return make({
        mood: "sentence",
        subject: subject2,
        head: head2,
        verb: finite,
        classes: new Set(["state"]),
      });
    }
    const { classes } = withParticle(row, closing, end, lexicon);
    const base = { verb: closing, classes };
    if (participle) {
      if (subject2 === "own")
        return make({ ...base, mood: "doing", subject: "own", object: objectOf(row, finite + 1, closing) });
      if (perfect.has(aux))
        return make({
          ...base,
          mood: "sentence",
          subject: subject2,
          head: head2,
          object: objectOf(row, finite + 1, closing),
        });
      return make({
        ...base,
        mood: "done",
        subject: subject2,
        head: finite >= 0 || head2 >= 0 ? head2 : headOf(row, start, closing),
      });
    }
    if (subject2 === "own" || finite < 0) {
      const object = objectOf(row, finite >= 0 ? finite + 1 : start, closing);
      return make({
        ...base,
        mood: "doing",
        subject: finite < 0 && subject2 !== "own" ? "none" : subject2,
        object,
        head: head2,
      });
    }
    return make({
      ...base,
      mood: "sentence",
      subject: subject2,
      head: head2,
      object: objectOf(row, finite + 1, closing),
    });
  }
};

function isParticiple(word: TaggedWord): boolean {
  if (word.verb)
    return (
      word.verb.forms.has("participle") && !(word.verb.forms.has("infinitive") && !word.text.startsWith("ge"))
    );
  return word.nouns.size === 0 && looksLikeParticiple(word.text);
}

/** "… en halen daarmee 300 klanten binnen": the second verb of a sentence, with its subject left out. */
function continuesSentence(row: readonly TaggedWord[], start: number, end: number): boolean {
  const word = row[start]!;
  return row[start - 1]?.text === "en" && word.verb !== undefined && word.nouns.size === 0 && start + 1 < end;
}

/** "Professionaliseren van de organisatie", "Voldoen aan de wet": an infinitive that opens the clause. */
function isNominalised(row: readonly TaggedWord[], start: number, end: number): boolean {
  const word = row[start]!;
  const next = row[start + 1];
  return (
    isInfinitive(word) &&
    word.nouns.size === 0 &&
    start + 1 < end &&
    (isPreposition(next) || next?.text === "en")
  );
}

function isInfinitive(word: TaggedWord): boolean {
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
function findClosing(row: readonly TaggedWord[], start: number, end: number): number {
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

const loan = /(eren|iseren|ficeren|elen)$/;

/** "klanten gebruiken de app": a plural finite verb looks like an infinitive, but its object follows. */
function followsSubject(row: readonly TaggedWord[], i: number, end: number): boolean {
  const before = row[i - 1];
  const after = row[i + 1];
  if (before && !isPlural(before))
    return isDeterminer(row[i + 1]) && !isPlainActivity(row[i]!.verb?.classes) && pluralBefore(row, i);
  const { classes } = row[i]!.verb ?? {};
  if (/^(en|of)$/.test(after?.text ?? "")) return false;
  if (before && isPlainActivity(classes) && !isDeterminer(after) && !isNounLike(after)) return false;
  if (!before || i + 1 >= end || !after)
    return (
      isNoun(before, "outsider", "staff") &&
      row[i]!.nouns.size === 0 &&
      isPlural(before!) &&
      !anyDeterminer(row, i) &&
      i + 1 < end
    );
  return (
    (before.nouns.size > 0 || before.kind === "word") &&
    !isPreposition(before) &&
    (isDeterminer(after) ||
      after.kind === "number" ||
      after.nouns.size > 0 ||
      (before.nouns.size > 0 && isNounLike(after)) ||
      isNoun(before, "outsider", "staff"))
  );
}

/** "Tien scholen buiten de proef gebruiken het": some people stand a little before. */
function pluralBefore(row: readonly TaggedWord[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j >= i - 6; j--)
    if (isNoun(row[j], "outsider") && isPlural(row[j]!)) return true;
  return false;
}

/** After an infinitive no object follows; after a finite verb one does. */
function isNounLike(word: TaggedWord | undefined): boolean {
  return (
    word?.kind === "word" &&
    !isPreposition(word) &&
    !isDeterminer(word) &&
    !/^(en|of|voor|na|in|op|dan|als|waar|zodat|om)$/.test(word.text)
  );
}

function isPlainActivity(classes: ReadonlySet<VerbClass> | undefined): boolean {
  return classes !== undefined && classes.has("activity") && !classes.has("outside") && !classes.has("state");
}

function isPlural(word: TaggedWord): boolean {
  return /(en|s)$/.test(word.text);
}

function anyDeterminer(row: readonly TaggedWord[], i: number): boolean {
  return isDeterminer(row[i - 2]);
}

/** The finite verb: first in an order, else the first one that follows something. */
function findFinite(
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
    if (!relative && lexicon.isSplitFinite(word.text) && splits(row, i, start, end, lexicon)) return i;
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

function ownPronoun(row: readonly TaggedWord[], start: number, end: number, finite: number): number {
  for (let i = start; i < end; i++) {
    if (own.has(row[i]!.text)) return finite < 0 || Math.abs(i - finite) <= 2 || i < finite ? i : -1;
  }
  return -1;
}

/** Joins a split verb: "zet … op" is "opzetten". Without a particle, the verb itself. */
function withParticle(
  row: readonly TaggedWord[],
  verb: number,
  end: number,
  lexicon: Lexicon,
): { classes: ReadonlySet<VerbClass>; particle: number } {
  const word = row[verb]!;
  for (let i = end - 1; i > verb; i--) {
    const text = row[i]!.text;
    if (!lexicon.isParticle(text)) continue;
    const joined = lexicon.split(word.text, text);
    if (joined) return { classes: joined, particle: i };
  }
  return { classes: word.verb?.classes ?? noVerb, particle: -1 };
}
