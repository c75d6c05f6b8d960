import assert from "node:assert/strict";
import { findTraining } from "../../../src/core/prose/find-training";
import { actionTables } from "./find-training/tables";

for (const [lang, lines] of actionTables) {
  describe(`findTraining, ${lang}`, () => {
    for (const text of lines.training) {
      it(`finds it in: ${text}`, () => assert.notEqual(findTraining(text, { lang }), undefined));
    }
    for (const text of lines.other) {
      it(`finds none in: ${text}`, () => assert.equal(findTraining(text, { lang }), undefined));
    }
  });
}
