import { functionWords as enFunctionWords } from "../../language/en/function-words";
import * as enPeople from "../../language/en/people";
import * as en from "../../language/en/training-words";
import type { Lang } from "../../language/lang";
import { functionWords as nlFunctionWords } from "../../language/nl/function-words";
import * as nlPeople from "../../language/nl/people";
import * as nl from "../../language/nl/training-words";
import { nouns, verbs } from "../lexis/forms";
import type { Tagged } from "../lexis/table";

/** The words of training. */
export function trainingLists(lang: Lang): Tagged {
  const isDutch = lang === "nl";
  const words = isDutch ? nl : en;
  const people = isDutch ? nlPeople : enPeople;
  return [
    ["function", isDutch ? nlFunctionWords : enFunctionWords],
    ["training", words.trainingNouns],
    ["training", words.peerLooks],
    ["training", timesOfLearning(words.learningFirstParts, words.learningLastParts, isDutch ? "" : " ")],
    ["inner training", words.innerTraining],
    ["few", words.fewWords],
    ["sent", words.sentWords],
    ["inner", words.innerWords],
    ["hands-on", words.handsOn],
    ["business", words.businessTopics],
    ["ending", words.endingVerbs],
    ["replacing", words.replacingVerbs],
    ["replacement", words.replacementWords],
    ["instead", words.insteadWords],
    ["dealing", words.dealingVerbs],
    ["train", isDutch ? words.trainingVerbs : verbs(words.trainingVerbs, "en")],
    ["refresh", isDutch ? words.refreshVerbs : verbs(words.refreshVerbs, "en")],
    ["learn", words.learningVerbs],
    ["practise", words.practiceVerbs],
    ["show", words.showingVerbs],
    ["awareness", words.awarenessNouns],
    ["raise", words.raisingVerbs],
    ["session", words.sessions],
    ["sell", words.schoolProducts],
    ["again", words.againWords],
    ["ability", words.abilities],
    ["deepen", words.deepeningVerbs],
    ["elsewhere", words.elsewhere],
    ["work source", words.workSources],
    ["gathering", words.gatherings],
    ["campaign", words.campaigns],
    ["lesson", words.lessons],
    ["topic", words.trainingTopics],
    ["credential", words.credentials],
    ["organisation paper", words.organisationPapers],
    ["go", words.goingVerbs],
    ["event", words.taughtEvents],
    ["coach", words.coaches],
    ["get", words.gettingVerbs],
    ["sell", words.sellingVerbs],
    ["sport", words.sportWords],
    ["not training next", words.notTrainingNext],
    ["not training", words.notTrainingPhrases],
    ["machine", words.machines],
    ["device", words.devices],
    ["work", words.workPurposes],
    ["about", words.aboutWords],
    ["for", words.forWords],
    ["tail", words.topicTails],
    ["outsider", nouns(people.outsiders, lang)],
    ["staff", nouns(people.staff, lang)],
    ["outsider", words.learnerGroups],
    ["staff", nouns(people.occupations, lang)],
    ["staff", words.ownPeople],
    // English goes for Dutch in courses and skills: "awareness sessies", "lunch & learn".
    ["training", isDutch ? en.trainingNouns : []],
    ["topic", isDutch ? en.trainingTopics : []],
    ["gathering", isDutch ? en.gatherings : []],
    ["lesson", isDutch ? en.lessons : []],
  ];
}

function* timesOfLearning(
  firsts: readonly string[],
  lasts: readonly string[],
  between: string,
): Iterable<string> {
  for (const first of firsts) for (const last of lasts) yield first + between + last;
}
