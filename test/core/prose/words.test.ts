import assert from "node:assert/strict";
import fc from "fast-check";
import { words } from "../../../src/core/prose/result/words";

describe("words", () => {
  it("cuts words, numbers and marks", () => {
    const row = words("We'll cut 1,200.5 -> 9, (R&D_x-ray).").map(({ kind, text }) => `${kind} ${text}`);
    assert.deepEqual(row, [
      "word we'll",
      "word cut",
      "number 1,200.5",
      "mark ->",
      "number 9",
      "mark ,",
      "mark (",
      "word r&d_x-ray",
      "mark )",
      "mark .",
    ]);
  });

  it("cuts plain text as it cuts the same text with an accent behind it", () => {
    const char = fc.constantFrom(..."aZq09.,'&_-=<>()% \t\n\v*~".split(""));
    fc.assert(
      fc.property(fc.array(char, { maxLength: 12 }), (chars) => {
        const text = chars.join("");
        assert.deepEqual(words(text), words(`${text} é`).slice(0, -1));
      }),
      { numRuns: 2000 },
    );
  });
});
