import * as enPeople from "../../language/en/people";
import * as en from "../../language/en/training-words";
import * as nlPeople from "../../language/nl/people";
import * as nl from "../../language/nl/training-words";
import { cachedLexis } from "../lexis/cached";
import { nouns, verbs } from "../lexis/forms";
import { afterHyphen, dutchLastParts } from "../lexis/last-parts";
import { Lexis } from "../lexis/lexis";

const inCompounds = ["training", "gathering", "outsider", "staff", "not training", "topic", "machine"];

/** The words of training, with a team's own. */
export const trainingLexis = cachedLexis((lang, own) => {
  const words = lang === "nl" ? nl : en;
  const people = lang === "nl" ? nlPeople : enPeople;
  return new Lexis(
    [
      ["training", words.trainingNouns],
      ["train", lang === "nl" ? words.trainingVerbs : verbs(words.trainingVerbs, "en")],
      ["learn", lang === "nl" ? nl.learningVerbs : []],
      ["gathering", words.gatherings],
      ["lesson", words.lessons],
      ["topic", words.trainingTopics],
      ["coach", words.coaches],
      ["get", words.gettingVerbs],
      ["sell", words.sellingVerbs],
      ["not training next", words.notTrainingNext],
      ["not training", words.notTrainingPhrases],
      ["machine", words.machines],
      ["work", words.workPurposes],
      ["about", words.aboutWords],
      ["for", words.forWords],
      ["tail", words.topicTails],
      ["outsider", nouns(people.outsiders, lang)],
      ["staff", nouns(people.staff, lang)],
      ["own", own.training ?? []],
      ["excepted", own["not-flagged"] ?? []],
    ],
    inCompounds,
    lang === "nl" ? dutchLastParts : afterHyphen,
  );
});
