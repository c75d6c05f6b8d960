import assert from "node:assert/strict";
import fc from "fast-check";
import { langs } from "../../../src/core/language/lang";
import { findTraining } from "../../../src/core/prose/find-training";
import { dresses } from "./dresses";
import { actionTables } from "./find-training/tables";
import { timeIsLinear } from "./time-is-linear";

const lines = actionTables.flatMap(([lang, { training, other }]) =>
  [...training, ...other].map((line) => [lang, line] as const),
);
const words = lines.flatMap(([, line]) => line.split(" "));
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.constantFrom(...words, "**", "_", "(", ",", "for", "voor"), { maxLength: 30 })
    .map((parts) => parts.join(" ")),
);

describe("findTraining, whatever the text", () => {
  it("never throws, and points inside the text", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...langs), (text, lang) => {
        const found = findTraining(text, { lang });
        if (found) assert.ok(found.start >= 0 && found.start < found.end && found.end <= text.length);
      }),
      { numRuns: 500 },
    );
  }).timeout(20_000);

  for (const [name, dress] of Object.entries(dresses)) {
    it(`finds it in a line ${name} the same`, () => {
      const changed = lines.filter(
        ([lang, line]) => !findTraining(line, { lang }) !== !findTraining(dress(line), { lang }),
      );
      assert.deepEqual(changed, []);
    }).timeout(20_000);
  }

  it("takes time in proportion to the text", () => {
    for (const part of ["workshop ", "train ", "coach for ", "a, ", "certificate ", "learn ", "**a** "])
      timeIsLinear(part, (text) => findTraining(text, { lang: "en" }));
  }).timeout(60_000);
});
