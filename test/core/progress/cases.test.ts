import assert from "node:assert/strict";
import { check } from "../../../src/core";
import { objectiveStanding } from "../../../src/core/progress/objective-standing";
import { isOverdue } from "../../../src/core/progress/overdue";
import { isOver, shareOfPeriod } from "../../../src/core/progress/pace";
import { resultStanding } from "../../../src/core/progress/result-standing";

/** One result, as every reader of it sees it: `0.5 behind`, `held`, `reached`. */
function told(result: string, today: string, header = "period: 2026-Q4", objective = ""): string {
  const { plan } = check(`${header}\nobjectives:\n  - objective: A\n${objective}    results: [${result}]\n`);
  const [first] = plan?.objectives ?? [];
  const [only] = first?.results ?? [];
  assert.ok(plan && first && only, result);
  const { measured, progress, guard, reached, pace, grade } = resultStanding(
    only,
    plan,
    today,
    first.type?.value,
  );
  return [
    measured ? undefined : "no measure",
    progress === undefined ? undefined : String(Number(progress.toFixed(3))),
    guard,
    reached ? "reached" : undefined,
    pace ?? grade,
  ]
    .filter((part) => part !== undefined)
    .join(" ");
}

describe("where a result stands", () => {
  const mid = "2026-11-15";
  const cases: [
    name: string,
    result: string,
    told: string,
    today?: string,
    header?: string,
    objective?: string,
  ][] = [
    ["a falling target", "{result: A, baseline: 10, target: 5, current: 7.5}", "0.5 on-track"],
    [
      "overshoot of a rising target",
      "{result: A, baseline: 10, target: 20, current: 25}",
      "1.5 reached on-track",
    ],
    [
      "overshoot of a falling target",
      "{result: A, baseline: 10, target: 5, current: 0}",
      "2 reached on-track",
    ],
    ["below the baseline", "{result: A, baseline: 10, target: 20, current: 8}", "-0.2 at-risk"],
    ["worse than a falling baseline", "{result: A, baseline: 10, target: 5, current: 15}", "-1 at-risk"],
    [
      "a threshold with a baseline, on the way",
      '{result: A, baseline: 90, target: "≥ 99", current: 94.5}',
      "0.5 on-track",
    ],
    [
      "a threshold with a baseline, there",
      '{result: A, baseline: 90, target: "≥ 99", current: 99}',
      "1 reached on-track",
    ],
    [
      "a threshold without a baseline, not there",
      '{result: A, target: "at least 99%", current: 98%}',
      "0 at-risk",
    ],
    [
      "a threshold without a baseline, there",
      '{result: A, target: "at least 99%", current: 99%}',
      "1 reached on-track",
    ],
    ["a threshold without a value", '{result: A, target: "at least 99%"}', ""],
    ["a guard that held", "{result: Uptime stays above 99.9%, current: 99.95%}", "held reached"],
    ["a guard on its bound", "{result: Uptime stays above 99.9%, current: 99.9%}", "broken"],
    [
      "a guard that must not fall below, on its bound",
      "{result: Uptime stays at least 99.9%, current: 99.9%}",
      "held reached",
    ],
    ["a guard broken", "{result: Uptime stays above 99.9%, current: 99%}", "broken"],
    [
      "a guard broken, once the period is over",
      "{result: Uptime stays above 99.9%, current: 99%}",
      "broken",
      "2027-01-01",
    ],
    ["a milestone reached", "{result: A, target: true, current: true}", "1 reached on-track"],
    ["a milestone not reached", "{result: A, target: true, current: false}", "0 at-risk"],
    ["a milestone without a value", "{result: A, target: true}", ""],
    [
      "a change of a base, measured as a value",
      "{result: A, baseline: 200, target: +10%, current: 210}",
      "0.5 on-track",
    ],
    [
      "a change without a base, measured in changes",
      "{result: A, target: -15%, current: -4%}",
      "0.267 behind",
    ],
    ["a change without a base, the wrong way", "{result: A, target: -15%, current: +3%}", "-0.2 at-risk"],
    ["a change without a base, beyond", "{result: A, target: +8, current: +10}", "1.25 reached on-track"],
    ["a change without a base, measured as a value", "{result: A, target: +8, current: 34}", ""],
    ["no measure", "Customers are happier", "no measure"],
    ["no measure, though there is a value", "{result: Customers are happier, current: 8}", "no measure"],
    ["a target equal to the baseline, there", "{result: A, baseline: 5, target: 5, current: 5}", "reached"],
    ["a target equal to the baseline, elsewhere", "{result: A, baseline: 5, target: 5, current: 9}", ""],
    [
      "the first day of the period",
      "{result: A, baseline: 0, target: 100, current: 0}",
      "0 on-track",
      "2026-10-01",
    ],
    ["the day before the period", "{result: A, baseline: 0, target: 100, current: 0}", "0", "2026-09-30"],
    [
      "the last day of the period",
      "{result: A, baseline: 0, target: 100, current: 89}",
      "0.89 behind",
      "2026-12-31",
    ],
    [
      "the day after the period",
      "{result: A, baseline: 0, target: 100, current: 89}",
      "0.89 green",
      "2027-01-01",
    ],
    [
      "a check-in of today counts",
      "{result: A, baseline: 0, target: 10, checkins: [{date: 2026-11-15, value: 5}]}",
      "0.5 on-track",
    ],
    [
      "a check-in of tomorrow does not",
      "{result: A, baseline: 0, target: 10, checkins: [{date: 2026-11-16, value: 5}]}",
      "",
    ],
    [
      "a check-in on the first day is the baseline, and the value",
      "{result: A, target: 10, checkins: [{date: 2026-10-01, value: 5}]}",
      "0 at-risk",
    ],
    [
      "a check-in on a leap day",
      "{result: A, baseline: 0, target: 10, checkins: [{date: 2028-02-29, value: 5}]}",
      "0.5 behind",
      "2028-02-29",
      "period: 2028-Q1",
    ],
    [
      "an aspirational objective",
      "{result: A, baseline: 0, target: 100, current: 25}",
      "0.25 on-track",
      mid,
      "period: 2026-Q4",
      "    type: aspirational\n",
    ],
    [
      "a closed file, in the middle of its period",
      "{result: A, baseline: 0, target: 100, current: 50}",
      "0.5 yellow",
      mid,
      "period: 2026-Q4\nstatus: closed",
    ],
    ["no period", "{result: A, baseline: 0, target: 100, current: 50}", "0.5", mid, "team: T"],
  ];
  for (const [name, result, expected, today = mid, header, objective] of cases) {
    it(name, () => {
      assert.equal(told(result, today, header, objective), expected);
    });
  }
});

