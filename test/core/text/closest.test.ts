import assert from "node:assert/strict";
import fc from "fast-check";
import { closest, editDistance } from "../../../src/core/text/closest";

describe("closest", () => {
  const keys = ["objective", "objectives", "results", "why", "whyNow", "owner"];
  const cases: [word: string, expected: string | undefined][] = [
    ["objetive", "objective"],
    ["resluts", "results"],
    ["ownr", "owner"],
    ["whynow", "whyNow"],
    ["wy", undefined],
    ["whi", "why"],
    ["key_results", undefined],
    ["", undefined],
  ];
  for (const [word, expected] of cases) {
    it(`takes "${word}" for ${expected ?? "nothing"}`, () => {
      assert.equal(closest(word, keys), expected);
    });
  }
});

describe("editDistance", () => {
  it("counts a swap of neighbours as one edit", () => {
    assert.equal(editDistance("resluts", "results", 2), 1);
  });

  it("stops counting one past the most", () => {
    assert.equal(editDistance("abcdef", "uvwxyz", 2), 3);
  });

  it("is the same both ways, and zero only for the same word", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        const there = editDistance(a, b, 20);
        assert.equal(there, editDistance(b, a, 20));
        assert.equal(there === 0, a === b);
      }),
    );
  });
});
