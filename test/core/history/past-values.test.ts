import assert from "node:assert/strict";
import { pastValues, planWantsHistory, type Version } from "../../../src/core/history/past-values";
import { readPlan } from "../../../src/core/plan/read-plan";

const goals = (results: string): string =>
  `period: 2026-Q4\nobjectives:\n  - objective: Aim\n    results:\n${results}`;
const one = (fields: string): string => goals(`      - {${fields}}\n`);

/** Versions as git lists them: the latest first. */
const versions = (...given: [date: string, author: string, text: string][]): Version[] =>
  given.map(([date, author, text]) => ({ date, author, text })).reverse();

function values(now: string, past: readonly Version[], today = "2026-11-15"): unknown {
  return Object.fromEntries(pastValues(readPlan(now)!, past, today));
}

const first = "objectives/0/results/0";

describe("past values of current", () => {
  it("come from the version that first had them, signed by whoever wrote it", () => {
    const now = one("id: a, result: Errors, current: 7");
    const past = versions(
      ["2026-10-01", "Anna", one("id: a, result: Errors, current: 9")],
      ["2026-10-05", "Tom", one("id: a, result: Errors, owner: Mia, current: 9")],
      ["2026-11-01", "Mia", now],
    );
    assert.deepEqual(values(now, past), {
      [first]: [
        { date: "2026-10-01", text: "9", by: "Anna" },
        { date: "2026-11-01", text: "7", by: "Mia" },
      ],
    });
  });

  it("count once a day, the last of it, and a value that came back counts again", () => {
    const now = one("id: a, result: Errors, current: 9");
    const past = versions(
      ["2026-10-01", "Anna", one("id: a, result: Errors, current: 9")],
      ["2026-10-02", "Anna", one("id: a, result: Errors, current: 70")],
      ["2026-10-02", "Mia", one("id: a, result: Errors, current: 7")],
      ["2026-10-03", "Tom", now],
    );
    assert.deepEqual(values(now, past), {
      [first]: [
        { date: "2026-10-01", text: "9", by: "Anna" },
        { date: "2026-10-02", text: "7", by: "Mia" },
        { date: "2026-10-03", text: "9", by: "Tom" },
      ],
    });
  });

  it("are followed through other words, another place and an id at last", () => {
    const now = goals(
      "      - Other thing\n      - {id: b, result: Parcels that come back damaged, current: 3}\n",
    );
    const past = versions(
      ["2026-10-01", "Anna", one("result: Parcels that come back, current: 5")],
      ["2026-10-02", "Anna", one("result: Parcels that come back damaged, current: 4")],
      ["2026-10-03", "Anna", now],
    );
    assert.deepEqual(values(now, past), {
      "objectives/0/results/1": [
        { date: "2026-10-01", text: "5", by: "Anna" },
        { date: "2026-10-02", text: "4", by: "Anna" },
        { date: "2026-10-03", text: "3", by: "Anna" },
      ],
    });
  });

  it("pass over versions that do not parse, or were no goals", () => {
    const now = one("id: a, result: Errors, current: 7");
    const past = versions(
      ["2026-10-01", "Anna", one("id: a, result: Errors, current: 9")],
      ["2026-10-02", "Tom", "objectives: [\n<<<<<<< HEAD"],
      ["2026-10-03", "Tom", "- a list\n"],
      ["2026-10-04", "Mia", now],
    );
    assert.deepEqual(values(now, past), {
      [first]: [
        { date: "2026-10-01", text: "9", by: "Anna" },
        { date: "2026-10-04", text: "7", by: "Mia" },
      ],
    });
  });

  it("end with what is not committed yet, as of today", () => {
    const past = versions(["2026-10-01", "Anna", one("id: a, result: Errors, current: 9")]);
    assert.deepEqual(values(one("id: a, result: Errors, current: 7"), past), {
      [first]: [
        { date: "2026-10-01", text: "9", by: "Anna" },
        { date: "2026-11-15", text: "7" },
      ],
    });
  });

  it("are not asked for where check-ins tell enough, and for dropped results", () => {
    const checkins = [1, 2, 3]
      .map((day) => `{date: 2026-10-0${String(day)}, value: ${String(day)}}`)
      .join(", ");
    for (const [fields, wanted] of [
      ["result: Errors, current: 7", true],
      ["result: Errors", false],
      [`result: Errors, current: 7, checkins: [${checkins}]`, false],
      ["result: Errors, current: 7, status: dropped", false],
    ] as const) {
      assert.equal(planWantsHistory(readPlan(one(fields))!), wanted, fields);
    }
  });
});
