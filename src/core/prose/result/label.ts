import { isPreposition, type Frame } from "./frame";
import type { Sentence } from "./sentence";
import { isNoun, isVerb, type TaggedWord } from "./tagged-word";

/** Of a result without a criterion: is it one's own doing or product, or a wish without an edge? */
export function labelOf(sentence: Sentence): "vague" | "activity" {
  return isActivity(sentence.main, sentence) ? "activity" : "vague";
}

/** Does a clause tell one's own doing or product? */
export function isActivity(frame: Frame, sentence: Sentence): boolean {
  switch (frame.mood) {
    case "doing":
      return doingIsActivity(frame, sentence);
    case "done":
      return doneIsActivity(frame, sentence);
    case "sentence":
      return sentenceIsActivity(frame, sentence);
    case "nominal":
      return nominalIsActivity(frame, sentence);
  }
}

/** Verbs that make as well as pretend to make: "create a dashboard", "create value". */
const makers =
  /^(achiev|build|built|creat|deliver|develop|establish|giv|have|has|maintain|mak|offer|own|promot|provid|realis|realiz|set|show|demonstrat|continu|support|creë|biede?|bouw|gebouw|gecreë|geef|gegeven|geven|lever|geboden|ontwikkel|opbouw|toon|realis|gerealis|maak|maken|gemaakt|neem|nemen|neer|voer|find|find|get|gain|take|stimul|gestimul|learn|leren|leer|master|ontwikkeld)/;

function doingIsActivity(frame: Frame, { row }: Sentence): boolean {
  const { classes } = frame;
  const verb = row[frame.verb]!;
  const object = row[frame.object];
  if (isVague(object) && (makers.test(verb.text) || !classes.has("activity")) && !isMade(object)) return false;
  if (classes.has("improvement") && !classes.has("activity")) return false;
  if (classes.has("activity")) return !(classes.has("improvement") && !isMade(object) && !isPerson(object));
  if (classes.has("change")) return false;
  if (classes.has("gain") || classes.has("state") || classes.has("carrier") || classes.has("award")) return isMade(object);
  if (classes.size === 0) return true;
  return classes.has("outside") || classes.has("decision") || isMade(object);
}

function doneIsActivity(frame: Frame, sentence: Sentence): boolean {
  const { row, lexicon } = sentence;
  const { classes } = frame;
  const head = row[frame.head];
  if (lexicon.phrases("ready").lengthAt(row, frame.verb, frame.clause.end) > 0) return true;
  if (lexicon.phrases("vague-predicate").lengthAt(row, frame.verb, frame.clause.end) > 0 && !classes.has("activity")) return false;
  if (classes.has("improvement") && !(classes.has("activity") && isMade(head))) return false;
  if (classes.has("activity")) return !(isVague(head) && !isMade(head) && makers.test(row[frame.verb]!.text));
  if (classes.has("change") || classes.has("gain") || classes.has("state")) return isMade(head);
  if (frame.subject === "outsider" && classes.size === 0) return false;
  return true;
}

function sentenceIsActivity(frame: Frame, sentence: Sentence): boolean {
  const { row } = sentence;
  const { classes } = frame;
  const head = row[frame.head];
  const object = row[frame.object];
  if (isReady(frame, sentence)) return isMade(head) || frame.subject === "own" || !isVague(head) && !isPerson(head) || object !== undefined && isMade(object) && !isVague(head);
  if (frame.subject === "own") return classes.has("activity") || isMade(object);
  if (frame.subject === "staff" || frame.subject === "decider") {
    return isMade(object) || (classes.has("activity") && !classes.has("state") && !classes.has("outside") && !classes.has("improvement"));
  }
  if (frame.subject === "outsider") return isNoun(object, "doing") && !isNoun(object, "outcome");
  if (classes.has("activity") && !classes.has("outside") && !classes.has("state") && !classes.has("improvement") && !classes.has("change")) return isMade(head);
  return false;
}

