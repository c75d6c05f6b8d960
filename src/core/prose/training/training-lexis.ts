import * as en from "../../language/en/training-words";
import type { Lang } from "../../language/lang";
import * as nl from "../../language/nl/training-words";
import { perBook } from "../lexis/per-book";
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

/** The halves of Dutch verbs that stand apart, the one behind by the one before. */
export const halvesBehind: ReadonlyMap<string, readonly string[]> = nl.splitVerbs.reduce((found, entry) => {
  const [before = "", behind = ""] = entry.split(" ");
  return found.set(before, [...(found.get(before) ?? []), behind]);
}, new Map<string, readonly string[]>());

/** Of these, the ones who are seldom one's own. */
export const outsiderEndings: Readonly<Record<Lang, RegExp>> = {
  en: new RegExp(en.outsiderEnding, "u"),
  nl: new RegExp(nl.outsiderEnding, "u"),
};

/** Skills that are taught as soon as they are for somebody. */
export const skillEndings: Readonly<Record<Lang, RegExp>> = {
  en: new RegExp(en.skillEnding, "u"),
  nl: new RegExp(nl.skillEnding, "u"),
};

/** The words of training, with a team's own. */
export const trainingLexis = perBook(
  (book) =>
    new Lexis({
      name: "training",
      book,
      inCompounds,
      lastParts: book.lang === "nl" ? dutchLastParts : afterHyphen,
    }),
);
