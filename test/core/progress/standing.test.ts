import assert from "node:assert/strict";
import { check, type Objective, type Plan } from "../../../src/core";
import { objectiveStanding } from "../../../src/core/progress/objective-standing";
import { resultStanding } from "../../../src/core/progress/result-standing";

const today = "2026-11-15";

function planOf(lines: string, header = "period: 2026-Q4"): { plan: Plan; objective: Objective } {
  const { plan } = check(`${header}\nobjectives:\n  - objective: Shops open on time\n${lines}`);
  const objective = plan?.objectives[0];
  assert.ok(plan && objective);
  return { plan, objective };
}

function standingOf(result: string): ReturnType<typeof resultStanding> {
  const { plan, objective } = planOf(`    results:\n      - ${result}\n`);
  const [first] = objective.results;
  assert.ok(first);
  return resultStanding(first, plan, today);
}

describe("a result's progress", () => {
  const cases: [result: string, progress: number | undefined, reached?: boolean][] = [
    ["{result: Errors, baseline: 10, target: 5, current: 7.5}", 0.5],
    ["{result: Errors, baseline: 10, target: 5, current: 10}", 0],
    ["{result: Errors, baseline: 10, target: 5, current: 5}", 1, true],
    ["{result: Errors, baseline: 10, target: 5, current: 4}", 1.2, true],
    ["{result: Errors, baseline: 10, target: 5, current: 12}", -0.4],
    ["{result: Orders, baseline: 100, target: 200, current: 150}", 0.5],
    ["{result: Orders, baseline: 100, target: 200}", undefined],
    ["{result: Orders, target: 200, current: 150}", undefined],
    ["{result: Errors fall from 10% to 5%, current: 7.5%}", 0.5],
    ["{result: Errors fall from 10% to 5%, current: 7.5}", 0.5],
    ['{result: "NPS rises 8 points, from 31", current: 35}', 0.5],
    ["{result: NPS, baseline: 31, target: +8 points, current: 35}", 0.5],
    ["{result: NPS, baseline: 31, target: +8 points, current: +4}", 0.5],
    ["{result: Customers, baseline: 1800, target: +10%, current: 1890}", 0.5],
    ["{result: Customers, baseline: 1800, target: +10%, current: 1980}", 1, true],
    ["{result: Costs, target: -15%, current: -4%}", 4 / 15],
    ["{result: Response time, baseline: 300 ms, target: < 200 ms, current: 250 ms}", 0.5],
    ["{result: Response time, baseline: 300 ms, target: < 200 ms, current: 200 ms}", 1, false],
    ["{result: Response time, target: < 200 ms, current: 0.15 s}", 1, true],
    ["{result: Response time, target: < 200 ms, current: 250 ms}", 0],
    ["{result: 20 schools join, current: 5}", 0.25],
    ["{result: Sold homes, target: true, current: true}", 1, true],
    ["{result: Sold homes, target: true, current: false}", 0],
    ["{result: Temperature, baseline: 10, target: 20-25, current: 15}", 0.5],
    ["{result: Temperature, baseline: 10, target: 20-25, current: 24}", 1, true],
    ["{result: Temperature, baseline: 35, target: 20-25, current: 30}", 0.5],
    ["{result: Errors, baseline: 5, target: 5, current: 5}", undefined, true],
    ["{result: Errors, baseline: 5, target: 5, current: 6}", undefined],
  ];
  for (const [result, progress, reached = false] of cases) {
    it(result, () => {
      const standing = standingOf(result.replace("< 200 ms", '"< 200 ms"'));
      assert.equal(standing.measured, true);
      if (progress === undefined || standing.progress === undefined)
        assert.equal(standing.progress, progress);
      else assert.ok(Math.abs(standing.progress - progress) < 1e-9, String(standing.progress));
      assert.equal(standing.reached, reached);
    });
  }

  it("without a measure there is none", () => {
    assert.deepEqual(standingOf("Improve customer satisfaction"), { measured: false, reached: false });
  });
});

describe("a guard", () => {
  const cases: [result: string, guard: string | undefined][] = [
    ["{result: Availability stays above 99.9%, current: 99.95%}", "held"],
    ["{result: Availability stays above 99.9%, current: 99.5%}", "broken"],
    ["{result: Availability, target: remains above 99.9%, current: 99.5%}", "broken"],
    ["{result: Availability stays above 99.9%}", undefined],
  ];
  for (const [result, guard] of cases) {
    it(result, () => {
      const standing = standingOf(result);
      assert.equal(standing.guard, guard);
      assert.equal(standing.progress, undefined);
      assert.equal(standing.pace, undefined);
    });
  }

  it("stays out of the mean, and puts its objective at risk when broken", () => {
    const { plan, objective } = planOf(`    results:
      - {result: Errors, baseline: 10, target: 5, current: 5}
      - {result: Availability stays above 99.9%, current: 99.5%}
`);
    assert.deepEqual(objectiveStanding(objective, plan, today), {
      guardBroken: true,
      progress: 1,
      pace: "at-risk",
    });
  });
});

