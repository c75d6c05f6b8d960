import { subjectIsUniversal } from "./universal";
import { isDeterminer, type Frame } from "./frame";
import type { Sentence } from "./sentence";
import { isNoun, isVerb, type TaggedWord } from "./tagged-word";

/** Does a result hold a criterion that needs no number: nothing, a named comparison, somebody else's decision? */
export function hasCriterion(sentence: Sentence): boolean {
  return sentence.frames.some(
    (frame) =>
      saysNothing(frame, sentence) ||
      comparesWithNamed(frame, sentence) ||
      isMajority(frame, sentence) ||
      matchesNamed(frame, sentence) ||
      isDecidedOutside(frame, sentence) ||
      keepsAnExactTime(frame, sentence) ||
      everybodyDoes(frame, sentence),
  );
}

/** One's own doing, or getting better without an amount: a "without" in it is no criterion. */
export function isOwnDoing(frame: Frame): boolean {
  return frame.mood === "doing" && !frame.classes.has("gain") && !frame.classes.has("change");
}

/** "No incidents", "not one", "nobody has to call twice", "ends without a loss". */
function saysNothing(frame: Frame, { row, lexicon, main }: Sentence): boolean {
  if (frame.clause.link === "means" || frame.clause.link === "purpose") return false;
  const { start, end } = frame.clause;
  for (let i = start; i < end; i++) {
    const length = lexicon.phrases("negative").lengthAt(row, i, end);
    if (length === 0) continue;
    const empty = lexicon.phrases("empty-negative");
    if (
      empty.lengthAt(row, i, end) > 0 ||
      empty.lengthAt(row, i - 1, end) > 1 ||
      empty.lengthAt(row, i - 2, end) > 2
    )
      continue;
    const word = row[i]!.text;
    if (isPureQuality(row[i + length], row[i + length + 1])) continue;
    if (word === "without" || word === "zonder") {
      if (isOwnDoing(main) || main.mood === "nominal") continue;
      return true;
    }
    if (isOwnDoing(frame) && frame.classes.has("activity") && i > start) continue;
    return true;
  }
  return false;
}

function isPureQuality(word: TaggedWord | undefined, next: TaggedWord | undefined): boolean {
  return isNoun(word, "quality") && !isNoun(word, "outcome") && !isNoun(next, "outcome");
}

/** "Faster than GitHub", "more customers renew than last year"; not "better than ever". */
function comparesWithNamed(frame: Frame, { row, lexicon }: Sentence): boolean {
  const { start, end } = frame.clause;
  let compared = false;
  for (let i = start; i < end; i++) {
    const word = row[i]!;
    if (
      lexicon.phrases("comparative").has(word.text) ||
      (/^[a-z]{3,}er$/.test(word.text) && word.nouns.size === 0 && !word.verb)
    )
      compared = true;
    if (isEquation(row, i, end) && lexicon.phrases("empty-comparison").lengthAt(row, i + 2, end) === 0)
      return true;
    if (!compared || (word.text !== "than" && word.text !== "dan") || i + 1 >= end) continue;
    if (lexicon.phrases("empty-comparison").lengthAt(row, i, end) > 0) continue;
    return true;
  }
  return false;
}

/** "The majority of tickets are …", "de meerderheid van de vragen wordt …". */
function isMajority(frame: Frame, { row }: Sentence): boolean {
  if (frame.mood === "doing" || frame.mood === "nominal") return false;
  for (let i = frame.clause.start; i < Math.min(frame.verb, frame.clause.end); i++) {
    if (/^(majority|meerderheid|merendeel)$/.test(row[i]!.text)) return true;
  }
  return false;
}

/** "Response times match those of …", "de omzet overtreft die van …". */
function matchesNamed(frame: Frame, { row }: Sentence): boolean {
  if (
    frame.mood !== "sentence" ||
    !/^(match(es)?|equals?|exceeds?|surpass(es)?|beats?|outperforms?|evenaart|evenaren|overtreft|overtreffen|verslaat|verslaan)$/.test(
      row[frame.verb]?.text ?? "",
    )
  )
    return false;
  return isNoun(row[frame.head], "outcome") && !isNoun(row[frame.object], "quality");
}

/** "as fast as GitHub", "even snel als de buren". */
function isEquation(row: readonly TaggedWord[], i: number, end: number): boolean {
  const [first, middle, second] = [row[i]!.text, row[i + 1]?.text ?? "", row[i + 2]?.text];
  if (i + 3 >= end || /^(well|soon|long|far|much|zeer|mogelijk|veel)$/.test(middle)) return false;
  if (first === "as") return second === "as";
  return (
    (first === "even" || first === "zo") &&
    second === "als" &&
    (first === "even" || row[i - 1]?.text === "net")
  );
}

