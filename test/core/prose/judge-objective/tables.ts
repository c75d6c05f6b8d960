import type { Lang } from "../../../../src/core/language/lang";
import type { ObjectiveLines } from "./lines";
import { everydayLinesEn } from "./everyday-lines-en";
import { everydayLinesNl } from "./everyday-lines-nl";
import { linesEn } from "./lines-en";
import { linesNl } from "./lines-nl";
import { moreLinesEn } from "./more-lines-en";
import { moreLinesNl } from "./more-lines-nl";

export const tables: readonly (readonly [Lang, ObjectiveLines])[] = [
  ["en", linesEn],
  ["nl", linesNl],
  ["en", moreLinesEn],
  ["nl", moreLinesNl],
  ["en", everydayLinesEn],
  ["nl", everydayLinesNl],
];
