import type { Lang } from "../../../../src/core/language/lang";
import type { Lines } from "./lines";
import { linesEn } from "./lines-en";
import { linesNl } from "./lines-nl";
import { longLinesEn } from "./long-lines-en";
import { longLinesNl } from "./long-lines-nl";
import { mixedLinesEn } from "./mixed-lines-en";
import { mixedLinesNl } from "./mixed-lines-nl";
import { moreLinesEn } from "./more-lines-en";
import { moreLinesNl } from "./more-lines-nl";
import { placesLinesEn } from "./places-lines-en";
import { placesLinesNl } from "./places-lines-nl";
import { plansLinesEn } from "./plans-lines-en";
import { plansLinesNl } from "./plans-lines-nl";
import { teamsLinesEn } from "./teams-lines-en";
import { teamsLinesNl } from "./teams-lines-nl";
import { tradesLinesEn } from "./trades-lines-en";
import { terseLinesEn } from "./terse-lines-en";
import { tradesLinesNl } from "./trades-lines-nl";
import { terseLinesNl } from "./terse-lines-nl";

/** All labelled lines. */
export const tables: readonly (readonly [Lang, Lines])[] = [
  ["en", linesEn],
  ["en", moreLinesEn],
  ["en", longLinesEn],
  ["en", terseLinesEn],
  ["en", mixedLinesEn],
  ["en", placesLinesEn],
  ["en", plansLinesEn],
  ["en", teamsLinesEn],
  ["en", tradesLinesEn],
  ["nl", linesNl],
  ["nl", moreLinesNl],
  ["nl", longLinesNl],
  ["nl", terseLinesNl],
  ["nl", mixedLinesNl],
  ["nl", placesLinesNl],
  ["nl", plansLinesNl],
  ["nl", teamsLinesNl],
  ["nl", tradesLinesNl],
];
