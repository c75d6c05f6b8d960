import assert from "node:assert/strict";
import { comparePlans } from "../../../src/core/diff/compare-plans";
import { readPlan } from "../../../src/core/plan/read-plan";
import { inPeriod, periodNames } from "../../../src/core/report/choose-period";
import { formatOf } from "../../../src/core/report/formats";
import { dayOfReport } from "../../../src/core/report/report-day";
import { reportFormats } from "../../../src/core/report/formats";
import { summarise } from "../../../src/core/report/summary";
import { fileOf } from "../overview/draw";
import { reportOn } from "./given";

const goals = (period: string, results: string, head = ""): string =>
  `${head}period: ${period}\nobjectives:\n  - objective: Aim\n    why: Customers leave.\n    results: [${results}]\n`;

interface Json {
  periods: {
    name?: string;
    results: number;
    progress?: number;
    files: string[];
    states: Record<string, number>;
  }[];
  files: {
    path: string;
    asOf: string;
    over: boolean;
    objectives: { grade?: string; results: { value?: number; checkins: unknown[] }[] }[];
  }[];
}

const json = (...args: Parameters<typeof reportOn> extends [unknown, ...infer Rest] ? Rest : never): Json =>
  JSON.parse(reportOn("json", ...args)) as Json;

describe("a closed period", () => {
  const results =
    "{result: Errors, baseline: 10, target: 5, checkins: [{date: 2026-09-20, value: 6}, {date: 2026-11-01, value: 9}]}";

  it("is shown as it stood at its end", () => {
    const [file] = json({ a: goals("2026-Q3", results, "status: closed\n") }).files;
    assert.equal(file?.asOf, "2026-09-30");
    assert.equal(file.objectives[0]?.results[0]?.value, 6);
    assert.equal(file.objectives[0].grade, "green");
    for (const format of ["md", "html"] as const) {
      assert.doesNotMatch(reportOn(format, { a: goals("2026-Q3", results, "status: closed\n") }), /1 Nov/);
    }
  });

  it("is shown as of today while it is not closed, and when it was closed early", () => {
    assert.equal(json({ a: goals("2026-Q3", results) }).files[0]?.objectives[0]?.results[0]?.value, 9);
    const early = json({ a: goals("2026-Q4", results, "status: closed\n") });
    assert.equal(early.files[0]?.asOf, "2026-11-15");
    assert.equal(early.files[0].objectives[0]?.results[0]?.value, 9);
  });
});

describe("summing up", () => {
  const plan = readPlan(
    goals(
      "2026-Q4",
      [
        "{result: On track, baseline: 0, target: 10, current: 6}",
        "{result: Behind, baseline: 0, target: 10, current: 3}",
        "{result: At risk, baseline: 0, target: 10, current: 0}",
        "{result: Reached, baseline: 0, target: 10, current: 12}",
        "{result: Stays above 97%, current: 98}",
        "{result: Uptime stays above 97%, current: 90}",
        "{result: No value, baseline: 0, target: 10}",
        "{result: Something nice}",
        "{result: Gone, target: 5, status: dropped}",
      ].join(", "),
    ),
  )!;

  it("counts each result once, and takes the mean of those that chase a target", () => {
    const { results, states, progress } = summarise([plan], "2026-11-15");
    assert.equal(results, 8);
    assert.deepEqual(Object.fromEntries(Object.entries(states).filter(([, count]) => count > 0)), {
      reached: 1,
      "on-track": 1,
      behind: 1,
      "at-risk": 1,
      "guard-holds": 1,
      "guard-broken": 1,
      open: 2,
    });
    assert.equal(progress?.toFixed(6), ((0.6 + 0.3 + 0 + 1 + 0) / 5).toFixed(6));
  });

  it("goes over files and periods, and never over dots", () => {
    const result = "{result: Errors, baseline: 10, target: 5, current: 7.5}";
    const report = json({
      a: goals("2026-Q4", result),
      b: goals("2026-Q4", result),
      c: goals("2027-Q1", result),
    });
    assert.deepEqual(
      report.periods.map(({ name, results, files }) => [name, results, files]),
      [
        ["2027-Q1", 1, ["c"]],
        ["2026-Q4", 2, ["a", "b"]],
      ],
    );
    const page = reportOn("md", { a: goals("2026-Q4", result), b: goals("2026-Q4", result) });
    assert.match(page, /\| \*\*All of 2026-Q4\*\* \| 2026-Q4 \| 2 \| 2 on track \| ▰▰▰▰▰▱▱▱▱▱ 50 % \|/);
    assert.doesNotMatch(JSON.stringify(report.periods), /dots/);
  });
});

