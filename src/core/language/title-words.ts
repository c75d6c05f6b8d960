import * as enAttitude from "./en/attitude-words";
import { occupations as enOccupations } from "./en/occupations";
import * as enPeople from "./en/people";
import * as enTopic from "./en/topic-words";
import * as enVague from "./en/vague-words";
import * as nlAttitude from "./nl/attitude-words";
import { occupations as nlOccupations } from "./nl/occupations";
import * as nlPeople from "./nl/people";
import * as nlTopic from "./nl/topic-words";
import * as nlVague from "./nl/vague-words";

type Lists = readonly (readonly string[])[];

const enLists = (): Lists => [
  enVague.directionVerbs,
  enVague.makingVerbs,
  enVague.genericNouns,
  enVague.genericAdjectives,
  enVague.measuredNouns,
  enTopic.topicNouns,
  enTopic.weakVerbs,
  enAttitude.attitudeAdjectives,
  enAttitude.attitudeNouns,
  enOccupations,
  enPeople.outsiders,
  enPeople.staff,
];
const nlLists = (): Lists => [
  nlVague.directionVerbs,
  nlVague.makingVerbs,
  nlVague.genericNouns,
  nlVague.genericAdjectives,
  nlVague.measuredNouns,
  nlTopic.topicNouns,
  nlTopic.weakVerbs,
  nlAttitude.attitudeAdjectives,
  nlAttitude.attitudeNouns,
  nlOccupations,
  nlPeople.outsiders,
  nlPeople.staff,
];

const shortestPart = 5;
const shortestRest = 3;

let built: Readonly<Record<"en" | "nl" | "both", ReadonlySet<string>>> | undefined;

/** The words of the lists of one language that are not in those of the other; built when first asked for. */
function exclusive(): NonNullable<typeof built> {
  if (built) return built;
  const en = new Set(enLists().flatMap((words) => words.flatMap(parts)));
  const nl = new Set(nlLists().flatMap((words) => words.flatMap(parts)));
  const only = (own: ReadonlySet<string>, other: ReadonlySet<string>) =>
    new Set([...own].filter((word) => !other.has(word)));
  built = { en: only(en, nl), nl: only(nl, en), both: new Set([...en].filter((word) => nl.has(word))) };
  return built;
}

function parts(entry: string): string[] {
  return entry
    .replace("|", "")
    .split(" ")
    .filter((word) => word.length > 2);
}

function bases(word: string, endings: RegExp): string[] {
  const bare = word.replace(endings, "");
  return bare === word ? [word] : [word, bare, `${bare}e`];
}

/** Which language's lists a word of a title stands in: above zero Dutch, below zero English. */
export function titleLead(word: string): number {
  const { en, nl, both } = exclusive();
  if (both.has(word)) return 0;
  if (bases(word, /(?:s|es|ed|ing|ly)$/u).some((base) => en.has(base))) return -1;
  if (bases(word, /(?:en|s|e|n)$/u).some((base) => nl.has(base))) return 1;
  for (let at = shortestRest; at <= word.length - shortestPart; at++) if (nl.has(word.slice(at))) return 1;
  return 0;
}
