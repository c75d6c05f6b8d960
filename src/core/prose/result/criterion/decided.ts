import { isDeterminer, type Frame } from "../frame";
import type { Sentence } from "../sentence";
import { isNoun, isPreposition, isVerb, type TaggedWord } from "../tagged-word";

/** "The council approves …", "grant awarded", "pass the audit", "certified". */
export function isDecidedOutside(frame: Frame, sentence: Sentence): boolean {
  const { row } = sentence;
  if (frame.clause.link === "means") return false;
  if (frame.clause.link === "purpose") return isHeadline(frame, sentence) && givesAward(frame, sentence);
  if (/^(aantal|percentage|aandeel|number)$/.test(row[frame.clause.start]!.text)) return false;
  return (
    deciderActs(frame, sentence) ||
    isAcceptedElsewhere(frame, row) ||
    (frame.mood === "nominal" && frame.head >= 0 && isCertificate(row[frame.head]!.text)) ||
    (frame.mood === "sentence" &&
      frame.subject !== "own" &&
      isCertificate(row[frame.clause.end - 1]!.text)) ||
    agentDecides(frame, row) ||
    givesAward(frame, sentence) ||
    winsAward(frame, row) ||
    namesAward(frame, sentence)
  );
}

/** "University to retain its gold award": a headline, not a purpose. */
function isHeadline(frame: Frame, { row, frames, main }: Sentence): boolean {
  return (
    main.mood === "nominal" &&
    frames.indexOf(frame) === frames.indexOf(main) + 1 &&
    isNoun(row[main.head], "outsider", "staff", "own", "decider") &&
    !isPreposition(row[main.clause.start])
  );
}

/** "The regulator lifts the notice", "De ondernemingsraad stemt in", "both parties sign the agreement". */
function deciderActs(frame: Frame, sentence: Sentence): boolean {
  const { row, lexicon } = sentence;
  if (frame.mood !== "sentence") return false;
  if (strangerActs(frame, sentence)) return true;
  if (frame.subject === "decider" && /^adopt/.test(row[frame.verb]!.text)) return false;
  if (frame.subject === "decider") return frame.classes.has("decision") || isNoun(row[frame.object], "award");
  if (!frame.classes.has("decision") || frame.head < 0) return false;
  if (frame.subject !== "thing" && frame.subject !== "outsider") return false;
  const head = row[frame.head];
  if (isNoun(head, "product", "doing", "quality", "outcome", "own", "staff")) return false;
  return (
    lexicon.phrases("formal-decision").has(row[frame.verb]!.text) && !isNoun(row[frame.object], "quality")
  );
}

/**
 * "ProRail geeft het spoor vrij", "Netflix buys our series": somebody that no list knows decides, or takes up what is
 * ours.
 */
function strangerActs(frame: Frame, { row }: Sentence): boolean {
  if (frame.subject !== "thing" || frame.head < 0 || frame.object <= frame.verb) return false;
  if (row[frame.head]!.nouns.size > 0 || isNoun(row[frame.object], "quality")) return false;
  const { classes } = frame;
  if (classes.has("improvement") || classes.has("state")) return false;
  if (classes.has("decision")) return /^(vrij|af|toe|goed)$/.test(row[frame.clause.end - 1]!.text);
  return (
    classes.has("outside") &&
    /[st]$/.test(row[frame.verb]!.text) &&
    row.slice(frame.verb + 1, frame.object).some(({ text }) => ours.test(text))
  );
}

const ours = /^(our|my|ons|onze|mijn)$/;

/** "Blue Flag for the marina": where nothing is done, having it is meant. */
function namesAward({ mood, clause }: Frame, { row, lexicon }: Sentence): boolean {
  if (mood !== "nominal" && lexicon.phrases("named-award").lengthAt(row, clause.start) === 0) return false;
  for (let i = clause.start; i < clause.end; i++) {
    if (isPreposition(row[i])) return false;
    if (lexicon.phrases("named-award").lengthAt(row, i, clause.end) > 0) return true;
  }
  return false;
}

/** "The stout wins a medal", "onze tripel pakt goud": said of a thing whose verb may look like a noun. */
function winsAward({ clause }: Frame, row: readonly TaggedWord[]): boolean {
  for (let i = clause.start + 1; i < clause.end; i++) {
    if (!/^(wins|earns|takes|gets|wint|pakt|haalt|krijgt)$/.test(row[i]!.text)) continue;
    for (let j = i + 1; j < Math.min(clause.end, i + 5); j++) {
      if (isNoun(row[j], "award") && !isNoun(row[j], "product", "quality")) return true;
      if (isPreposition(row[j])) break;
    }
  }
  return false;
}

