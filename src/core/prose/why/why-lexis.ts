import { perBook } from "../lexis/per-book";
import { afterHyphen, dutchLastParts } from "../lexis/last-parts";
import { Lexis } from "../lexis/lexis";

const inCompounds = ["measured", "outsider", "staff", "plan", "attitude", "trouble", "domain"];

/** The words that tell a reason from an empty one, with a team's own. */
export const whyLexis = perBook(
  (book) =>
    new Lexis({
      name: "why",
      book,
      inCompounds,
      lastParts: book.lang === "nl" ? dutchLastParts : afterHyphen,
      inWholeCompounds: ["generic"],
    }),
);
