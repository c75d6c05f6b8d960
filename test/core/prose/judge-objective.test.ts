import assert from "node:assert/strict";
import type { Lang } from "../../../src/core/language/lang";
import { judgeObjective } from "../../../src/core/prose/judge-objective";
import type { ObjectiveLines } from "./judge-objective/lines";
import { linesEn } from "./judge-objective/lines-en";
import { linesNl } from "./judge-objective/lines-nl";

const tables: readonly (readonly [Lang, ObjectiveLines])[] = [
  ["en", linesEn],
  ["nl", linesNl],
];
const verdicts = ["clear", "vague", "attitude"] as const;

for (const [lang, lines] of tables) {
  describe(`judgeObjective, ${lang}`, () => {
    for (const verdict of verdicts) {
      for (const text of lines[verdict]) {
        it(`${verdict}: ${text}`, () => assert.equal(judgeObjective(text, { lang }).verdict, verdict));
      }
    }
  });
}