/** "The council approves …", "grant awarded", "pass the audit", "certified". */
function isDecidedOutside(frame: Frame, { row, lexicon }: Sentence): boolean {
  const { start, end } = frame.clause;
  if (frame.clause.link === "means" || frame.clause.link === "purpose") return false;
  if (frame.subject === "decider" && frame.classes.has("decision") && frame.mood === "sentence") return true;
  if (frame.subject === "decider" && frame.mood === "sentence" && isNoun(row[frame.object], "award"))
    return true;
  if (isAcceptedElsewhere(frame, row) || staysWithin(frame, row)) return true;
  if (frame.mood === "nominal" && frame.head >= 0 && isCertificate(row[frame.head]!.text)) return true;
  if (agentDecides(frame, row)) return true;
  if ((frame.mood !== "doing" || frame.classes.has("decision")) && ranks(row, start, end)) return true;
  const verb = row[frame.verb];
  for (let i = start; i < end; i++) {
    const word = row[i]!;
    if (
      /^(certified|accredited|gecertificeerd|geaccrediteerd|promoveert|promoveren|gepromoveerd)$/.test(
        word.text,
      ) &&
      i > start
    )
      return true;
    if (isNoun(word, "award") && !isNoun(word, "product") && frame.classes.has("award")) return true;
    if (
      isNoun(word, "award") &&
      (word.text === "kampioen" || word.text === "champions") &&
      isVerb(verb, "state", "award")
    )
      return true;
    if (
      isNoun(word, "test") &&
      /^(groen|green|passed|voldoende)$/.test(row[i + 1]?.text ?? "") &&
      i + 1 < end
    )
      return true;
    if (
      /^(rating|ranking|status|predicaat|label|score)$/.test(word.text) &&
      i < frame.verb &&
      /^(stays?|remains?|reaches|blijft|becomes|wordt)$/.test(verb?.text ?? "")
    )
      return true;
    if (
      isNoun(word, "test") &&
      verb &&
      /^(pass|passes|passed|halen|haalt|gehaald|doorstaan|doorstaat|doorstond|doorstaan)$/.test(verb.text)
    )
      return true;
    if (
      /^(meets?|meeting|complies|comply|voldoet|voldoen|passes)$/.test(word.text) &&
      namesStandard(row, i + 1, end, lexicon.lang === "nl")
    )
      return true;
  }
  return false;
}

/** What only somebody else can do to one's own work. Closed class. */
const acceptedElsewhere =
  /^(accepted|awarded|nominated|shortlisted|admitted|granted|certified|accredited|featured|elected|ratified|geaccepteerd|toegekend|genomineerd|toegelaten|bekroond|gecertificeerd|geaccrediteerd|erkend|gehonoreerd|verleend|verkozen|vergund|gegund)$/;

function isAcceptedElsewhere(frame: Frame, row: readonly TaggedWord[]): boolean {
  const at = frame.mood === "done" ? frame.verb : frame.mood === "nominal" ? frame.clause.start : -1;
  if (!acceptedElsewhere.test(row[at]?.text ?? "")) return false;
  for (let i = at + 1; i + 1 < row.length && i <= at + 3; i++) {
    if (/^(by|door)$/.test(row[i]!.text))
      return !row.slice(i + 1, i + 4).some((word) => isNoun(word, "own", "staff"));
  }
  return true;
}

/** "budget not exceeded", "termijn nooit overschreden". */
function staysWithin(frame: Frame, row: readonly TaggedWord[]): boolean {
  for (let i = frame.clause.start; i + 1 < frame.clause.end; i++) {
    if (
      /^(not|never|niet|nooit)$/.test(row[i]!.text) &&
      /^(exceed|exceeded|exceeds|breached|missed|overschreden|gemist|overschrijdt)$/.test(row[i + 1]!.text)
    )
      return true;
  }
  return false;
}

/** What an outside body hands out, so that having it says enough: "ISO 27001 certification". */
function isCertificate(word: string): boolean {
  return /(certificat(e|ion)|certificaat|certificering|accreditation|accreditatie|keurmerk|planning permission|permit|vergunning)$/.test(
    word,
  );
}

/** "in the top three", "in de top 10". */
function ranks(row: readonly TaggedWord[], start: number, end: number): boolean {
  for (let i = start + 1; i + 1 < end; i++) {
    if (
      row[i]!.text === "top" &&
      /^(the|de)$/.test(row[i - 1]!.text) &&
      row[i + 1]!.kind === "number" &&
      /^(in|of)$/.test(row[i - 2]?.text ?? "in")
    )
      return true;
  }
  return false;
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
    ? /^(.*norm|.*eis|.*eisen|.*richtlijn|.*standaard|wcag.*|iso.*|nen.*|avg|.*normen|.*richtlijnen)$/
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

/** "Letters reach the doctor the same day", "repairs done right at the first visit". */
function keepsAnExactTime(frame: Frame, { row, lexicon, main }: Sentence): boolean {
  if (isOwnDoing(main) || frame.mood === "nominal") return false;
  const { start, end } = frame.clause;
  for (let i = start; i < end; i++) {
    if (lexicon.phrases("exact-time").lengthAt(row, i, end) === 0) continue;
    const weak =
      /^(daily|weekly|on|op|tijdig|dagelijks|wekelijks|maandelijks|elke|iedere|every|each|within|binnen)$/.test(
        row[i]!.text,
      );
    if (!weak || subjectIsUniversal(frame, row)) return !isOwnThing(frame, row);
  }
  return false;
}

function isOwnThing(frame: Frame, row: readonly TaggedWord[]): boolean {
  const head = row[frame.head];
  return (
    (frame.subject === "own" && !frame.classes.has("gain")) ||
    (isNoun(head, "product", "doing") && !isNoun(head, "outcome", "outsider"))
  );
}

/** "Every tenant pays the rent online": all of them, doing something that can be seen. */
function everybodyDoes(frame: Frame, { row }: Sentence): boolean {
  if (frame.mood !== "sentence" || frame.clause.link === "means") return false;
  if (frame.subject !== "outsider") return false;
  if (!frame.classes.has("outside") || frame.classes.has("state")) return false;
  if (isNoun(row[frame.object], "quality", "doing", "product")) return false;
  return subjectIsUniversal(frame, row);
}
