import { tellsAbility } from "./ability";
import { isEnsuring } from "./clause";
import { type Frame, isDeterminer } from "./frame";
import { nominalIsActivity } from "./label-nominal";
import type { VerbClass } from "./lexicon";
import {
  claimsMerit,
  continuesAsImprovement,
  isDirected,
  isFigureOfSpeech,
  isGivenQuality,
  isManner,
  isMoreOfTheSame,
  isVagueAdverb,
  makers,
  saysMoreOf,
  saysRhetoric,
} from "./merit";
import { isMade, isOwnBody, isPerson, isVague } from "./noun-kind";
import { oncePerFrame } from "./once";
import { isReady } from "./readiness";
import type { Sentence } from "./sentence";
import { isNoun, isPreposition, type TaggedWord } from "./tagged-word";

/** Of a result without a criterion: is it one's own doing or product, or a wish without an edge? */
export function labelOf(sentence: Sentence): "vague" | "activity" {
  const { main, frames, row } = sentence;
  if (isFigureOfSpeech(sentence) || isMeterWithoutMark(sentence) || isReliedOn(sentence)) return "vague";
  const after = frames[frames.indexOf(main) + 1];
  if (after?.clause.link === "relative" && meetsNeeds(after, sentence)) return "vague";
  if (
    after?.clause.link === "relative" &&
    main.object < 0 &&
    main.mood === "doing" &&
    tellsEffect(after, sentence)
  )
    return "vague";
  if (main.mood === "nominal" && isToldIn(frames[frames.indexOf(main) + 1], sentence)) return "vague";
  if (main.mood === "nominal" && !isNoun(row[main.head], "doing") && isWish(sentence)) return "vague";
  const next = frames[frames.indexOf(main) + 1];
  if (next?.clause.link === "relative" && isEnsuring(row[main.verb]))
    return isActivity(next, sentence) ? "activity" : "vague";
  return isActivity(sentence.main, sentence) ? "activity" : "vague";
}

/** "Theatre for all", "beer worth talking about". */
function isWish({ row, lexicon }: Sentence): boolean {
  return row.some((word, i) => {
    const length = i > 0 ? lexicon.phrases("wish").lengthAt(row, i) : 0;
    const next = row[i + length];
    return length > 0 && (!/^(for|voor)$/.test(word.text) || next === undefined || next.kind === "mark");
  });
}

/** "Number of visits per capita", "% complaints handled": what to look at, but not where it should come. */
function isMeterWithoutMark(sentence: Sentence): boolean {
  const { main, row } = sentence;
  const { start, end } = main.clause;
  if (main.mood !== "nominal" && main.mood !== "done" && !(main.mood === "doing" && main.verb > start + 1))
    return false;
  if (/^(het|the)$/.test(row[start]!.text) && end > start + 1) return isMeterFrom(start + 1, sentence);
  return isMeterFrom(start, sentence);
}

function isMeterFrom(start: number, { main, row }: Sentence): boolean {
  const { end } = main.clause;
  const of = row[start + 1]?.text;
  const meter = meters.test(row[start]!.text) && (dutchMeter.test(row[start]!.text) || of === "of");
  return (
    meter &&
    !row.slice(start + 1).some((word, i) => word.kind === "number" && !isPerSo(row, start + 1 + i)) &&
    end > start + 1
  );
}

const meters = /^(%|number|percentage|percent|share|proportion|rate|aantal|aandeel|percentage|hoeveelheid)$/;
const dutchMeter = /^(%|aantal|aandeel|percentage|hoeveelheid)$/;

/** "per 1,000 days" is part of the name. */
function isPerSo(row: readonly TaggedWord[], i: number): boolean {
  return row[i - 1]?.text === "per";
}

/** "Bread that people talk about": what others find of it, not a product. */
function isToldIn(next: Frame | undefined, sentence: Sentence): boolean {
  const { row, main } = sentence;
  return (
    next?.clause.link === "relative" &&
    (tellsEffect(next, sentence) ||
      (!isMade(row[main.head]) && (claimsMerit(next, sentence) || next.subject === "outsider")))
  );
}

