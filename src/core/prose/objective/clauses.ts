import type { Lang } from "../../language/lang";
import { is, type Unit } from "../lexis/lexis";

/** Whom or what an objective is about: who stands before its verb. */
export type Subject = "outsider" | "staff" | "thing" | "general" | "none";

/**
 * How an objective speaks: `sentence` tells what somebody does or what something is, `command` what to do ("reduce …",
 * "… verlagen"), `nominal` has no verb.
 */
export type Mood = "sentence" | "command" | "nominal";

/** An objective as its judges see it; `verb` is the index of its main verb, -1 without one. */
export interface Clause {
  readonly row: readonly Unit[];
  readonly mood: Mood;
  readonly verb: number;
  readonly subject: Subject;
}

const nounTags = ["generic", "measured", "outsider", "staff", "attitude noun", "culture", "trust"];
const verbTags = [
  "verb",
  "direction",
  "making",
  "carrying",
  "attitude verb",
  "gain",
  "conduct verb",
  "weak verb",
];
/** What a word is beside a verb without being more of a noun for it. */
const besideVerbs = new Set(["verb", "dealing", "empty doing"]);

/** Carries meaning of its own: neither a function word nor a mere manner of speaking. */
export function isContent(unit: Unit | undefined): boolean {
  if (unit?.kind !== "word") return false;
  return is(unit, "staff", "outsider") || !is(unit, "function", "filler", "auxiliary");
}

export function isVerbal(unit: Unit | undefined): boolean {
  return is(unit, ...verbTags, "auxiliary") && unit?.text !== "minder";
}

/** May be a verb, and no noun that the lists know. */
function isOnlyVerb(unit: Unit | undefined): boolean {
  return isVerbal(unit) && !is(unit, ...nounTags);
}

const notSpecific = [
  ...nounTags.filter((tag) => tag !== "measured"),
  ...verbTags,
  "praise",
  "vague phrase",
  "attitude adjective",
  "weak attitude",
  "conduct adjective",
  "conduct ending",
  "virtue",
  "vice",
  "role",
  "flattery",
  "attitude phrase",
  "each other",
  "quantity",
  "edge",
  "state",
  "own vague",
  "own attitude",
];

/** A thing that a reader can tell from others: measured, or known to no list of generalities. */
export function isSpecific(row: readonly Unit[], at: number): boolean {
  const unit = row[at]!;
  if (!isContent(unit) || is(unit, "own vague")) return false;
  if (unit.tags.size === 0 && isModifier(row, at)) return false;
  if (is(unit, "measured")) return true;
  if (is(unit, "verb") && [...unit.tags].every((tag) => besideVerbs.has(tag))) return standsAsNoun(row, at);
  return !is(unit, ...notSpecific);
}

const modifierEnding =
  /(?:ous|ful|able|ible|less|al|ic|ive|ary|ory|ent|ant|ed|lijk|lijke|isch|ische|ig|ige|eel|ele|ële|ief|ieve|baar|bare|zaam|zame|matig|matige|loos|loze|end|ende)$/u;
const adverbEnding = /(?:[^aeiou]ly|ously|fully|lijks)$/u;

/** An unknown adjective in front of what it says something of, or an adverb. */
function isModifier(row: readonly Unit[], at: number): boolean {
  const { text } = row[at]!;
  if (
    adverbEnding.test(text) &&
    !/^(?:family|supply|assembly|reply|butterfly|jelly|belly|bully)$/u.test(text)
  )
    return true;
  const next = row[at + 1];
  return modifierEnding.test(text) && isContent(next) && !isVerbal(next);
}

const joins = new Set([
  "and",
  "or",
  "to",
  "en",
  "of",
  "te",
  ",",
  "&",
  "/",
  "+",
  "not",
  "not_to",
  "we",
  "i",
  "they",
  "you",
  "ik",
  "wij",
  "ze",
  "zij",
]);

/** "The employee onboarding experience": a verb's form among nouns. */
function standsAsNoun(row: readonly Unit[], at: number): boolean {
  const before = row[at - 1];
  if (!before || joins.has(before.text) || before.kind !== "word") return false;
  if (is(before, "quantity")) return true;
  if (is(before, "auxiliary", "outsider", "filler") || isVerbal(before)) return false;
  return at < row.length - 1 || !before.text.endsWith("s");
}

export function readClause(whole: readonly Unit[], lang: Lang): Clause {
  const wished = whole.slice(wishLength(whole));
  const inner = assured(wished, lang);
  const told = inner && readMood(inner, lang);
  if (told?.mood === "sentence") return told;
  return readMood(wished, lang);
}

function readMood(row: readonly Unit[], lang: Lang): Clause {
  const verb = lang === "nl" ? dutchVerb(row) : englishVerb(row);
  if (verb === undefined) return { row, mood: "nominal", verb: -1, subject: subjectOf(row, row.length) };
  return { row, ...verb, subject: verb.mood === "sentence" ? subjectOf(row, verb.verb) : "none" };
}

