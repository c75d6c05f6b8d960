import assert from "node:assert/strict";
import { addDays, daysBetween, isDate } from "../../../src/core/plan/calendar";
import { customPeriod, parsePeriod, quarterOf } from "../../../src/core/plan/period";

describe("parsePeriod", () => {
  const cases: [source: string, expected: [name: string, start: string, end: string] | undefined][] = [
    ["2026", ["2026", "2026-01-01", "2026-12-31"]],
    ["2026-H1", ["2026-H1", "2026-01-01", "2026-06-30"]],
    ["2026-H2", ["2026-H2", "2026-07-01", "2026-12-31"]],
    ["2026-T1", ["2026-T1", "2026-01-01", "2026-04-30"]],
    ["2026-T3", ["2026-T3", "2026-09-01", "2026-12-31"]],
    ["2026-Q1", ["2026-Q1", "2026-01-01", "2026-03-31"]],
    ["2026-q4", ["2026-Q4", "2026-10-01", "2026-12-31"]],
    ["2028-02", ["2028-02", "2028-02-01", "2028-02-29"]],
    ["2026-11", ["2026-11", "2026-11-01", "2026-11-30"]],
    ["2026-H3", undefined],
    ["2026-T4", undefined],
    ["2026-Q5", undefined],
    ["2026-Q0", undefined],
    ["2026-13", undefined],
    ["Q4 2026", undefined],
    ["26-Q4", undefined],
    ["", undefined],
  ];
  for (const [source, expected] of cases) {
    it(`"${source}"`, () => {
      const period = parsePeriod(source);
      assert.deepEqual(period && [period.name, period.start, period.end], expected);
    });
  }

  it("a period of one's own has dates that exist, in their order", () => {
    assert.equal(customPeriod("Cycle 6", "2026-10-05", "2026-12-18")?.name, "Cycle 6");
    assert.equal(customPeriod(undefined, "2026-11-31", "2026-12-18"), undefined);
    assert.equal(customPeriod(undefined, "2026-12-19", "2026-12-18"), undefined);
  });

  it("the quarter of a day", () => {
    assert.equal(quarterOf("2026-11-15").name, "2026-Q4");
    assert.deepEqual(quarterOf("2026-01-01"), parsePeriod("2026-Q1"));
    assert.deepEqual(quarterOf("2026-09-30"), parsePeriod("2026-Q3"));
  });
});

describe("the calendar", () => {
  it("knows which days exist", () => {
    for (const day of ["2026-01-31", "2028-02-29", "2000-02-29", "2026-12-31"]) assert.ok(isDate(day), day);
    for (const day of [
      "2026-02-29",
      "1900-02-29",
      "2026-11-31",
      "2026-13-01",
      "2026-00-10",
      "2026-01-00",
      "2026-1-1",
      "x",
    ]) {
      assert.ok(!isDate(day), day);
    }
  });

  it("counts days over months, years and leap days", () => {
    assert.equal(daysBetween("2026-10-01", "2026-12-31"), 91);
    assert.equal(daysBetween("2028-02-28", "2028-03-01"), 2);
    assert.equal(daysBetween("2026-03-28", "2026-03-30"), 2);
    assert.equal(addDays("2026-12-31", 1), "2027-01-01");
    assert.equal(addDays("2028-03-01", -1), "2028-02-29");
  });
});
