import type { Frame } from "./frame";
import { claimsMerit } from "./merit";
import { abstractEnding, isComparative, isMade, isPerson, isVague } from "./noun-kind";
import { endsReady } from "./readiness";
import type { Sentence } from "./sentence";
import { isNoun, isPreposition, isVerb, type TaggedWord } from "./tagged-word";

/** Nouns made of verbs of improvement. */
const nominalisedImprovement =
  /^(?:improvement|preservation|conservation|protection|prevention|promotion|elimination|mitigation|minimi[sz]ation|maximi[sz]ation|empowerment|increase|decrease|reduction|growth|enhancement|optimi[sz]ation|strengthening|acceleration|simplification|progress|savings?|rise|drop|decline|behoud|bescherming|bestrijding|preventie|terugdringing|beperking|beheersing|benutting|verbreding|verdieping|verrijking|vitalisering|handhaving|behartiging|voortgang)$|(?:verbetering|verhoging|verlaging|versterking|vermindering|vergroting|reductie|toename|afname|groei|optimalisatie|besparing|daling|stijging|versnelling|bevordering|vereenvoudiging|professionalisering|doorontwikkeling|borging|verduurzaming|integratie|bewustwording|stimulering|intensivering)$/;

/** Does a noun phrase without a verb name one's own doing or product? */
export function nominalIsActivity(frame: Frame, { row, lexicon }: Sentence): boolean {
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
  if (/^(deelname|participation)$/.test(word.text) && /^(aan|in)$/.test(row[first + 1]?.text ?? ""))
    return true;
  if (
    word.text === "inzet" &&
    row[first + 1]?.text === "van" &&
    (isPerson(row[first + 2]) || isMade(row[first + 2]))
  )
    return true;
  if (movesOver(row, first + 1, end)) return true;
  if (
    /(avond|middag|ochtend|borrel|lezing|dagdeel|bijeenkomst|sessie|cursus|training|les|lessenserie)$/.test(
      word.text,
    ) &&
    lexicon.lang === "nl" &&
    isNoun(word, "doing")
  )
    return true;
  if (claimsMerit({ ...frame, verb: -1 }, { row, lexicon })) return false;
  if (
    isNoun(word, "doing") &&
    lexicon.lang === "nl" &&
    !isNoun(word, "outcome", "quality") &&
    first < end - 1
  )
    return true;
  if (
    word.kind === "word" &&
    (isComparative(word, lexicon) || isBareComparative(word, row[first + 1], lexicon.lang === "nl"))
  )
    return false;
  if (isImage(first, frame, row)) return false;
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
  if (states.test(word.text) && word.nouns.size === 0 && frame.head > first) return false;
  if (isMade(row[frame.head + 1]) && frame.head + 1 < end) return true;
  if (isVague(head) || isNoun(head, "outcome") || isPerson(head)) return false;
  if (isVerb(word, "activity") && word.verb?.forms.has("base") && !isVerb(word, "improvement")) return true;
  if (isNoun(word, "product", "doing") && frame.head !== first) return true;
  return !abstractEnding.test(head.text);
}

/** How things are that nobody makes: "droge voeten", "calm corridors". */
const states =
  /^(dry|quiet|calm|clean|tidy|warm|fresh|crisp|happy|safe|healthy|easy|clear|honest|fair|smooth|strong|lively|peaceful|steady|solid|sound|droge?|rustige?|kalme|schone?|nette|warme?|verse|knapperige?|blije?|veilige?|gezonde?|makkelijke?|heldere?|eerlijke?|soepele?|sterke?|levendige?|vlotte?|stevige?|tevreden|zorgvuldige?|prettige?|vrolijke?)$/;

/** "Tastier rolls", "voller schuim": more of some merit than there is now. */
function isBareComparative(word: TaggedWord, next: TaggedWord | undefined, dutch: boolean): boolean {
  return (
    /^.{3,7}(er|ere)$/.test(word.text) &&
    !(dutch && /[^aeo]ier$/.test(word.text)) &&
    !/(eer|ster|holder|maker|keeper|worker|houder)$/.test(word.text) &&
    word.nouns.size === 0 &&
    !word.verb &&
    next?.kind === "word" &&
    !isPreposition(next)
  );
}

/** "The library as the living room of the town", "één bron van waarheid": an image of what is wished. */
function isImage(first: number, { clause, head }: Frame, row: readonly TaggedWord[]): boolean {
  if (/^(one|één)$/.test(row[first]!.text)) return /^(of|van)$/.test(row[first + 2]?.text ?? "");
  for (let i = Math.max(head, first) + 1; i + 1 < clause.end && i < head + 4; i++)
    if (/^(as|als)$/.test(row[i]!.text))
      return !isMade(row[head]) || /^(the|de|het)$/.test(row[first - 1]?.text ?? "");
  return false;
}

/** "Billing over to the new system", "facturatie over naar het nieuwe pakket". */
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

function hasDirection(row: readonly TaggedWord[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (/^(up|down|omhoog|omlaag|naar_beneden|beneden|boven|vooruit|level|niveau|eruit)$/.test(row[i]!.text))
      return true;
  }
  return false;
}