const assurances = /^(?:ensure|ensuring|guarantee|zorgen|zorg|zorgt|bereiken|garanderen)$/u;

/** "Ensure that …", "ervoor zorgen dat …": what follows is a sentence of its own. */
function assured(row: readonly Unit[], lang: Lang): readonly Unit[] | undefined {
  const at = row[0]?.text === "ervoor" || row[0]?.text === "er" ? 1 : 0;
  if (!assurances.test(row[at]?.text ?? "")) return undefined;
  const rest = row
    .slice(at + 1)
    .filter((unit, i) => i > 1 || !/^(?:that|dat|er|ervoor|voor)$/u.test(unit.text));
  if (lang === "nl") return row[at + 1]?.text === "dat" || row[at + 2]?.text === "dat" ? rest : undefined;
  return rest.length > 2 ? rest : undefined;
}

const wishers = new Set("we i ik wij our ons onze the het mijn my".split(" "));
const wishes = /^(?:want|wants|wish|aim|intend|plan|will|wil|willen|wilt|gaan|streven|beogen)$/u;
const purposes = /^(?:goal|aim|ambition|objective|mission|doel|doelstelling|ambitie|missie)$/u;

/** How many units at the start only say that somebody wants it: "we want to", "ik wil graag", "ons doel is om". */
function wishLength(row: readonly Unit[]): number {
  if (!wishers.has(row[0]?.text ?? "")) return 0;
  const second = row[1]?.text ?? "";
  const ofPurpose = purposes.test(second) && /^(?:is|:)$/u.test(row[2]?.text ?? "");
  if (!wishes.test(second) && !ofPurpose) return 0;
  let length = ofPurpose ? 3 : 2;
  while (row[length + 1] && /^(?:to|om|er|graag|naar|dat|also|ook|,)$/u.test(row[length]!.text)) length++;
  return length < row.length ? length : 0;
}

type Found = Pick<Clause, "mood" | "verb"> | undefined;

const ownSubjects = new Set(
  "we i ik wij everyone everybody iedereen nobody niemand who wie they ze zij".split(" "),
);
const determiners = new Set(
  "the a an our my your their its every each all this these those her his more fewer less de het een onze ons mijn hun alle elke iedere ieder elk geen".split(
    " ",
  ),
);

/** A verb at the start commands; one behind a subject tells. */
function englishVerb(row: readonly Unit[]): Found {
  const first = row.findIndex((unit) => unit.kind === "word" && !is(unit, "filler") && unit.text !== "to");
  const head = row[first];
  if (!head) return undefined;
  if (startsCommand(row, first)) return { mood: "command", verb: first };
  for (let i = first + 1; i < row.length; i++) {
    const unit = row[i]!;
    const before = row[i - 1]!;
    if (is(unit, "auxiliary")) return { mood: "sentence", verb: i };
    if (!mayBeSubject(before) || isFinite(row[i + 1])) continue;
    const isAgreed = agrees(unit, before) || (is(head, "outsider") && agrees(unit, head));
    if (looksLikeVerb(row, i) && isAgreed) return { mood: "sentence", verb: i };
    if (!isVerbal(unit)) continue;
    if (isAgreed && (isOnlyVerb(unit) || determiners.has(row[i + 1]?.text ?? "") || is(before, "outsider"))) {
      return { mood: "sentence", verb: i };
    }
  }
  return undefined;
}

function startsCommand(row: readonly Unit[], at: number): boolean {
  const unit = row[at]!;
  const next = row[at + 1];
  if (is(unit, "auxiliary")) return true;
  if (isFinite(next)) return false;
  if (isOnlyVerb(unit)) return !/(ed|en)$/u.test(unit.text) || is(next, "function");
  if (isVerbal(unit))
    return next !== undefined && (determiners.has(next.text) || is(next, "outsider", "staff"));
  if (unit.tags.size === 0) return next !== undefined && determiners.has(next.text) && next.text !== "a";
  return false;
}

const finite = new Set("is are was were has have can will".split(" "));

/** What stands before it is no verb: "repairs are …", "support calls are …". */
function isFinite(unit: Unit | undefined): boolean {
  return unit !== undefined && finite.has(unit.text);
}

function mayBeSubject(unit: Unit): boolean {
  if (ownSubjects.has(unit.text) || unit.kind === "number") return true;
  return isContent(unit) && !is(unit, "praise", "state", "quantity", "attitude adjective", "vague phrase");
}

/** An unknown word between a subject and a little word: "the depot survives a flood", "facturen kloppen in één keer". */
function looksLikeVerb(row: readonly Unit[], at: number): boolean {
  const unit = row[at]!;
  const next = row[at + 1];
  return (
    unit.kind === "word" &&
    unit.tags.size === 0 &&
    next !== undefined &&
    is(next, "function") &&
    !joins.has(next.text)
  );
}

