import { perBook } from "../lexis/per-book";
import { dutchLastParts, englishLastParts } from "../lexis/last-parts";
import { Lexis } from "../lexis/lexis";

const inCompounds = [
  "measured",
  "attitude noun",
  "mindset",
  "culture",
  "outsider",
  "staff",
  "trust",
  "conduct ending",
];

/** The words that tell a clear objective from a vague one and from an attitude, with a team's own. */
export const objectiveLexis = perBook(
  (book) =>
    new Lexis({
      name: "objective",
      book,
      inCompounds,
      lastParts: book.lang === "nl" ? dutchLastParts : englishLastParts,
      inWholeCompounds: ["generic"],
      asGeneral: ["outsider", "staff", "praise", "direction", "making"],
    }),
);
