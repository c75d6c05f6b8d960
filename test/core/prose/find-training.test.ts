import assert from "node:assert/strict";
import type { Lang } from "../../../src/core/language/lang";
import { findTraining } from "../../../src/core/prose/find-training";
import type { ActionLines } from "./find-training/lines";
import { linesEn } from "./find-training/lines-en";
import { linesNl } from "./find-training/lines-nl";

const tables: readonly (readonly [Lang, ActionLines])[] = [
  ["en", linesEn],
  ["nl", linesNl],
];

for (const [lang, lines] of tables) {
  describe(`findTraining, ${lang}`, () => {
    for (const text of lines.training) {
      it(`finds it in: ${text}`, () => assert.notEqual(findTraining(text, { lang }), undefined));
    }
    for (const text of lines.other) {
      it(`finds none in: ${text}`, () => assert.equal(findTraining(text, { lang }), undefined));
    }
  });
}