function isPlural(word: string): boolean {
  return (
    /(?:[^s]s|people|men|children|staff|police|everyone|mice|teeth|feet)$/u.test(word) ||
    ownSubjects.has(word)
  );
}

/** "Customers find", "line 2 stops"; not "customer reports". */
function agrees(verb: Unit, subject: Unit): boolean {
  if (/ing$/u.test(verb.text)) return false;
  const third = /[^s]s$/u.test(verb.text);
  if (subject.text === "everyone" || subject.text === "everybody" || subject.text === "nobody") return third;
  return isPlural(subject.text) ? !third : third;
}

/** The infinitive at the end, or a verb at the start, commands; a verb behind a subject tells. */
function dutchVerb(row: readonly Unit[]): Found {
  const wordsOnly = row.filter((unit) => unit.kind === "word" && !is(unit, "filler"));
  const first = row.findIndex((unit) => unit.kind === "word" && !is(unit, "filler"));
  if (first < 0 || wordsOnly.length < 2) return undefined;
  for (let i = first + 1; i < row.length; i++) {
    const unit = row[i]!;
    const before = row[i - 1]!;
    if (is(unit, "auxiliary") && (i < row.length - 1 || !is(before, "attitude adjective", "state", "praise")))
      return { mood: "sentence", verb: i };
    const finite =
      isOnlyVerb(unit) ||
      (looksLikeVerb(row, i) && /(t|en)$/u.test(unit.text)) ||
      (isVerbal(unit) && (is(before, "outsider") || (/s$/u.test(before.text) && takesObject(row[i + 1]))));
    if (!finite || !mayBeSubject(before)) continue;
    if (isManyVerb(unit) && isOneNoun(before)) continue;
    if (is(unit, "weak verb") && isManyVerb(unit) && is(before, "outsider") && !takesObject(row[i + 1]))
      continue;
    const last = row.slice(i + 1).every((other) => other.kind !== "word");
    if (last && /en$/u.test(unit.text) && !is(before, "outsider", "staff") && !ownSubjects.has(before.text))
      continue;
    if (last && is(unit, "direction", "gain")) continue;
    return { mood: "sentence", verb: i };
  }
  const head = row[first]!;
  if (is(head, "auxiliary") || isOnlyVerb(head)) return { mood: "command", verb: first };
  const last = row.findLastIndex((unit) => unit.kind === "word");
  const tail = row[last]!;
  if (isOnlyVerb(tail) || (isVerbal(tail) && is(row[last - 1], ...manners)))
    return { mood: "command", verb: last };
  if (tail.tags.size === 0 && /[^aeiou]en$/u.test(tail.text) && before(row, last))
    return { mood: "command", verb: last };
  const inner = row.findIndex(
    (unit, i) =>
      i > first &&
      is(unit, "direction", "making", "gain", "weak verb", "conduct verb", "dealing") &&
      isOnlyVerb(unit) &&
      isManyVerb(unit),
  );
  return inner < 0 ? undefined : { mood: "command", verb: inner };
}

/** How something is done: in front of an infinitive, they make it one. */
const manners = ["attitude adjective", "conduct adjective", "conduct ending", "state"];

/** The Dutch infinitive, which is the form of the plural as well. */
function isManyVerb(unit: Unit): boolean {
  return /(?:en|gaan|staan|doen|zien|slaan|zijn)$/u.test(unit.text);
}

/** "Een team bouwen": one team is no subject of a verb in the plural. */
function isOneNoun(unit: Unit): boolean {
  return (
    is(unit, "outsider", "staff", "generic") &&
    !/(?:en|s|'s|eren|lui)$/u.test(unit.text) &&
    !ownSubjects.has(unit.text)
  );
}

/** "Ouders helpen hun kind": behind its verb stands what the subject does it to. */
function takesObject(unit: Unit | undefined): boolean {
  return unit !== undefined && determiners.has(unit.text);
}

/** An unknown word on -en is an infinitive behind an object with its article, or behind one that is no adjective. */
function before(row: readonly Unit[], at: number): boolean {
  const object = row[at - 1];
  return (
    object !== undefined &&
    determiners.has(row[at - 2]?.text ?? "") &&
    isContent(object) &&
    !is(object, "praise", "state")
  );
}

function subjectOf(row: readonly Unit[], end: number): Subject {
  let subject: Subject = "none";
  for (let i = 0; i < end; i++) {
    const unit = row[i]!;
    if (is(unit, "outsider")) return "outsider";
    if (is(unit, "staff") || ownSubjects.has(unit.text)) subject = "staff";
    else if (isSpecific(row, i) || (i === end - 1 && isOnlyVerb(unit)))
      subject = subject === "staff" ? subject : "thing";
    else if (subject === "none" && is(unit, "generic")) subject = "general";
  }
  return subject;
}