describe("the value that holds", () => {
  const value = (checkins: string, more = ""): number | undefined =>
    standingOf(`{result: Errors, baseline: 10, target: 5, ${more} checkins: [${checkins}]}`).value;

  it("is the latest check-in by date, whatever the order", () => {
    assert.equal(value("{date: 2026-11-02, value: 7}, {date: 2026-10-02, value: 9}"), 7);
  });

  it("is no check-in of the future", () => {
    assert.equal(value("{date: 2026-11-02, value: 7}, {date: 2026-11-16, value: 5}"), 7);
    assert.equal(value("{date: 2026-11-15, value: 6}"), 6);
  });

  it("of one day is the last in the text", () => {
    assert.equal(value("{date: 2026-11-02, value: 7}, {date: 2026-11-02, value: 6}"), 6);
  });

  it("is `current` only without a check-in", () => {
    assert.equal(value("{date: 2026-11-02, value: 7}", "current: 3,"), 7);
    assert.equal(value("", "current: 3,"), 3);
  });
});

describe("the baseline", () => {
  it("is the first check-in on or before the period's start, where nothing else says it", () => {
    const first = standingOf(
      "{result: NPS, target: 40, checkins: [{date: 2026-10-01, value: 30}, {date: 2026-11-01, value: 35}]}",
    );
    assert.equal(first.understanding?.baseline, 30);
    assert.equal(first.progress, 0.5);
    const late = standingOf("{result: NPS, target: 40, checkins: [{date: 2026-10-02, value: 30}]}");
    assert.equal(late.understanding?.baseline, undefined);
  });

  it("is the field before the sentence", () => {
    assert.equal(
      standingOf("{result: Errors fall from 12% to 5%, baseline: 10%, current: 7.5%}").progress,
      0.5,
    );
  });
});

describe("an objective's progress", () => {
  const progressOf = (results: string): number | undefined => {
    const { plan, objective } = planOf(`    results:\n${results}`);
    return objectiveStanding(objective, plan, today).progress;
  };

  it("is the mean of its measurable results, clamped", () => {
    assert.equal(
      progressOf(`      - {result: Errors, baseline: 10, target: 5, current: 0}
      - {result: Calls, baseline: 10, target: 5, current: 20}
      - {result: Visits, baseline: 10, target: 20, current: 15}
      - Improve quality
      - {result: Returns, baseline: 10, target: 5, current: 10, status: dropped, reason: Sold.}
`),
      0.5,
    );
  });

  it("counts a result without a value as not begun, but is none while all are", () => {
    assert.equal(
      progressOf(
        "      - {result: A, baseline: 1, target: 2, current: 2}\n      - {result: B, baseline: 1, target: 2}\n",
      ),
      0.5,
    );
    assert.equal(progressOf("      - {result: B, baseline: 1, target: 2}\n"), undefined);
  });
});

describe("pace and grade", () => {
  const paceAt = (day: string, current: number, header = "period: 2026-Q4", type = ""): unknown => {
    const { plan, objective } = planOf(
      `${type}    results:\n      - {result: A, baseline: 0, target: 100, current: ${String(current)}}\n`,
      header,
    );
    const { pace, grade } = objectiveStanding(objective, plan, day);
    return pace ?? grade;
  };
  const cases: [name: string, actual: () => unknown, expected: unknown][] = [
    ["on the first day nothing is expected", () => paceAt("2026-10-01", 0), "on-track"],
    ["before it there is no pace", () => paceAt("2026-09-30", 0), undefined],
    ["halfway 40% is on track", () => paceAt("2026-11-15", 40), "on-track"],
    ["halfway 39% is behind", () => paceAt("2026-11-16", 39), "behind"],
    ["halfway 20% is behind", () => paceAt("2026-11-15", 20), "behind"],
    ["halfway 19% is at risk", () => paceAt("2026-11-16", 19), "at-risk"],
    [
      "halfway 25% of an aspirational one is on track",
      () => paceAt("2026-11-15", 25, undefined, "    type: aspirational\n"),
      "on-track",
    ],
    ["on the last day 90% is on track", () => paceAt("2026-12-31", 90), "on-track"],
    ["after it there is a grade: green from 0.7", () => paceAt("2027-01-01", 70), "green"],
    ["yellow below", () => paceAt("2027-01-01", 69), "yellow"],
    ["yellow from 0.4", () => paceAt("2027-01-01", 40), "yellow"],
    ["red below", () => paceAt("2027-01-01", 39), "red"],
    [
      "a closed file has a grade at once",
      () => paceAt("2026-11-15", 70, "period: 2026-Q4\nstatus: closed"),
      "green",
    ],
    ["without a period there is neither", () => paceAt("2026-11-15", 70, "team: x"), undefined],
    [
      "a period of one day",
      () => paceAt("2026-11-15", 90, "period: {start: 2026-11-15, end: 2026-11-15}"),
      "on-track",
    ],
    [
      "over a leap day",
      () => paceAt("2028-02-29", 50, "period: {start: 2028-02-28, end: 2028-03-01}"),
      "on-track",
    ],
  ];
  for (const [name, actual, expected] of cases) {
    it(name, () => {
      assert.equal(actual(), expected);
    });
  }
});
