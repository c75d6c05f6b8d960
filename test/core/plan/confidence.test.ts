import assert from "node:assert/strict";
import { readConfidence } from "../../../src/core/plan/confidence";

describe("readConfidence", () => {
  const cases: [source: string, expected: number | undefined][] = [
    ["0.6", 0.6],
    ["0,6", 0.6],
    ["1", 1],
    ["0", 0],
    ["8/10", 0.8],
    ["4 / 5", 0.8],
    ["60%", 0.6],
    ["60 %", 0.6],
    ["6", undefined],
    ["11/10", undefined],
    ["8/0", undefined],
    ["120%", undefined],
    ["-0.2", undefined],
    ["high", undefined],
    ["", undefined],
  ];
  for (const [source, expected] of cases) {
    it(`reads "${source}" as ${String(expected)}`, () => {
      assert.equal(readConfidence(source), expected);
    });
  }
});
