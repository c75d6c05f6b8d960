import assert from "node:assert/strict";
import fc from "fast-check";
import { langs } from "../../../src/core/language/lang";
import { judgeWhy } from "../../../src/core/prose/judge-why";
import { dresses } from "./dresses";
import { whyTables } from "./judge-why/tables";
import { timeIsLinear } from "./time-is-linear";

const lines = whyTables.flatMap(([lang, { purpose, authority, platitude }]) =>
  [...purpose, ...authority, ...platitude].map((line) => [lang, line] as const),
);
const words = lines.flatMap(([, line]) => line.split(" "));
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.constantFrom(...words, "X", "**", "_", "(", ","), { maxLength: 30 })
    .map((parts) => parts.join(" ")),
);

describe("judgeWhy, whatever the text", () => {
  it("never throws, and points inside the text", () => {
    fc.assert(
      fc.property(texts, texts, fc.constantFrom(...langs), (text, objective, lang) => {
        const judged = judgeWhy(text, { lang, objective });
        if (judged.verdict === "purpose") return;
        const { start, end } = judged.words;
        assert.ok(start >= 0 && start < end && end <= text.length);
      }),
      { numRuns: 500 },
    );
  }).timeout(20_000);

  for (const [name, dress] of Object.entries(dresses)) {
    it(`judges a line ${name} the same`, () => {
      const changed = lines.filter(
        ([lang, line]) => judgeWhy(line, { lang }).verdict !== judgeWhy(dress(line), { lang }).verdict,
      );
      assert.deepEqual(changed, []);
    }).timeout(20_000);
  }

  it("takes time in proportion to the text", () => {
    for (const part of [
      "because ",
      "klanten die ",
      "fewer 5 ",
      "a, ",
      "no ",
      "to improve quality ",
      "**a** ",
    ])
      timeIsLinear(part, (text) => judgeWhy(text, { lang: "en", objective: text }));
  }).timeout(60_000);
});
