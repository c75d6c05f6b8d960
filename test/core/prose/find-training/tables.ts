import type { Lang } from "../../../../src/core/language/lang";
import type { ActionLines } from "./lines";
import { linesEn } from "./lines-en";
import { linesNl } from "./lines-nl";
import { moreLinesEn } from "./more-lines-en";
import { moreLinesNl } from "./more-lines-nl";
import { oddLinesEn } from "./odd-lines-en";
import { oddLinesNl } from "./odd-lines-nl";

export const actionTables: readonly (readonly [Lang, ActionLines])[] = [
  ["en", linesEn],
  ["en", moreLinesEn],
  ["nl", linesNl],
  ["nl", moreLinesNl],
  ["en", oddLinesEn],
  ["nl", oddLinesNl],
];
