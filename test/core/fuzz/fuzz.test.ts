import assert from "node:assert/strict";
import { fuzz } from "./fuzz";

const seeds = [1, 2026];

describe("any text", function () {
  this.timeout(0);

  for (const seed of seeds) {
    it(`is checked, mended, reported and edited without harm (seed ${String(seed)})`, () => {
      assert.deepEqual(fuzz("goals", seed, { runs: 150 }), { inputs: 150 });
    });

    it(`may stand in a configuration (seed ${String(seed)})`, () => {
      assert.deepEqual(fuzz("config", seed, { runs: 300 }), { inputs: 300 });
    });
  }
});
