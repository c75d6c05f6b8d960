import * as enActivity from "../../language/en/activity-verbs";
import * as enAttitude from "../../language/en/attitude-words";
import { functionWords as enFunctionWords } from "../../language/en/function-words";
import * as enCommon from "../../language/en/common-verbs";
import { domainNouns as enDomain } from "../../language/en/domain-words";
import * as enGeneral from "../../language/en/general-words";
import * as enPeople from "../../language/en/people";
import * as enResult from "../../language/en/result-verbs";
import * as enVague from "../../language/en/vague-words";
import * as enWhy from "../../language/en/why-words";
import * as nlActivity from "../../language/nl/activity-verbs";
import * as nlAttitude from "../../language/nl/attitude-words";
import { functionWords as nlFunctionWords } from "../../language/nl/function-words";
import * as nlCommon from "../../language/nl/common-verbs";
import { domainNouns as nlDomain } from "../../language/nl/domain-words";
import * as nlGeneral from "../../language/nl/general-words";
import * as nlPeople from "../../language/nl/people";
import * as nlResult from "../../language/nl/result-verbs";
import * as nlVague from "../../language/nl/vague-words";
import * as nlWhy from "../../language/nl/why-words";
import type { Lang } from "../../language/lang";
import { dutchAdjectives, englishAdjectives, nouns, verbs } from "../lexis/forms";
import type { Tagged } from "../lexis/table";

/** The words that tell a reason from an empty one. */
export function whyLists(lang: Lang): Tagged {
  const isDutch = lang === "nl";
  const why = isDutch ? nlWhy : enWhy;
  const general = isDutch ? nlGeneral : enGeneral;
  const vague = isDutch ? nlVague : enVague;
  const attitude = isDutch ? nlAttitude : enAttitude;
  const people = isDutch ? nlPeople : enPeople;
  const adjectives = isDutch ? dutchAdjectives : englishAdjectives;
  const plainVerbs = isDutch
    ? [nlActivity.activityVerbs, nlResult.outsideDoings, nlResult.changeVerbs]
    : [enActivity.activityVerbs, enResult.outsideDoings, enResult.changeVerbs];
  return [
    ["function", isDutch ? nlFunctionWords : enFunctionWords],
    ["direction", verbs(vague.directionVerbs, lang)],
    ["making", verbs(vague.makingVerbs, lang)],
    ["verb", verbs(plainVerbs.flat(), lang)],
    ["generic", nouns(vague.genericNouns, lang)],
    ["generic", nouns(why.whyGenericNouns, lang)],
    ["generic", nouns(general.generalNouns, lang)],
    ["generic", verbs(general.generalVerbs, lang)],
    ["generic", adjectives(general.generalAdjectives)],
    ["generic", general.generalAdverbs],
    ["domain", nouns(isDutch ? nlDomain : enDomain, lang)],
    ["serving", verbs(general.servingVerbs, lang)],
    ["general measured", general.generalMeasures],
    ["evaluative", adjectives(general.evaluativeWords)],
    ["ought", general.oughtWords],
    ["world", general.worldMeasures],
    ["lessening", general.lesseningWords],
    ["gain", general.gainNouns],
    ["gain", verbs(vague.gainVerbs, lang)],
    ["hedge", general.hedges],
    ["trend", general.trends],
    ["shortcoming", general.shortcomings],
    ["platitude", general.sayings],
    ["saying", general.sayings],
    ["authority", general.moreAuthorities],
    ["plan", general.occasions],
    ["trouble", general.generalTroubles],
    ["general trouble", general.generalTroubles],
    ["praise", adjectives(vague.genericAdjectives)],
    ["attitude", adjectives(attitude.attitudeAdjectives)],
    ["attitude", nouns(attitude.attitudeNouns, lang)],
    ["attitude", verbs(attitude.attitudeVerbs, lang)],
    ["filler", vague.fillers],
    ["measured", nouns(vague.measuredNouns, lang)],
    ["state", adjectives(vague.stateAdjectives)],
    ["quantity", vague.quantities],
    ["outsider", nouns(people.outsiders, lang)],
    ["staff", nouns(people.staff, lang)],
    ["authority", why.authorities],
    ["plan", why.plans],
    ["deciding", why.decidingVerbs],
    ["importance", why.importance],
    ["platitude", why.platitudes],
    ["platitude", vague.vaguePhrases],
    ["trouble", why.troubles],
    ["moment", why.moments],
    ["moment", isDutch ? nlCommon.numberWords : enCommon.numberWords],
    ["force", why.forces],
    ["consequence", why.consequences],
    ["negation", why.negations],
  ];
}
