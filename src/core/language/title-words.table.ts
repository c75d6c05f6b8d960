import { activityVerbs as enActivityVerbs } from "./en/activity-verbs";
import * as enAttitude from "./en/attitude-words";
import { domainNouns as enDomain } from "./en/domain-words";
import * as enGeneral from "./en/general-words";
import { occupations as enOccupations } from "./en/occupations";
import * as enPeople from "./en/people";
import * as enTopic from "./en/topic-words";
import * as enVague from "./en/vague-words";
import * as nlAttitude from "./nl/attitude-words";
import { domainNouns as nlDomain } from "./nl/domain-words";
import * as nlGeneral from "./nl/general-words";
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
  enGeneral.generalNouns,
  enGeneral.generalVerbs,
  enDomain,
  enActivityVerbs,
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
  nlGeneral.generalNouns,
  nlGeneral.generalVerbs,
  nlDomain,
];

/** The words of the lists of one language that are not in those of the other, and those of both; parted by spaces. */
export const titleTable = {
  en: () =>
    words()
      .filter(([, isEnglish, isDutch]) => isEnglish && !isDutch)
      .map(([word]) => word)
      .join(" "),
  nl: () =>
    words()
      .filter(([, isEnglish, isDutch]) => isDutch && !isEnglish)
      .map(([word]) => word)
      .join(" "),
  both: () =>
    words()
      .filter(([, isEnglish, isDutch]) => isEnglish && isDutch)
      .map(([word]) => word)
      .join(" "),
};

function words(): (readonly [word: string, isEnglish: boolean, isDutch: boolean])[] {
  const en = new Set(enLists().flatMap((entries) => entries.flatMap(parts)));
  const nl = new Set(nlLists().flatMap((entries) => entries.flatMap(parts)));
  return [...new Set([...en, ...nl])].map((word) => [word, en.has(word), nl.has(word)]);
}

function parts(entry: string): string[] {
  return entry
    .replace("|", "")
    .split(" ")
    .filter((word) => word.length > 2);
}
