import { functionWords as enFunctionWords } from "../../language/en/function-words";
import * as enPeople from "../../language/en/people";
import * as en from "../../language/en/training-words";
import type { Lang } from "../../language/lang";
import { functionWords as nlFunctionWords } from "../../language/nl/function-words";
import * as nlPeople from "../../language/nl/people";
import * as nl from "../../language/nl/training-words";
import { cachedLexis } from "../lexis/cached";
import { nouns, verbs } from "../lexis/forms";
import { afterHyphen, dutchLastParts } from "../lexis/last-parts";
import { Lexis } from "../lexis/lexis";

const inCompounds = [
  "training",
  "gathering",
  "lesson",
  "campaign",
  "credential",
  "outsider",
  "staff",
  "not training",
  "topic",
  "machine",
];

/** Endings of words for people by what they do: "technicians", "monteurs". */
export const agentEndings: Readonly<Record<Lang, RegExp>> = {
  en: new RegExp(en.agentEnding, "u"),
  nl: new RegExp(nl.agentEnding, "u"),
};

/** The words of training, with a team's own. */
export const trainingLexis = cachedLexis((lang, own) => {
  const isDutch = lang === "nl";
  const words = isDutch ? nl : en;
  const people = isDutch ? nlPeople : enPeople;
  return new Lexis(
    [
      ["function", isDutch ? nlFunctionWords : enFunctionWords],
      ["training", words.trainingNouns],
      ["train", isDutch ? words.trainingVerbs : verbs(words.trainingVerbs, "en")],
      ["refresh", isDutch ? words.refreshVerbs : verbs(words.refreshVerbs, "en")],
      ["learn", words.learningVerbs],
      ["practise", words.practiceVerbs],
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
      ["work", words.workPurposes],
      ["about", words.aboutWords],
      ["for", words.forWords],
      ["tail", words.topicTails],
      ["outsider", nouns(people.outsiders, lang)],
      ["staff", nouns(people.staff, lang)],
      ["outsider", nouns(own.customer ?? [], lang)],
      ["staff", nouns(own.colleague ?? [], lang)],
      ["staff", nouns(people.occupations, lang)],
      // English goes for Dutch in courses and skills: "awareness sessies", "lunch & learn".
      ["training", isDutch ? en.trainingNouns : []],
      ["topic", isDutch ? en.trainingTopics : []],
      ["gathering", isDutch ? en.gatherings : []],
      ["lesson", isDutch ? en.lessons : []],
      ["own", own.training ?? []],
      ["excepted", own["not-flagged"] ?? []],
    ],
    inCompounds,
    isDutch ? dutchLastParts : afterHyphen,
  );
});
