import assert from "node:assert/strict";
import { check } from "../../../src/core";
import { dotsText, fiveQuestions } from "../../../src/core/progress/five-questions";
import { goodFile } from "../check/good-file";

const judges = {
  judgeWhy: () => ({ verdict: "purpose" }) as const,
  judgeResult: () => ({ verdict: "measurable" }) as const,
};

function dotsOf(text: string, own: Partial<Parameters<typeof fiveQuestions>[2]> = {}): string {
  const { plan } = check(text);
  assert.ok(plan?.objectives[0]);
  return dotsText(fiveQuestions(plan.objectives[0], plan, { ...judges, ...own }));
}

const without = (line: RegExp): string => goodFile.replace(line, "");

describe("the five dots", () => {
  const cases: [name: string, text: string, dots: string][] = [
    ["all are full in the good file", goodFile, "●●●●●"],
    ["no why", without(/^ {4}why: .*\n/m), "○●●●●"],
    ["no why now", without(/^ {4}whyNow: .*\n/m), "●○●●●"],
    ["a why now that only holds a place", goodFile.replace(/whyNow: .*/, "whyNow: TODO"), "●○●●●"],
    ["no effect", without(/^ {4}effect: .*\n/m), "●●●○●"],
    [
      "an effect on a result",
      without(/^ {4}effect: .*\n/m).replace(
        "- NPS rises 8 points, from 31",
        "- {result: NPS, target: 39, effect: Shops recommend us}",
      ),
      "●●●●●",
    ],
    ["no results", without(/^ {4}results:\n(?: {6}- .*\n)+/m), "●●○●●"],
    ["no actions", without(/^ {4}actions:\n[^]*/m), "●●●●○"],
    ["an action that nobody proposed", without(/^ {8}proposedBy: .*\n/m), "●●●●○"],
    [
      "an action that was declined",
      goodFile.replace("proposedBy: Joost", "proposedBy: Joost\n        status: declined"),
      "●●●●○",
    ],
  ];
  for (const [name, text, dots] of cases) {
    it(name, () => {
      assert.equal(dotsOf(text), dots);
    });
  }

  it("follow the judges of the lint", () => {
    const words = { start: 0, end: 1 };
    assert.equal(
      dotsOf(goodFile, { judgeWhy: () => ({ verdict: "empty", because: "platitude", words }) }),
      "○●●●●",
    );
    assert.equal(dotsOf(goodFile, { judgeResult: () => ({ verdict: "vague", words }) }), "●●○●●");
  });

  it("a target that is a measure settles the result", () => {
    const text = goodFile.replace("- NPS rises 8 points, from 31", "- {result: Quality, target: 8}");
    assert.equal(
      dotsOf(text, { judgeResult: () => ({ verdict: "vague", words: { start: 0, end: 1 } }) }),
      "●●●●●",
    );
  });
});