/** What things do to those who meet them, which nobody can decide: "alerts that mean something". Closed class. */
const effects =
  /^(means?|resonates?|matters?|works?|feels?|inspires?|sticks?|sings?|fits?|counts?|excites?|lasts?|surprises?|wows?|delights?|moves?|sells|convinces?|speaks?|invites?|appeals?|werkt|werken|klopt|kloppen|raakt|raken|aanspreekt|aanspreken|past|passen|voelt|voelen|telt|tellen|boeit|boeien|inspireert|inspireren|verrast|verrassen|overtuigt|overtuigen|beklijft|bijblijft|uitnodigt|uitnodigen|klinkt|staat|deugt|loopt|lopen|draait|draaien)$/;

function tellsEffect({ clause }: Frame, { row }: Sentence): boolean {
  if (row.slice(clause.start, clause.end).some((word) => word.kind === "number")) return false;
  const words = row.slice(clause.start, clause.end).map(({ text }) => text);
  return words.some((word) => effects.test(word));
}

/** "Levertijden waar je op kunt bouwen", "a shop you can rely on". */
function isReliedOn({ row }: Sentence): boolean {
  const words = row.map(({ text }) => text).join(" ");
  return /\bwaar (je|we|men|klanten) (\S+ ){0,4}(kunt|kan|kunnen|trots)\b|\b(you|they|we|people|customers|users) can (trust|rely|count|depend)\b/.test(
    words,
  );
}

/** "Services that meet student needs". */
function meetsNeeds({ clause }: Frame, { row }: Sentence): boolean {
  const words = row.slice(clause.start, clause.end);
  return (
    words.some(({ text }) =>
      /^(meets?|fits?|match|matches|aansluit|aansluiten|voldoet|voldoen|past|passen)$/.test(text),
    ) &&
    words.some(({ text }) =>
      /^(needs?|expectations?|wishes|demands?|behoeften?|wensen|verwachtingen|vraag)$/.test(text),
    )
  );
}

/** Does a clause tell one's own doing or product? */
export const isActivity = oncePerFrame(readActivity);

