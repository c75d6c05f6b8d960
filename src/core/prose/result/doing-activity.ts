import { hasNumber, meets } from "./activity-words";
import type { Frame } from "./frame";
import {
  claimsMerit,
  continuesAsImprovement,
  isDirected,
  isGivenQuality,
  isManner,
  isMoreOfTheSame,
  makers,
  saysRhetoric,
} from "./merit";
import { isMade, isOwnBody, isPerson, isVague } from "./noun-kind";
import type { Sentence } from "./sentence";
import { isNoun, type TaggedWord } from "./tagged-word";

/** Verbs that make people into something: "turn customers into fans", "keep members happy". */
const turns = /^(mak|turn|keep|get|maak|gemaakt|houd|gehouden)/;

/** Verbs of looking after something that is there: with a thing of one's own they tell work. */
const tends =
  /^(maintain|manage|support|facilitate|coordinate|onderhoud|onderhouden|beheer|beheren|ondersteun|ondersteunen|faciliteer|faciliteren)/;

/** Verbs of buying: with a thing that no list knows they tell an errand ("acquire furniture"). */
const buys = /^(acquir|purchas|buy|aanschaf|aangeschaf|koop|kopen|gekocht|aankop)/;

/** Verbs of coming to know: nobody can tell when "Learn Spanish" is done. */
const grasps = /^(learn|understand|master|grasp|leer|leren|begrijp|snap|beheers|doorgrond)/;

/** "Publish the guide": does a clause that begins with its verb tell one's own doing? */
export function doingIsActivity(frame: Frame, sentence: Sentence): boolean {
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

/** "Support teams with the move": help for somebody is one's own doing. */
function helps(verb: TaggedWord, object: TaggedWord | undefined): boolean {
  return isPerson(object) && /^(support|help|assist|train|coach|onderst|begeleid|facilit)/.test(verb.text);
}

/** "the three open positions": what is counted is no quality. */
function isCounted(frame: Frame, row: readonly TaggedWord[]): boolean {
  return hasNumber(row, frame.clause.start, frame.object);
}