/** "The portal goes live", "a handbook exists", "er ligt een plan". */
function isReady(frame: Frame, { row, lexicon }: Sentence): boolean {
  const { start, end } = frame.clause;
  const ready = lexicon.phrases("ready");
  const vague = lexicon.phrases("vague-predicate");
  for (let i = Math.max(start, frame.verb); i < end; i++) {
    if (vague.lengthAt(row, i, end) > 0) return false;
    if (ready.lengthAt(row, i, end) > 0) return true;
  }
  return row[start]?.text === "er" && /^(is|ligt|komt|zijn|liggen|komen|staat|staan)$/.test(row[start + 1]?.text ?? "") && isMade(row[frame.object]);
}

const nominalisedImprovement =
  /^(improvement|increase|decrease|reduction|growth|enhancement|optimi[sz]ation|strengthening|acceleration|simplification|progress|savings?|rise|drop|decline|.*verbetering|.*verhoging|.*verlaging|.*versterking|.*vermindering|.*vergroting|.*reductie|.*toename|.*afname|.*groei|.*optimalisatie|.*besparing|.*daling|.*stijging|.*versnelling|.*bevordering|.*vereenvoudiging|.*professionalisering|.*doorontwikkeling|.*borging|.*verduurzaming|.*integratie|.*bewustwording|.*stimulering|.*intensivering|voortgang)$/;
const abstractEnding = /(ness|ity|ship|ability|ance|ence|ism|heid|schap|iteit|atie|baarheid|zaamheid)$/;

function nominalIsActivity(frame: Frame, { row, lexicon }: Sentence): boolean {
  const { start, end } = frame.clause;
  let first = start;
  while (first < end && (row[first]!.kind === "mark" || /^(a|an|the|een|de|het)$/.test(row[first]!.text))) first++;
  const word = row[first];
  if (!word || frame.head < 0) return false;
  const head = row[frame.head]!;
  if (isReady({ ...frame, verb: first }, { row, lexicon } as Sentence)) return !isVague(head) || isMade(head);
  if (word.kind === "word" && isComparative(word, lexicon.phrases("comparative").has(word.text))) return false;
  if (nominalisedImprovement.test(word.text) || nominalisedImprovement.test(head.text)) return isNoun(head, "doing") && !nominalisedImprovement.test(head.text);
  if (hasDirection(row, first + 1, end) && !isMade(head)) return false;
  if (isMade(head) && !(isNoun(head, "quality") && !isNoun(head, "doing"))) return true;
  for (let i = first; i < end; i++) {
    const other = row[i]!;
    if (isPreposition(other) && i > frame.head) break;
    if (lexicon.phrases("vague-predicate").lengthAt(row, i, end) > 0 && other.nouns.size === 0) return false;
  }
  if (isVague(head) || isNoun(head, "outcome") || isPerson(head)) return false;
  if (isVerb(word, "activity") && word.verb?.forms.has("base") && !isVerb(word, "improvement")) return true;
  if (isNoun(word, "product", "doing") && frame.head !== first) return true;
  return !abstractEnding.test(head.text);
}

function hasDirection(row: readonly TaggedWord[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (/^(up|down|omhoog|omlaag|naar_beneden|beneden|boven|vooruit|level|niveau|eruit)$/.test(row[i]!.text)) return true;
  }
  return false;
}

function isComparative(word: TaggedWord, known: boolean): boolean {
  return known || (/^[a-z]{4,}(er|ere)$/.test(word.text) && word.nouns.size === 0 && !word.verb);
}

function isMade(word: TaggedWord | undefined): boolean {
  return isNoun(word, "product", "doing");
}

function isVague(word: TaggedWord | undefined): boolean {
  if (!word) return false;
  if (isNoun(word, "quality")) return true;
  return word.nouns.size === 0 && abstractEnding.test(word.text);
}

function isPerson(word: TaggedWord | undefined): boolean {
  return isNoun(word, "outsider", "staff");
}