function readActivity(frame: Frame, sentence: Sentence): boolean {
  if (tellsAbility(frame, sentence)) return false;
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

/** Verbs of finding out and writing down: "data quality assessed" is work done, "data quality achieved" is not. */
const studying =
  /^(review|assess|measur|evaluat|defin|document|analy|map|discuss|describ|test|audit|survey|investigat|research|studi|onderzo|gemeten|meten|geanaly|analys|beschreven|beschrijv|vastgelegd|vastleggen|vastgesteld|geïnventar|inventar|besproken|bespre|getoetst|toets|geëvalu|evalu|gedefinieerd|defini|ingebracht|gebracht|brengen)/;

/** Verbs that make people into something: "turn customers into fans", "keep members happy". */
const turns = /^(mak|turn|keep|get|maak|gemaakt|houd|gehouden)/;

/** Verbs of looking after something that is there: with a thing of one's own they tell work. */
const tends =
  /^(maintain|manage|support|facilitate|coordinate|onderhoud|onderhouden|beheer|beheren|ondersteun|ondersteunen|faciliteer|faciliteren)/;

/** Verbs of buying: with a thing that no list knows they tell an errand ("acquire furniture"). */
const buys = /^(acquir|purchas|buy|aanschaf|aangeschaf|koop|kopen|gekocht|aankop)/;

/** Verbs of coming to know: nobody can tell when "Learn Spanish" is done. */
const grasps = /^(learn|understand|master|grasp|leer|leren|begrijp|snap|beheers|doorgrond)/;

function doingIsActivity(frame: Frame, sentence: Sentence): boolean {
  const { row } = sentence;
  const { classes } = frame;
  const verb = row[frame.verb]!;
  const object = row[frame.object];
  if (buys.test(verb.text) && object && object.nouns.size === 0) return true;
  if (isSetUp(frame, sentence)) return true;
  if (saysRhetoric(frame, sentence) || claimsMerit(frame, sentence)) return false;
  if (isDirected(frame, row)) return false;
  if (object === undefined && continuesAsImprovement(frame, sentence)) return false;
  if (isMoreOfTheSame(frame, sentence)) return false;
  if (isOwnBody(row[frame.head]) && meets.test(verb.text)) return true;
  if (grasps.test(verb.text) && !(isMade(object) && /^(lear|leer|lere)/.test(verb.text))) return false;
  if (isMade(object) && /^(keep|houd|gehouden|bijhoud)/.test(verb.text)) return true;
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
  if (isMade(object) && tends.test(verb.text) && !isNoun(object, "quality")) return true;
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

/** "Establish a structured process", "een werkgroep instellen": one thing that there was not. */
function isSetUp({ verb, object, clause }: Frame, { row, lexicon }: Sentence): boolean {
  if (!settingUp.test(row[verb]!.text) || !instruments.test(row[object]?.text ?? "")) return false;
  for (let i = object - 1; i >= Math.max(clause.start, object - 4); i--)
    if (lexicon.phrases("comparative").has(row[i]!.text)) return false;
    else if (/^(an?|one|new|een|één|nieuwe?)$/.test(row[i]!.text)) return true;
  return /^(the|de|het)$/.test(row[object - 1]?.text ?? "") && /^(of|van)$/.test(row[object + 1]?.text ?? "");
}

const settingUp =
  /^(establish|introduc|implement|creat|defin|design|set|setting|form|launch|start|institut|adopt|draft|formuler|opzet|opricht|opgericht|opgezet|inricht|ingericht|invoer|ingevoerd|instel|ingesteld|start|gestart|maak|maken|stel|stellen|richt|voer|zet|ontwerp)/;
const instruments =
  /^(process|procedure|plan|position|role|post|team|committee|framework|baseline|system|structure|mechanism|policy|program|programme|protocol|scheme|rota|forum|council|panel|taskforce|task-force|hub|helpdesk|fund|register|process|proces|functie|rol|commissie|kader|nulmeting|systeem|structuur|beleid|programma|regeling|loket|werkgroep|overleg|fonds|raad|panel|meldpunt|rooster)$/;

/** What is set up or signed with others. */
const cooperation =
  /^(samenwerking|samenwerkingen|partnerschap|partnerschappen|partnership|partnerships|cooperation|collaboration)$/;

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
  if (cooperation.test(head?.text ?? "")) return classes.has("activity");
  const before = row[frame.verb - 1];
  if (isVague(head) && !isMade(head) && !studying.test(row[frame.verb]!.text)) return false;
  if (isVague(before) && !isMade(before) && !isPreposition(row[frame.verb - 2]) && classes.has("outside"))
    return false;
  if (classes.has("improvement") && !(classes.has("activity") && isMade(head)))
    return hasNumber(row, frame.clause.start, frame.verb) && !isNoun(head, "outcome", "quality");
  if (classes.has("gain") && !isMade(head))
    return classes.has("activity") && !isNoun(head, "outcome", "quality", "award");
  if (classes.has("activity")) return !(isVague(head) && !isMade(head) && makers.test(row[frame.verb]!.text));
  if (classes.has("change") || classes.has("gain") || classes.has("state")) return isMade(head);
  if (frame.subject === "outsider" && classes.size === 0)
    return hasNumber(row, frame.clause.start, frame.verb);
  return true;
}

/** What goes on in people's heads. Closed class. */
const knows =
  /^(know|knows|understand|understands|feel|feels|care|cares|believe|believes|trust|trusts|weet|weten|kent|kennen|snapt|snappen|begrijpt|begrijpen|voelt|voelen|gelooft|geloven|vertrouwt|vertrouwen)$/;

function sentenceIsActivity(frame: Frame, sentence: Sentence): boolean {
  const { row } = sentence;
  const { classes } = frame;
  if (knows.test(row[frame.verb]?.text ?? "") && frame.subject !== "own") return false;
  const head = row[frame.head];
  const object = row[frame.object];
  if (isReady(frame, sentence))
    return (
      isMade(head) ||
      frame.subject === "own" ||
      (!isVague(head) && !isPerson(head)) ||
      (object !== undefined && isMade(object) && !isVague(head))
    );
  if (takesPlace(frame, row)) return !isVague(head) && !isNoun(head, "outcome", "outsider");
  if (frame.subject === "staff" && (isProvided(frame, sentence) || gathers(frame, row))) return true;
  if (frame.subject === "own")
    return (
      classes.has("activity") ||
      isMade(object) ||
      (isOwnBody(head) && meets.test(row[frame.verb]?.text ?? ""))
    );
  if (frame.subject === "staff" && object !== undefined && visits.test(row[frame.verb]?.text ?? ""))
    return !isVague(object);
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
  if (isPlainActivity(classes) && isDoneTo(object, frame, sentence)) return true;
  if (frame.subject === "outsider") {
    const given = /^(get|gets|receive|receives|krijgt|krijgen|ontvangt|ontvangen)$/.test(
      row[frame.verb]?.text ?? "",
    );
    return (
      ((isNoun(object, "doing") && !judges.test(row[frame.verb]?.text ?? "")) || (given && isMade(object))) &&
      !isNoun(object, "outcome")
    );
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

/** "The library organises language cafés": something is done, and it is neither a merit nor a figure. */
function isDoneTo(object: TaggedWord | undefined, frame: Frame, sentence: Sentence): boolean {
  const head = sentence.row[frame.head];
  return (
    object !== undefined &&
    !isVague(object) &&
    !isNoun(object, "outcome") &&
    !isNoun(head, "outcome", "quality") &&
    !claimsMerit(frame, sentence)
  );
}

/** What professionals do with those they work for. */
const visits = /^(visit|observ|interview|screen|inspect|bezoek|bezocht|observe|spreek|spreken|inspect)/;

/** What others say of one's own doing is no doing: "tenants rate repairs …". */
const judges =
  /^(give|gives|rate|rates|score|scores|grade|geven|geeft|beoordelen|beoordeelt|waarderen|waardeert)$/;

function hasNumber(row: readonly TaggedWord[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (row[i]!.kind === "number") return true;
  return false;
}

/** "Support teams with the move": help for somebody is one's own doing. */
function helps(verb: TaggedWord, object: TaggedWord | undefined): boolean {
  return isPerson(object) && /^(support|help|assist|train|coach|onderst|begeleid|facilit)/.test(verb.text);
}

/** "the three open positions": what is counted is no quality. */
function isCounted(frame: Frame, row: readonly TaggedWord[]): boolean {
  return hasNumber(row, frame.clause.start, frame.object);
}

/** "Peer observations take place every term", "de schouw vindt maandelijks plaats". */
function takesPlace({ clause, verb }: Frame, row: readonly TaggedWord[]): boolean {
  const text = row[verb]?.text ?? "";
  if (/^(happens?|occurs?)$/.test(text)) return false;
  const next = row[verb + 1]?.text;
  if (/^(take|takes|took|taking)$/.test(text)) return next === "place";
  return (
    /^(vind|vindt|vinden|vond|vonden|heeft|hebben)$/.test(text) &&
    endsIn(row, clause.end, /^(plaats|plaatsgevonden)$/)
  );
}

function endsIn(row: readonly TaggedWord[], end: number, last: RegExp): boolean {
  return last.test(row[end - 1]?.text ?? "") || last.test(row[end - 2]?.text ?? "");
}

/** "Agents get a mandate to refund", "ieder team heeft een verbeterbord": what the organisation gives its own people. */
function isProvided(frame: Frame, sentence: Sentence): boolean {
  const { row } = sentence;
  const object = row[frame.object];
  if (!object || isVague(object) || isNoun(object, "outcome", "outsider") || claimsMerit(frame, sentence))
    return false;
  const text = row[frame.verb]?.text ?? "";
  if (/^(get|gets|receives?|krijgt|krijgen|ontvangt|ontvangen)$/.test(text)) return true;
  return /^(has|have|heeft|hebben)$/.test(text) && /^(a|an|een)$/.test(row[frame.object - 1]?.text ?? "");
}

/** "Team leaders meet every month", "leerteams komen zes keer per jaar bijeen"; not "teams meet the target". */
function gathers({ clause, verb, object }: Frame, row: readonly TaggedWord[]): boolean {
  const text = row[verb]?.text ?? "";
  if (/^(komt|komen|kwamen)$/.test(text)) return endsIn(row, clause.end, /^(bijeen|samen|elkaar)$/);
  return (
    /^(meet|meets|convene|convenes|vergadert|vergaderen)$/.test(text) &&
    !isNoun(row[object], "quality", "award") &&
    !(isDeterminer(row[verb + 1]) && row[verb + 1]!.kind !== "number")
  );
}

const meets = /^(meets?|komt|komen|vergadert|vergaderen|convenes?|gathers?)$/;

function isPlainActivity(classes: ReadonlySet<VerbClass>): boolean {
  return (
    classes.has("activity") && !classes.has("outside") && !classes.has("state") && !classes.has("improvement")
  );
}
