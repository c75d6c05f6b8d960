import * as enActivity from "../../language/en/activity-verbs";
import * as enAttitude from "../../language/en/attitude-words";
import * as enConduct from "../../language/en/conduct-words";
import { customVerbs as enCustomVerbs, lotVerbs as enLotVerbs } from "../../language/en/customs";
import { functionWords as enFunctionWords } from "../../language/en/function-words";
import * as enCommon from "../../language/en/common-verbs";
import { occupations as enOccupations } from "../../language/en/occupations";
import * as enPeople from "../../language/en/people";
import { generalNouns as enGeneralNouns } from "../../language/en/general-words";
import * as enResult from "../../language/en/result-verbs";
import * as enTopic from "../../language/en/topic-words";
import * as enVague from "../../language/en/vague-words";
import * as nlActivity from "../../language/nl/activity-verbs";
import * as nlAttitude from "../../language/nl/attitude-words";
import * as nlConduct from "../../language/nl/conduct-words";
import { customVerbs as nlCustomVerbs, lotVerbs as nlLotVerbs } from "../../language/nl/customs";
import { functionWords as nlFunctionWords } from "../../language/nl/function-words";
import * as nlCommon from "../../language/nl/common-verbs";
import { occupations as nlOccupations } from "../../language/nl/occupations";
import * as nlPeople from "../../language/nl/people";
import { generalNouns as nlGeneralNouns } from "../../language/nl/general-words";
import * as nlResult from "../../language/nl/result-verbs";
import * as nlTopic from "../../language/nl/topic-words";
import * as nlVague from "../../language/nl/vague-words";
import type { Lang } from "../../language/lang";
import { dutchAdjectives, englishAdjectives, nouns, verbs } from "../lexis/forms";
import type { Tagged } from "../lexis/table";

/** Of what reasons have in common, what an objective may count. */
const counted: ReadonlySet<string> = new Set(
  "number amount figure generation generatie decennium cijfers staff colleague crew medewerkers collega's customer member community citizen partner investor shareholder gemeenschap burger aandeelhouder investeerder stad dorp wijk winst omzet revenue profit turnover cost saving budget loyalty retention satisfaction money time tijd geld kosten besparing loyaliteit tevredenheid productiviteit productivity mistake error lesson reward story body word".split(
    " ",
  ),
);

/** Dutch plans are full of the generalities of English ones. */
const loans = enVague.genericNouns.filter((noun) => !nlTopic.falseFriends.has(noun));