describe("choosing a period", () => {
  const files = Object.entries({
    a: goals("2026-Q4", "A thing"),
    b: goals("2026-H2", "A thing"),
    c: goals("{name: Cycle 6, start: 2026-10-05, end: 2026-12-18}", "A thing"),
    d: goals("2027-Q1", "A thing"),
    e: "objectives: []\n",
  }).map(([path, text]) => fileOf(path, text, "2026-11-15"));
  const cases: [name: string, paths: string[]][] = [
    ["2026-Q4", ["a", "c"]],
    ["2026-q4", ["a", "c"]],
    ["2026", ["a", "b", "c"]],
    ["cycle 6", ["c"]],
    ["2025", []],
    ["nonsense", []],
  ];
  for (const [name, paths] of cases) {
    it(name, () => {
      assert.deepEqual(
        inPeriod(files, name).map(({ path }) => path),
        paths,
      );
    });
  }

  it("names those that there are, the earliest first", () => {
    assert.deepEqual(periodNames(files.flatMap(({ shown }) => (shown ? [shown.plan] : []))), [
      "2026-H2",
      "2026-Q4",
      "Cycle 6",
      "2027-Q1",
    ]);
  });
});

describe("a report", () => {
  const text = goals("2026-Q4", "{result: Errors, baseline: 10, target: 5, current: 7.5}");

  it("says of which day it is, in every format and language, and is the same each time", () => {
    for (const format of reportFormats) {
      for (const locale of ["en", "nl"] as const) {
        const page = reportOn(format, { a: text }, { locale });
        assert.equal(dayOfReport(page), "2026-11-15", `${format} ${locale}`);
        assert.equal(page, reportOn(format, { a: text }, { locale }));
      }
    }
    assert.equal(dayOfReport("as of 2026-11-31"), undefined);
  });

  it("tells what changed, and says so where nothing did", () => {
    const before = readPlan(text.replace("target: 5", "target: 4"));
    const told = { since: "v1", files: [{ path: "a", ...comparePlans(before, readPlan(text)) }] };
    const none = { since: "v1", files: [{ path: "a", ...comparePlans(before, before) }] };
    assert.match(
      reportOn("md", { a: text }, { changes: told }),
      /\*\*the bar was lowered\\?: 4 became 5\*\*/,
    );
    assert.match(
      reportOn("html", { a: text }, { changes: told }),
      /<strong><bdi>the bar was lowered: 4 became 5</,
    );
    for (const format of ["md", "html"] as const) {
      assert.match(reportOn(format, { a: text }, { changes: none }), /Nothing changed\./);
      assert.doesNotMatch(reportOn(format, { a: text }), /What changed since/);
    }
  });

  it("on nothing is a page all the same", () => {
    for (const format of reportFormats) assert.ok(reportOn(format, {}).length > 10);
    assert.match(reportOn("svg-badge", {}), /no results yet/);
  });

  it("names what it is written as", () => {
    assert.deepEqual(["GOALS.md", "a/b.HTML", "b.htm", "c.svg", "d.json", "e.txt", "md"].map(formatOf), [
      "md",
      "html",
      "html",
      "svg-badge",
      "json",
      undefined,
      undefined,
    ]);
  });
});

describe("the badge", () => {
  const cases: [results: string, today: string, words: RegExp][] = [
    [
      "{result: A, baseline: 0, target: 10, current: 6}, {result: B, baseline: 0, target: 10, current: 1}",
      "2026-11-15",
      /goals 2026-Q4: 1 of 2 on track/,
    ],
    [
      "{result: A, baseline: 0, target: 10, current: 8}, {result: B, baseline: 0, target: 10, current: 1}",
      "2027-02-01",
      /goals 2026-Q4: 1 of 2 reached/,
    ],
    ["{result: A, baseline: 0, target: 10}", "2026-11-15", /goals 2026-Q4: 1 result</],
  ];
  for (const [results, today, words] of cases) {
    it(words.source, () => {
      assert.match(reportOn("svg-badge", { a: goals("2026-Q4", results) }, { today }), words);
    });
  }
});