describe("what was dropped", () => {
  it("does not count, and a broken guard that was dropped puts nothing at risk", () => {
    const { plan } = check(`period: 2026-Q4
objectives:
  - objective: A
    results:
      - {result: A, baseline: 0, target: 10, current: 10}
      - {result: B, baseline: 0, target: 10, current: 0, status: dropped, reason: Sold}
      - {result: Uptime stays above 99.9%, current: 90%, status: dropped, reason: Sold}
`);
    const [objective] = plan?.objectives ?? [];
    assert.ok(plan && objective);
    assert.deepEqual(objectiveStanding(objective, plan, "2026-11-15"), {
      guardBroken: false,
      progress: 1,
      pace: "on-track",
    });
  });
});

describe("the period", () => {
  const shares: [period: string, today: string, share: number | undefined, isOver: boolean][] = [
    ["2026-Q4", "2026-09-30", undefined, false],
    ["2026-Q4", "2026-10-01", 0, false],
    ["2026-Q4", "2026-12-31", 1, false],
    ["2026-Q4", "2027-01-01", undefined, true],
    ["2028-02", "2028-02-15", 0.5, false],
    ["2028-02", "2028-02-29", 1, false],
    ["2027-02", "2027-02-28", 1, false],
    ["2028", "2028-12-31", 1, false],
    ["{name: x, start: 2028-02-28, end: 2028-03-01}", "2028-02-29", 0.5, false],
    ["{name: x, start: 2027-02-27, end: 2027-03-01}", "2027-02-28", 0.5, false],
    ["{name: x, start: 2026-11-15, end: 2026-11-15}", "2026-11-15", 1, false],
  ];
  for (const [period, today, share, over] of shares) {
    it(`${period} on ${today}`, () => {
      const { plan } = check(`period: ${period}\nobjectives: []\n`);
      assert.ok(plan);
      assert.equal(shareOfPeriod(plan, today), share);
      assert.equal(isOver(plan, today), over);
    });
  }
});

describe("overdue", () => {
  const cases: [name: string, result: string, today: string, isOverdue: boolean][] = [
    ["not on its day", "{result: A, baseline: 0, target: 9, due: 2026-11-15}", "2026-11-15", false],
    ["the day after", "{result: A, baseline: 0, target: 9, due: 2026-11-15}", "2026-11-16", true],
    [
      "not when it was reached",
      "{result: A, baseline: 0, target: 9, due: 2026-11-15, current: 9}",
      "2026-11-16",
      false,
    ],
    [
      "the day after the period, without a day of its own",
      "{result: A, baseline: 0, target: 9}",
      "2027-01-01",
      true,
    ],
    ["not on the last day of the period", "{result: A, baseline: 0, target: 9}", "2026-12-31", false],
    [
      "a guard that held is not",
      "{result: Uptime stays above 99%, due: 2026-11-15, current: 99.5%}",
      "2026-11-16",
      false,
    ],
  ];
  for (const [name, result, today, expected] of cases) {
    it(name, () => {
      const { plan } = check(`period: 2026-Q4\nobjectives: [{objective: A, results: [${result}]}]\n`);
      const only = plan?.objectives[0]?.results[0];
      assert.ok(plan && only);
      assert.equal(isOverdue(only, plan, today), expected);
    });
  }
});
