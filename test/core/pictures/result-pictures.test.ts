import assert from "node:assert/strict";
import { open } from "../../../src/core";
import { type Drawn, resultBar, resultLine } from "../../../src/core/pictures/result-pictures";
import { type PastValue, valuesOf } from "../../../src/core/pictures/result-values";

const today = "2026-11-15";

function drawn(result: string, own: Partial<Drawn> & { period?: string; type?: string } = {}): Drawn {
  const { period = "2026-Q4", type = "committed", ...rest } = own;
  const text = `${period === "" ? "" : `period: ${period}\n`}objectives:\n  - objective: O\n    type: ${type}\n    results:\n      - ${result}\n`;
  const { plan } = open(text);
  const objective = plan?.objectives[0];
  const first = objective?.results[0];
  assert.ok(plan && objective && first);
  return { result: first, objective, plan, today, locale: "en", ...rest };
}

const titleOf = (svg: string | undefined): string | undefined =>
  svg === undefined
    ? undefined
    : /<title>([^<]*)<\/title>/.exec(svg)?.[1]?.replaceAll("&gt;", ">").replaceAll("&lt;", "<");

describe("a result's bar", () => {
  const cases: [name: string, result: string, title: string | undefined][] = [
    [
      "falling",
      "{result: R, baseline: 10, target: 5, unit: '%', current: 7.5}",
      "R. now 7.5 %, from 10 %, to 5 %. 50 % of the way; one would expect 49 % by now",
    ],
    [
      "rising, below its baseline",
      "{result: R, baseline: 10, target: 20, current: 8}",
      "R. now 8, from 10, to 20. −20 % of the way; one would expect 49 % by now",
    ],
    [
      "overshot",
      "{result: R, baseline: 10, target: 20, current: 25}",
      "R. now 25, from 10, to 20. 150 % of the way; one would expect 49 % by now",
    ],
    ["without a value", "{result: R, baseline: 10, target: 20}", "R. no value yet, from 10, to 20"],
    ["without a baseline", "{result: R, target: 20, current: 8}", undefined],
    [
      "relative, with a baseline",
      "{result: R, baseline: 1800, target: +10%, current: 1905}",
      "R. now 1,905, from 1,800, to 1,980. 58 % of the way; one would expect 49 % by now",
    ],
    [
      "a change without a baseline",
      "{result: R, target: -15%, current: -4%}",
      "R. now −4 %, from 0 %, to −15 %. 27 % of the way; one would expect 49 % by now",
    ],
    [
      "a threshold with a baseline",
      "{result: R, baseline: 62, target: < 20, unit: '%', current: 41}",
      "R. now 41 %, from 62 %, to < 20 %. 50 % of the way; one would expect 49 % by now",
    ],
    [
      "a threshold without a baseline, held",
      "{result: R, target: < 20, current: 12}",
      "R. now 12, to < 20. 100 % of the way; one would expect 49 % by now",
    ],
    [
      "a guard that holds",
      "{result: Availability stays above 99%, current: 99.5}",
      "Availability stays above 99%. Holds: now 99.5 %, to stay > 99 %",
    ],
    [
      "a guard that is broken",
      "{result: Availability stays above 99%, current: 98}",
      "Availability stays above 99%. No longer holds: now 98 %, to stay > 99 %",
    ],
    ["a guard without a value", "{result: Availability stays above 99%}", undefined],
    ["a milestone", "{result: The inspector approves the kitchen, current: true}", undefined],
    ["a sentence without a measure", "Everybody is happier", undefined],
    [
      "a target that equals its baseline",
      "{result: R, baseline: 5, target: 5, current: 5}",
      "R. now 5, from 5, to 5",
    ],
  ];
  for (const [name, result, title] of cases) {
    it(name, () => {
      const svg = resultBar(drawn(result));
      assert.equal(titleOf(svg), title);
      assert.doesNotMatch(svg ?? "", /NaN|Infinity|undefined/);
    });
  }

  it("expects 0.7 of the way of an aspirational objective", () => {
    const svg = resultBar(drawn("{result: R, baseline: 0, target: 1, current: 0}", { type: "aspirational" }));
    assert.match(titleOf(svg) ?? "", /expect 35 % by now/);
  });

  it("speaks Dutch", () => {
    const svg = resultBar(
      drawn("{result: R, baseline: 10, target: 5, unit: '%', current: 7.5}", { locale: "nl" }),
    );
    assert.equal(titleOf(svg), "R. nu 7,5 %, van 10 %, naar 5 %. 50 % van de weg; naar verwachting nu 49 %");
  });
});

describe("a result's line", () => {
  const checkins =
    "checkins: [{date: 2026-11-12, value: 7}, {date: 2026-10-15, value: 9, by: Mia}, {date: 2026-12-01, value: 5}]";
  const points = (svg: string | undefined): string[] =>
    Array.from((svg ?? "").matchAll(/<circle [^>]*><title>([^<]*)</g), ([, title]) => title ?? "");

  it("has the check-ins up to today, in the order of time", () => {
    const svg = resultLine(drawn(`{result: R, baseline: 10, target: 5, ${checkins}}`));
    assert.deepEqual(points(svg), ["15 Oct: 9 · Mia", "12 Nov: 7"]);
    assert.equal(titleOf(svg), "R: 2 values over time, against the expected pace");
  });

  it("starts from what was measured before the period, and shows that alone where there is nothing else", () => {
    const early = "{date: 2026-09-20, value: 10}";
    const svg = resultLine(drawn(`{result: R, target: 5, checkins: [${early}]}`));
    assert.deepEqual(points(svg), ["20 Sep: 10"]);
    const later = resultLine(
      drawn(`{result: R, target: 5, checkins: [${early}, {date: 2026-11-01, value: 8}]}`),
    );
    assert.deepEqual(points(later), ["1 Nov: 8"]);
  });

  it("has no period to run over, and runs over its check-ins", () => {
    const svg = resultLine(drawn(`{result: R, baseline: 10, target: 5, ${checkins}}`, { period: "" }));
    assert.match(svg ?? "", />15 Oct<.*>12 Nov</);
  });

  for (const result of [
    "{result: R, baseline: 10, target: 5, current: 7}",
    "{result: The inspector approves the kitchen, checkins: [{date: 2026-11-01, value: true}]}",
    "{result: Everybody is happier, checkins: [{date: 2026-11-01, value: 3}]}",
  ]) {
    it(`is not drawn for ${result}`, () => {
      assert.equal(resultLine(drawn(result)), undefined);
    });
  }

  it("takes in what earlier versions of the file said, of one day the check-in", () => {
    const past: PastValue[] = [
      { date: "2026-10-15", text: "8", by: "Joost" },
      { date: "2026-10-01", text: "9,5 %", by: "Lena" },
      { date: "2026-11-20", text: "1" },
    ];
    const shown = drawn(`{result: R, baseline: 10, target: 5, unit: '%', ${checkins}}`, { past });
    assert.deepEqual(
      valuesOf(shown).map(({ date, value, by, checkin, standing }) => [
        date,
        value,
        by,
        checkin !== undefined,
        standing.progress,
      ]),
      [
        ["2026-10-01", 9.5, "Lena", false, 0.1],
        ["2026-10-15", 9, "Mia", true, 0.2],
        ["2026-11-12", 7, undefined, true, 0.6],
      ],
    );
    assert.deepEqual(points(resultLine(shown)), ["1 Oct: 9.5 % · Lena", "15 Oct: 9 % · Mia", "12 Nov: 7 %"]);
  });
});