/** The words that tell a clear objective from a vague one and from an attitude. */
export function objectiveLists(lang: Lang): Tagged {
  const attitude = lang === "nl" ? nlAttitude : enAttitude;
  const vague = lang === "nl" ? nlVague : enVague;
  const common = lang === "nl" ? nlCommon : enCommon;
  const conduct = lang === "nl" ? nlConduct : enConduct;
  const topic = lang === "nl" ? nlTopic : enTopic;
  const people = lang === "nl" ? nlPeople : enPeople;
  const adjectives = lang === "nl" ? dutchAdjectives : englishAdjectives;
  const verbLists =
    lang === "nl"
      ? [nlActivity.activityVerbs, nlResult.outsideDoings, nlResult.changeVerbs, nlResult.improvementVerbs]
      : [enActivity.activityVerbs, enResult.outsideDoings, enResult.changeVerbs, enResult.improvementVerbs];
  const lists: Tagged = [
    ["function", lang === "nl" ? nlFunctionWords : enFunctionWords],
    ["direction", verbs(vague.directionVerbs, lang)],
    ["making", verbs(vague.makingVerbs, lang)],
    ["verb", verbs(verbLists.flat(), lang)],
    ["verb", verbs(common.commonVerbs, lang)],
    ["amount", common.numberWords],
    ["telling", verbs(vague.tellingVerbs, lang)],
    ["generic", nouns(vague.genericNouns, lang)],
    ["praise", adjectives(vague.genericAdjectives)],
    ["filler", vague.fillers],
    ["measured", nouns(vague.measuredNouns, lang)],
    ["state", adjectives(vague.stateAdjectives)],
    ["quantity", vague.quantities],
    ["edge", vague.edges],
    ["way", vague.ways],
    ["gain", verbs(vague.gainVerbs, lang)],
    ["auxiliary", vague.auxiliaries],
    ["vague phrase", vague.vaguePhrases],
    ["attitude adjective", adjectives(attitude.attitudeAdjectives)],
    ["weak attitude", adjectives(attitude.weakAttitudeAdjectives)],
    ["attitude noun", attitude.attitudeNouns],
    ["shared quality", attitude.sharedQualities],
    ["mindset", nouns(attitude.mindsetNouns, lang)],
    ["body", nouns(attitude.bodies, lang)],
    ["system", nouns(attitude.systems, lang)],
    ["culture", attitude.cultureNouns],
    ["arts", attitude.artsWords],
    ["trust", attitude.trustNouns],
    ["attitude verb", verbs(attitude.attitudeVerbs, lang)],
    ["carrying", verbs(attitude.carryingVerbs, lang)],
    ["attitude phrase", attitude.attitudePhrases],
    ["each other", attitude.eachOther],
    ["outsider", nouns(people.outsiders, lang)],
    ["staff", nouns(people.staff, lang)],
    ["staff", nouns(lang === "nl" ? nlOccupations : enOccupations, lang)],
    ["conduct verb", verbs(conduct.conductVerbs, lang)],
    ["attitude phrase", conduct.conductPhrases],
    ["vague phrase", conduct.emptyPhrases],
    ["verb", verbs(conduct.dealingVerbs, lang)],
    ["dealing", verbs(conduct.dealingVerbs, lang)],
    ["custom verb", verbs(lang === "nl" ? nlCustomVerbs : enCustomVerbs, lang)],
    ["lot", verbs(lang === "nl" ? nlLotVerbs : enLotVerbs, lang)],
    ["verdict", conduct.verdicts],
    ["virtue", conduct.virtues],
    ["vice", conduct.vices],
    ["conduct adjective", adjectives(conduct.conductAdjectives)],
    ["conduct ending", adjectives(conduct.conductEndings)],
    ["role", nouns(conduct.roles, lang)],
    ["motto end", conduct.mottoEnds],
    ["generic", nouns(topic.topicNouns, lang)],
    ["topic", nouns(topic.topicNouns, lang)],
    ["generic", nouns(topic.planNouns, lang)],
    ["generic", lang === "nl" ? nouns(loans, "en") : []],
    ["measured", nouns(topic.measures, lang)],
    ["quantity", topic.comparatives],
    ["edge", topic.outcomePhrases],
    ["outcome", topic.outcomePhrases],
    ["time", nouns(topic.bounds, lang)],
    ["head of measure", nouns(topic.emptyMeasures, lang)],
    ["feeling", verbs(conduct.feelingVerbs, lang)],
    ["flattery", adjectives(topic.flattery)],
    ["quality verb", verbs(topic.qualityVerbs, lang)],
    ["verb", verbs(topic.promotingVerbs, lang)],
    ["promoting", verbs(topic.promotingVerbs, lang)],
    ["document", nouns(topic.documents, lang)],
    ["action noun", topic.actionNouns],
    ["weak verb", verbs(topic.weakVerbs, lang)],
    ["empty doing", verbs(topic.emptyDoings, lang)],
  ];
  const listed = Array.from(lists, ([tag, entries]) => [tag, Array.from(entries)] as const);
  return [...listed, ["generic", generalWords(lang, listed)]];
}

/** What reasons have in common is general here as well, where no other list knows it as something else. */
function generalWords(lang: Lang, listed: readonly (readonly [string, readonly string[]])[]): string[] {
  const known = new Set(listed.flatMap(([, entries]) => entries));
  const general = (lang === "nl" ? nlGeneralNouns : enGeneralNouns).filter(
    (noun) => !counted.has(noun) && !noun.includes(" "),
  );
  return Array.from(nouns(general, lang)).filter((noun) => !known.has(noun));
}
