import { isEnsuring } from "./clause";
import { type Frame } from "./frame";
import type { Lexicon, VerbClass } from "./lexicon";
import type { Sentence } from "./sentence";
import { isPreposition, isNoun, isVerb, type TaggedWord } from "./tagged-word";

/** Of a result without a criterion: is it one's own doing or product, or a wish without an edge? */
export function labelOf(sentence: Sentence): "vague" | "activity" {
  const { main, frames, row } = sentence;
  if (isFigureOfSpeech(sentence)) return "vague";
  const next = frames[frames.indexOf(main) + 1];
  if (next?.clause.link === "relative" && isEnsuring(row[main.verb]))
    return isActivity(next, sentence) ? "activity" : "vague";
  return isActivity(sentence.main, sentence) ? "activity" : "vague";
}

/** "Move the needle on diversity", "meters maken". */
function isFigureOfSpeech({ row, main, lexicon }: Sentence): boolean {
  for (let i = main.clause.start; i < main.clause.end; i++) {
    if (lexicon.phrases("idiom").lengthAt(row, i, main.clause.end) > 0) return true;
  }
  return false;
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
  /^(achiev|meet|mov|put|turn|expand|embed|becom|build|built|creat|deliver|develop|establish|giv|have|has|maintain|mak|offer|own|promot|provid|realis|realiz|set|show|demonstrat|continu|hav|onderhoud|creë|biede?|bouw|gebouw|gecreë|geef|gegeven|geven|lever|geboden|ontwikkel|opbouw|toon|realis|gerealis|maak|maken|gemaakt|neem|nemen|neer|voer|get|gain|take|stimul|gestimul|learn|leren|leer|master|ontwikkeld)/;

/** Verbs of finding out and writing down: "data quality assessed" is work done, "data quality achieved" is not. */
const studying =
  /^(review|assess|measur|evaluat|defin|document|analy|map|discuss|describ|test|audit|survey|investigat|research|studi|onderzo|gemeten|meten|geanaly|analys|beschreven|beschrijv|vastgelegd|vastleggen|vastgesteld|geïnventar|inventar|besproken|bespre|getoetst|toets|geëvalu|evalu|gedefinieerd|defini|ingebracht|gebracht|brengen)/;

/** Verbs that make people into something: "turn customers into fans", "keep members happy". */
const turns = /^(mak|turn|keep|get|maak|gemaakt|houd|gehouden)/;

function doingIsActivity(frame: Frame, sentence: Sentence): boolean {
  const { row } = sentence;
  const { classes } = frame;
  const verb = row[frame.verb]!;
  const object = row[frame.object];
  if (saysRhetoric(frame, sentence) || claimsMerit(frame, sentence)) return false;
  if (isDirected(frame, row)) return false;
  if (object === undefined && continuesAsImprovement(frame, sentence)) return false;
  if (isMoreOfTheSame(frame, sentence)) return false;
  if (isOwnBody(row[frame.head]) && meets.test(verb.text)) return true;
  if (
    /^(keep|houd|gehouden)/.test(verb.text) &&
    !isMade(object) &&
    (isVague(object) || isNoun(object, "outcome"))
  )
    return false;
  if (isPerson(object) && !isMade(object) && turns.test(verb.text)) return false;
  if (classes.has("state") && /^(werk|gewerkt)/.test(verb.text) && !isMade(object)) return false;
  if (isManner(row[frame.verb + 1], sentence) && !isMade(object)) return false;
  if (isPerson(object) && makers.test(verb.text) && isGivenQuality(frame, sentence)) return false;
  if (
    isVague(object) &&
    !isCounted(frame, row) &&
    (makers.test(verb.text) || !classes.has("activity")) &&
    !isMade(object)
  )
    return false;
  if (classes.has("improvement") && !classes.has("activity")) return false;
  if (classes.has("gain") && !isMade(object))
    return classes.has("activity") && object !== undefined && !isNoun(object, "outcome", "quality", "award");
  if (classes.has("activity"))
    return !(classes.has("improvement") && !isMade(object) && !helps(verb, object));
  if (classes.has("change")) return false;
  if (classes.has("gain") || classes.has("state") || classes.has("carrier") || classes.has("award"))
    return isMade(object);
  if (classes.size === 0) return true;
  return classes.has("outside") || classes.has("decision") || isMade(object);
}

function doneIsActivity(frame: Frame, sentence: Sentence): boolean {
  const { row, lexicon } = sentence;
  const { classes } = frame;
  const head = row[frame.head];
  if (lexicon.phrases("ready").lengthAt(row, frame.verb, frame.clause.end) > 0) return true;
  if (
    lexicon.phrases("vague-predicate").lengthAt(row, frame.verb, frame.clause.end) > 0 &&
    !classes.has("activity")
  )
    return false;
  if (isVagueAdverb(row[frame.verb - 1], lexicon) || isVagueAdverb(row[frame.verb + 1], lexicon))
    return false;
  if (saysMoreOf(frame, sentence) || claimsMerit(frame, sentence)) return false;
  if (isVague(head) && !isMade(head) && !studying.test(row[frame.verb]!.text)) return false;
  if (classes.has("improvement") && !(classes.has("activity") && isMade(head))) return false;
  if (classes.has("gain") && !isMade(head))
    return classes.has("activity") && !isNoun(head, "outcome", "quality", "award");
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
  if (isReady(frame, sentence))
    return (
      isMade(head) ||
      frame.subject === "own" ||
      (!isVague(head) && !isPerson(head)) ||
      (object !== undefined && isMade(object) && !isVague(head))
    );
  if (frame.subject === "own")
    return (
      classes.has("activity") ||
      isMade(object) ||
      (isOwnBody(head) && meets.test(row[frame.verb]?.text ?? ""))
    );
  if (frame.subject === "staff" || frame.subject === "decider") {
    return (
      (isMade(object) && !claimsMerit(frame, sentence)) ||
      (classes.has("activity") &&
        object !== undefined &&
        !claimsMerit(frame, sentence) &&
        !classes.has("state") &&
        !classes.has("outside") &&
        !classes.has("improvement"))
    );
  }
  if (isPlainActivity(classes) && isMade(object)) return true;
  if (frame.subject === "outsider") {
    const given = /^(get|gets|receive|receives|krijgt|krijgen|ontvangt|ontvangen)$/.test(
      row[frame.verb]?.text ?? "",
    );
    return (isNoun(object, "doing") || (given && isMade(object))) && !isNoun(object, "outcome");
  }
  if (continuesAsImprovement(frame, sentence)) return false;
  if (classes.has("activity") && !classes.has("improvement") && !classes.has("change"))
    return isMade(object) || (isMade(head) && object === undefined && !classes.has("state"));
  return (
    !isNoun(head, "outcome", "quality") &&
    isMade(object) &&
    (classes.has("state") || classes.has("carrier")) &&
    !claimsMerit(frame, sentence)
  );
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
  const er = row[start]?.text === "er" || row[frame.verb + 1]?.text === "er";
  return er && there.test(row[frame.verb]?.text ?? "") && isThing(frame, row, lexicon);
}

/** "ERP-koppeling live", "CRM integration complete". */
function endsReady(
  frame: Frame,
  first: number,
  { row, lexicon }: Pick<Sentence, "row" | "lexicon">,
): boolean {
  for (let i = Math.max(first + 1, frame.head); i < frame.clause.end; i++) {
    if (lexicon.phrases("ready").lengthAt(row, i, frame.clause.end) > 0) return true;
  }
  return false;
}

/** Something that is no quality and no amount of anything: "een meldpunt". */
function isThing({ object }: Frame, row: readonly TaggedWord[], lexicon: Lexicon): boolean {
  const word = row[object];
  if (!word || isMade(word)) return word !== undefined;
  return (
    /^(a|an|een)$/.test(row[object - 1]?.text ?? "") &&
    !isVague(word) &&
    !isNoun(word, "outcome") &&
    !isComparative(word, lexicon)
  );
}

const there = /^(is|ligt|komt|zijn|liggen|komen|staat|staan)$/;

const nominalisedImprovement =
  /^(improvement|increase|decrease|reduction|growth|enhancement|optimi[sz]ation|strengthening|acceleration|simplification|progress|savings?|rise|drop|decline|.*verbetering|.*verhoging|.*verlaging|.*versterking|.*vermindering|.*vergroting|.*reductie|.*toename|.*afname|.*groei|.*optimalisatie|.*besparing|.*daling|.*stijging|.*versnelling|.*bevordering|.*vereenvoudiging|.*professionalisering|.*doorontwikkeling|.*borging|.*verduurzaming|.*integratie|.*bewustwording|.*stimulering|.*intensivering|voortgang)$/;
const abstractEnding = /(ness|ity|ship|ability|ance|ence|ism|heid|schap|iteit|atie|baarheid|zaamheid)$/;

function nominalIsActivity(frame: Frame, { row, lexicon }: Sentence): boolean {
  const { start, end } = frame.clause;
  let first = start;
  while (first < end && (row[first]!.kind === "mark" || /^(a|an|the|een|de|het)$/.test(row[first]!.text)))
    first++;
  const word = row[first];
  if (!word || frame.head < 0) return false;
  const head = row[frame.head]!;
  if (isVerb(head, "improvement") && head.nouns.size === 0) return false;
  if (!isNoun(head, "outcome", "quality") && endsReady(frame, first, { row, lexicon }))
    return !isPerson(head) && (!isVague(head) || isMade(head));
  if (movesOver(row, first + 1, end)) return true;
  if (claimsMerit({ ...frame, verb: -1 }, { row, lexicon })) return false;
  if (
    isNoun(word, "doing") &&
    lexicon.lang === "nl" &&
    !isNoun(word, "outcome", "quality") &&
    first < end - 1
  )
    return true;
  if (word.kind === "word" && isComparative(word, lexicon)) return false;
  if (nominalisedImprovement.test(word.text) || nominalisedImprovement.test(head.text))
    return isNoun(head, "doing") && !nominalisedImprovement.test(head.text);
  if (hasDirection(row, first + 1, end)) return false;
  if (isMade(head) && !(isNoun(head, "quality") && !isNoun(head, "doing"))) return true;
  const next = row[frame.head + 1];
  if (next && frame.head + 1 < end && isComparative(next, lexicon)) return false;
  for (let i = first; i < end; i++) {
    const other = row[i]!;
    if (isPreposition(other) && i > frame.head) break;
    if (lexicon.phrases("vague-predicate").lengthAt(row, i, end) > 0 && other.nouns.size === 0) return false;
  }
  if (isMade(row[frame.head + 1]) && frame.head + 1 < end) return true;
  if (isVague(head) || isNoun(head, "outcome") || isPerson(head)) return false;
  if (isVerb(word, "activity") && word.verb?.forms.has("base") && !isVerb(word, "improvement")) return true;
  if (isNoun(word, "product", "doing") && frame.head !== first) return true;
  return !abstractEnding.test(head.text);
}

/** "Billing over to the new system", "14 services over naar de nieuwe omgeving". */
function movesOver(row: readonly TaggedWord[], from: number, end: number): boolean {
  for (let i = from; i + 1 < end; i++) {
    if (isOver(row[i]!.text, row[i - 1]?.text) && /^(to|naar|op|the|onto)$/.test(row[i + 1]!.text))
      return true;
  }
  return false;
}

function isOver(word: string, before: string | undefined): boolean {
  return word === "over" || (word === "off" && before !== "and" && before !== "or");
}

/** "hire better people", "meer klanten bedienen": more or better of what there is. */
function isMoreOfTheSame(frame: Frame, { row, lexicon }: Sentence): boolean {
  const object = row[frame.object];
  if (!object || isMade(object) || !(isPerson(object) || isVague(object))) return false;
  for (let i = frame.clause.start; i < frame.object; i++) {
    if (lexicon.phrases("comparative").has(row[i]!.text) && !temporal.test(row[i]!.text)) return true;
  }
  return false;
}

/** "Support teams with the move": help for somebody is one's own doing. */
function helps(verb: TaggedWord, object: TaggedWord | undefined): boolean {
  return isPerson(object) && /^(support|help|assist|train|coach|onderst|begeleid|facilit)/.test(verb.text);
}

/** "Provide members with a great experience". */
function isGivenQuality(frame: Frame, { frames, row }: Sentence): boolean {
  for (let i = frame.object + 1; i < frame.clause.end; i++)
    if (isVague(row[i]) && !isMade(row[i])) return true;
  const next = frames[frames.indexOf(frame) + 1];
  return next?.clause.link === "with" && isVague(row[next.head]) && !isMade(row[next.head]);
}

/** "the three open positions": what is counted is no quality. */
function isCounted(frame: Frame, row: readonly TaggedWord[]): boolean {
  for (let i = frame.clause.start; i < frame.object; i++) if (row[i]!.kind === "number") return true;
  return false;
}

function isManner(word: TaggedWord | undefined, { lexicon }: Sentence): boolean {
  return (
    word !== undefined &&
    lexicon.lang === "en" &&
    word.text.endsWith("ly") &&
    word.nouns.size === 0 &&
    !/^(monthly|weekly|daily|quarterly|yearly|early|only)$/.test(word.text)
  );
}

function hasDirection(row: readonly TaggedWord[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (/^(up|down|omhoog|omlaag|naar_beneden|beneden|boven|vooruit|level|niveau|eruit)$/.test(row[i]!.text))
      return true;
  }
  return false;
}

/** A comparative: a known one, or a Dutch word in -ere or -iger ("slimmere", "nauwkeuriger"). */
function isComparative(word: TaggedWord, lexicon: Lexicon): boolean {
  if (lexicon.phrases("comparative").has(word.text)) return true;
  return (
    lexicon.lang === "nl" &&
    /(ere|iger|lijker|zamer|baarder|iever|ender)$/.test(word.text) &&
    word.nouns.size === 0 &&
    !word.verb
  );
}

/**
 * "Make … more robust", "work together effectively": a merit is claimed. Before a noun ("build a better portal") it only
 * counts when nothing in particular is made.
 */
function claimsMerit(frame: Frame, { row, lexicon }: Pick<Sentence, "row" | "lexicon">): boolean {
  const making = frame.verb < 0 || makers.test(row[frame.verb]!.text) || !frame.classes.has("activity");
  const end = isNoun(row[frame.object], "doing") ? frame.object : frame.clause.end;
  for (let i = frame.clause.start; i < end; i++) {
    const word = row[i]!;
    if (i === frame.verb || (word.nouns.size > 0 && i !== frame.object)) continue;
    const merit = lexicon.phrases("vague-predicate").lengthAt(row, i, frame.clause.end) > 0;
    const more = isComparative(word, lexicon) && !temporal.test(word.text);
    if (!merit && !more) continue;
    if (!isBeforeNoun(row, i, frame.clause.end)) return true;
    if (frame.mood === "sentence" || frame.verb < 0 || (making && !isMade(row[frame.object]))) return true;
  }
  return false;
}

const temporal = /^(verder|eerder|later|earlier|improved|langer|longer)$/;

function isBeforeNoun(row: readonly TaggedWord[], i: number, end: number): boolean {
  const next = row[i + 1];
  return i + 1 < end && next?.kind === "word" && !isPreposition(next) && next.verb === undefined;
}

/** "better informed", "efficiënter gewerkt", "taken seriously". */
function isVagueAdverb(word: TaggedWord | undefined, lexicon: Lexicon): boolean {
  if (!word || word.nouns.size > 0) return false;
  return (
    lexicon.phrases("comparative").has(word.text) ||
    lexicon.phrases("vague-predicate").has(word.text) ||
    lexicon.phrases("vague-amount").has(word.text)
  );
}

/** "bring absenteeism down", "breng het verzuim omlaag": a direction. */
function isDirected(frame: Frame, row: readonly TaggedWord[]): boolean {
  if (
    !/^(bring|brings|bringing|drive|driving|get|getting|take|push|pushing|move|breng|brengen|brengt|krijg|krijgen)$/.test(
      row[frame.verb]!.text,
    )
  )
    return false;
  for (let i = frame.verb + 1; i < frame.clause.end; i++)
    if (/^(down|up|omlaag|omhoog|terug|naar beneden)$/.test(row[i]!.text)) return true;
  return false;
}

/** "measure and improve …": two verbs, one of them an improvement. */
function continuesAsImprovement(frame: Frame, { frames }: Sentence): boolean {
  const next = frames[frames.indexOf(frame) + 1];
  return (
    frame.object < 0 &&
    next !== undefined &&
    next.clause.link === "also" &&
    next.mood === "doing" &&
    next.classes.has("improvement")
  );
}

function saysRhetoric(frame: Frame, { row, lexicon }: Sentence): boolean {
  return lexicon.phrases("rhetoric").has(row[frame.verb + 1]?.text ?? "");
}

/** "in a more structured way", "op een betere manier". */
function saysMoreOf(frame: Frame, { row, lexicon }: Sentence): boolean {
  for (let i = frame.verb + 1; i < frame.clause.end; i++) {
    if (
      lexicon.phrases("comparative").has(row[i]!.text) &&
      /^(way|manner|manier|wijze)$/.test(row[Math.min(i + 1, frame.clause.end - 1)]!.text)
    )
      return true;
    if (/^(more|meer)$/.test(row[i]!.text) && /^(way|manner|manier|wijze)$/.test(row[i + 2]?.text ?? ""))
      return true;
  }
  return false;
}

function isOwnBody(word: TaggedWord | undefined): boolean {
  return isNoun(word, "own") && !/^(we|wij|i|ik|us|ons|our|onze)$/.test(word?.text ?? "");
}

const meets = /^(meets?|komt|komen|vergadert|vergaderen|convenes?|gathers?)$/;

function isPlainActivity(classes: ReadonlySet<VerbClass>): boolean {
  return (
    classes.has("activity") && !classes.has("outside") && !classes.has("state") && !classes.has("improvement")
  );
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
