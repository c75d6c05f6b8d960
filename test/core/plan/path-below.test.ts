import assert from "node:assert/strict";
import { pathBelow } from "../../../src/core/plan/path-below";

describe("the place below a place", () => {
  it("is under a key or at a position", () => {
    assert.equal(pathBelow("", "objectives"), "objectives");
    assert.equal(pathBelow("objectives", 0), "objectives/0");
    assert.equal(pathBelow("objectives/0", "why"), "objectives/0/why");
    assert.equal(pathBelow("objectives/0", "why"), "objectives/0/why");
  });

  it("is right for more places than are remembered", () => {
    for (let index = 0; index < 12_000; index++) {
      assert.equal(pathBelow("objectives", index), `objectives/${String(index)}`);
    }
    assert.equal(pathBelow("objectives/11999", "why"), "objectives/11999/why");
  });
});