function givesAward(frame: Frame, { row, lexicon }: Sentence): boolean {
  const { start, end } = frame.clause;
  const verb = row[frame.verb];
  for (let i = start; i < end; i++) {
    const word = row[i]!;
    const { text } = word;
    if (i > start && certified.test(text)) return true;
    if (isNoun(word, "award")) {
      if (!isNoun(word, "product") && frame.classes.has("award")) return true;
      if (/^(kampioen|champions?)$/.test(text) && isVerb(verb, "state", "award")) return true;
    }
    if (isNoun(word, "test")) {
      if (i + 1 < end && /^(groen|green|passed|voldoende)$/.test(row[i + 1]!.text)) return true;
      if (verb && passes.test(verb.text)) return true;
    }
    if (
      /^(rating|ranking|status|predicaat|label|score)$/.test(text) &&
      i < frame.verb &&
      holds.test(verb?.text ?? "")
    )
      return true;
    if (
      /^(meets?|meeting|complies|comply|voldoet|voldoen|passes)$/.test(text) &&
      namesStandard(row, i + 1, end, lexicon.lang === "nl")
    )
      return true;
  }
  return false;
}

const certified = /^(certified|accredited|gecertificeerd|geaccrediteerd|promoveert|promoveren|gepromoveerd)$/;
const passes =
  /^(pass|passes|passed|passing|halen|haalt|haal|gehaald|doorstaan|doorstaat|doorstond|slaag|slaagt|slagen|geslaagd|behaald|behalen|behaalt)$/;
const holds = /^(stays?|remains?|reaches|blijft|becomes|wordt)$/;

/** What only somebody else can do to one's own work. Closed class. */
const acceptedElsewhere =
  /^(accepted|awarded|nominated|shortlisted|admitted|granted|certified|accredited|featured|elected|ratified|geaccepteerd|toegekend|genomineerd|toegelaten|bekroond|gecertificeerd|geaccrediteerd|erkend|gehonoreerd|verleend|verkozen|vergund|gegund)$/;

function isAcceptedElsewhere(frame: Frame, row: readonly TaggedWord[]): boolean {
  if (
    /^(get|be|become|word|worden)$/.test(row[frame.verb]?.text ?? "") &&
    acceptedElsewhere.test(row[frame.verb + 1]?.text ?? "")
  )
    return true;
  const at = frame.mood === "done" ? frame.verb : frame.mood === "nominal" ? frame.clause.start : -1;
  if (!acceptedElsewhere.test(row[at]?.text ?? "")) return false;
  for (let i = at + 1; i + 1 < row.length && i <= at + 3; i++) {
    if (/^(by|door)$/.test(row[i]!.text))
      return !row.slice(i + 1, i + 4).some((word) => isNoun(word, "own", "staff"));
  }
  return true;
}

/** What an outside body hands out, so that having it says enough: "ISO 27001 certification". */
function isCertificate(word: string): boolean {
  return /(certificat(e|ion)|certificaat|certificering|accreditation|accreditatie|keurmerk|planning permission|permit|vergunning)$/.test(
    word,
  );
}

/** "… approved by the council", "… goedgekeurd door de raad". */
function agentDecides(frame: Frame, row: readonly TaggedWord[]): boolean {
  if (frame.mood !== "done" || !frame.classes.has("decision")) return false;
  for (let i = frame.verb + 1; i < Math.min(row.length, frame.verb + 8); i++) {
    if (/^(by|door)$/.test(row[i]!.text)) {
      for (let j = i + 1; j < Math.min(row.length, i + 6); j++)
        if (isNoun(row[j], "decider") && !isNoun(row[j], "own")) return true;
    }
  }
  return false;
}

function namesStandard(row: readonly TaggedWord[], from: number, end: number, dutch: boolean): boolean {
  const standard = dutch
    ? /(?:norm|eis|eisen|richtlijn|standaard|normen|richtlijnen)$|^(?:wcag|iso|nen)|^avg$/
    : /^(guidelines?|standards?|norms?|wcag|iso|gdpr|regulations?|thresholds?|requirements?|.*-guideline)$/;
  let named = false;
  for (let i = from; i < end; i++) {
    const word = row[i]!;
    if (standard.test(word.text))
      return (
        named || word.text.length > 9 || /-/.test(word.text) || /^(wcag|iso|nen|avg|gdpr)/.test(word.text)
      );
    if (
      !isDeterminer(word) &&
      word.kind === "word" &&
      (word.nouns.size === 0 || isNoun(word, "decider")) &&
      !word.verb &&
      word.text.length > 1 &&
      !/^(to|aan|high|strict|all|relevant|highest|strenge|hoge|alle|hoogste|own|eigen|internal|interne)$/.test(
        word.text,
      )
    )
      named = true;
  }
  return false;
}
