import type { Lang } from "../../../../src/core/language/lang";
import type { WhyLines } from "./lines";
import { linesEn } from "./lines-en";
import { linesNl } from "./lines-nl";

export const whyTables: readonly (readonly [Lang, WhyLines])[] = [
  ["en", linesEn],
  ["nl", linesNl],
];
