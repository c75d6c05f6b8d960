import assert from "node:assert/strict";
import { check } from "../../../src/core";
import { rewritesAt } from "../../../src/core/rewrites";
import { applyChanges } from "../../../src/core/open";
import { marked } from "../features/marked";

/** A result's lines after the rewrite of that title; undefined where it is not offered. */
function rewritten(result: string, title: RegExp, head = ""): string | undefined {
  const before = `${head}objectives:\n  - objective: A\n    results:\n      - |`;
  const { context, offset } = marked(before + result, { locale: "en" });
  const found = rewritesAt(context, offset).find((one) => title.test(one.title));
  if (!found) return undefined;
  const after = applyChanges(context.text, found.edits);
  const faults = check(after).findings.filter(({ rule }) =>
    ["syntax", "schema", "measure-mismatch", "lost-text"].includes(rule),
  );
  assert.deepEqual(faults, [], after);
  return after.slice(before.length - 1);
}

describe("the measure moves to fields", () => {
  const cases: readonly (readonly [sentence: string, fields: string | undefined])[] = [
    [
      "Error reports on shipped orders fall from 10% to 5% # ours",
      'result: Error reports on shipped orders # ours\n        baseline: 10\n        target: 5\n        unit: "%"',
    ],
    ["NPS rises 8 points, from 31", "result: NPS\n        baseline: 31\n        target: +8 points"],
    ["Returning customers rise by 10%.", "result: Returning customers\n        target: +10%"],
    ["{id: nps, result: NPS rises from 31 to 40}", "{id: nps, result: NPS, baseline: 31, target: 40}"],
    ["NPS rises 8 points among new customers", undefined],
    ["Launch the new site", undefined],
    ["20 schools join", undefined],
    ["{result: NPS rises from 31 to 40, target: 40}", undefined],
  ];
  for (const [sentence, fields] of cases) {
    it(sentence, () => {
      assert.equal(rewritten(sentence, /fields/), fields);
    });
  }

  it("in Dutch, too", () => {
    assert.equal(
      rewritten("De wachttijd daalt van 4,5 naar 2 dagen", /fields/, "lang: nl\n"),
      "result: De wachttijd\n        baseline: 4,5\n        target: 2\n        unit: dagen",
    );
  });
});

describe("the measure moves to the sentence", () => {
  const cases: readonly (readonly [fields: string, sentence: string | undefined])[] = [
    [
      'result: Error reports\n        baseline: 10\n        target: 5\n        unit: "%"\n        owner: Mia',
      "result: Error reports from 10% to 5%\n        owner: Mia",
    ],
    [
      "result: NPS # ours\n        baseline: 31 # in May\n        # or so\n        target: 40\n        unit: points # I think",
      "result: NPS from 31 points to 40 points # ours\n        # in May\n        # or so\n        # I think",
    ],
    [
      "baseline: 31 # in May\n        result: NPS\n        target: 40\n        owner: Mia",
      "# in May\n        result: NPS from 31 to 40\n        owner: Mia",
    ],
    ["{baseline: 31, # in May\n         result: NPS, target: 40}", undefined],
    ["{result: NPS, baseline: 31, target: 40}", "{result: NPS from 31 to 40}"],
    ["{result: NPS, target: 40}", undefined],
    ["{result: NPS rises from 31 to 40, baseline: 31, target: 40}", undefined],
  ];
  for (const [fields, sentence] of cases) {
    it(fields.replace(/\s+/gu, " "), () => {
      assert.equal(rewritten(fields, /sentence$/), sentence);
    });
  }
});

describe("a sentence becomes a mapping", () => {
  it("that keeps it", () => {
    assert.equal(rewritten('"NPS: 40" # by June', /mapping/), 'result: "NPS: 40" # by June');
    assert.equal(rewritten("{result: NPS is 40}", /mapping/), undefined);
  });

  it("not while the text does not parse, and not where it stands for several", () => {
    assert.equal(rewritten("NPS is 40\n    x: [", /./), undefined);
    assert.equal(rewritten("*a", /./, "x-a: &a NPS is 40\n"), undefined);
  });
});
