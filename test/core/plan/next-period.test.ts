import assert from "node:assert/strict";
import { nextPeriod } from "../../../src/core/plan/next-period";
import { customPeriod, parsePeriod } from "../../../src/core/plan/period";

describe("the period that follows", () => {
  const cases: readonly (readonly [name: string, next: string])[] = [
    ["2026", "2027"],
    ["2026-H1", "2026-H2"],
    ["2026-H2", "2027-H1"],
    ["2026-T3", "2027-T1"],
    ["2026-Q4", "2027-Q1"],
    ["2026-q1", "2026-Q2"],
    ["2026-12", "2027-01"],
    ["2026-01", "2026-02"],
  ];
  for (const [name, next] of cases) {
    it(`after ${name} is ${next}`, () => {
      assert.deepEqual(nextPeriod(parsePeriod(name)!), parsePeriod(next));
    });
  }

  it("of one's own lasts as long, and counts on", () => {
    assert.deepEqual(nextPeriod(customPeriod("Cycle 6", "2026-10-05", "2026-12-18")!), {
      name: "Cycle 7",
      start: "2026-12-19",
      end: "2027-03-03",
    });
    assert.deepEqual(nextPeriod(customPeriod("Spring", "2026-03-01", "2026-03-31")!), {
      name: "2026-04-01 – 2026-05-01",
      start: "2026-04-01",
      end: "2026-05-01",
    });
  });
});
