import assert from "node:assert/strict";
import { type MadeAction, resultToAction } from "../../../src/core/edits";
import { applyChanges } from "../../../src/core/open";

const head = "objectives:\n  - objective: A\n    results:\n      - NPS is 40\n";

function made(before: string, { proposedBy = "Joost", ...more }: Partial<MadeAction> = {}): string {
  const outcome = resultToAction(before, "objectives/0/results/1", { proposedBy, ...more });
  return "refused" in outcome ? outcome.refused : applyChanges(before, outcome.edits);
}

describe("a result becomes an action, and nothing that it said is lost:", () => {
  const cases: readonly (readonly [name: string, result: string, action: string])[] = [
    [
      "the comments around a sentence",
      "      # asked for\n      - Launch the site # by spring\n        # or by June\n",
      "      # asked for\n      - action: Launch the site # by spring\n        proposedBy: Joost\n        # or by June\n",
    ],
    [
      "check-ins and other fields that only a result has",
      `      - id: site # ours
        result: "Launch: the site"
        baseline: 0 # none yet
        target: three
        owner: Tom # since May
        checkins: # monthly
          - {date: 2026-10-01, value: 1} # first
          - date: 2026-11-01
            value: 2
        notes: >-
          As the plan
          has it
        x-cost: {eur: 100}
`,
      `      - id: site # ours
        action: "Launch: the site"
        proposedBy: Joost
        # baseline: 0 # none yet
        # target: three
        owner: Tom # since May
        # checkins: # monthly
        #   - {date: 2026-10-01, value: 1} # first
        #   - date: 2026-11-01
        #     value: 2
        notes: >-
          As the plan
          has it
        x-cost: {eur: 100}
`,
    ],
    [
      "a field before all others",
      "      - current: 1 # so far\n        # in words\n        result: Launch the site\n        due: 2026-12-01\n",
      "      - action: Launch the site\n        proposedBy: Joost\n        due: 2026-12-01\n        # current: 1 # so far\n        # in words\n",
    ],
    [
      "fields between brackets",
      "      - {current: 1, result: Launch the site, owner: Tom, checkins: [{date: 2026-10-01, value: 1}]} # ours\n",
      "      - {action: Launch the site, proposedBy: Joost, owner: Tom} # ours\n        # current: 1\n        # checkins: [{date: 2026-10-01, value: 1}]\n",
    ],
    [
      "a sentence in lines",
      "      - >- # as agreed\n        Launch\n        the site\n",
      "      - action: Launch the site # as agreed\n        proposedBy: Joost\n",
    ],
  ];
  for (const [name, result, action] of cases) {
    it(name, () => {
      assert.equal(made(head + result), `${head}    actions:\n${action}`);
      const others = "    actions:\n      - action: Ask them\n        proposedBy: team\n";
      assert.equal(made(head + result + others), head + others + action);
      const ahead = `objectives:\n  - objective: A\n${others}    results:\n      - NPS is 40\n`;
      assert.equal(made(ahead + result), ahead.replace(others, others + action));
      const crlf = (text: string): string => text.replaceAll("\n", "\r\n");
      assert.equal(made(crlf(head + result)), crlf(`${head}    actions:\n${action}`));
    });
  }

  it("what a merge key brought", () => {
    const often = "x-often: &often {measured: monthly, owner: Mia}\n";
    assert.equal(
      made(`${often}${head}      - <<: *often\n        result: Launch the site\n`),
      `${often}${head}    actions:\n      - action: Launch the site\n        proposedBy: Joost\n        owner: Mia\n        # <<: *often\n`,
    );
  });

  it("what an alias stands for", () => {
    const text =
      "objectives:\n  - objective: A\n    actions: [{action: Ask them}]\n    results:\n      - {result: NPS is 40, owner: &me Mia}\n      - result: Launch the site\n        owner: *me # still\n";
    assert.equal(made(text), "brackets");
    assert.equal(
      made(text.replace(" # still", "")),
      "objectives:\n  - objective: A\n    actions: [{action: Ask them}, {action: Launch the site, proposedBy: Joost, owner: Mia}]\n    results:\n      - {result: NPS is 40, owner: &me Mia}\n",
    );
  });

  it("an anchor that nothing names", () => {
    assert.equal(
      made(`${head}      - &site Launch the site\n`),
      `${head}    actions:\n      - &site {action: Launch the site, proposedBy: Joost}\n`,
    );
  });

  it("the comment beside a list that it was alone in", () => {
    const alone = (results: string): string =>
      `objectives:\n  - objective: A\n    results:${results}\n    notes: x\n`;
    const first = (text: string): string => {
      const outcome = resultToAction(text, "objectives/0/results/0", { proposedBy: undefined });
      assert.ok("edits" in outcome);
      return applyChanges(text, outcome.edits);
    };
    const action = "\n    actions:\n      - action: Launch it";
    assert.equal(first(alone(" # ours\n      - Launch it")), alone(` [] # ours${action}`));
    assert.equal(first(alone(" [Launch it] # ours")), alone(` [] # ours${action}`));
    assert.equal(first(alone(" [Launch it]")), alone(action).replace("    results:\n", ""));
  });

  it("the results that it serves, in the style of the actions that are there", () => {
    const flow = "    actions:\n      - {action: Ask them, proposedBy: team}\n";
    assert.equal(
      made(`${head}      - "Launch: it" # now\n${flow}`, { results: ["nps"] }),
      `${head}${flow}      - {action: "Launch: it", proposedBy: Joost, results: [nps]} # now\n`,
    );
    assert.equal(
      made(`${head}      - result: Launch it\n        due: 2026-12-01\n${flow}`, { results: ["nps"] }),
      `${head}${flow}      - action: Launch it\n        proposedBy: Joost\n        due: 2026-12-01\n        results: [nps]\n`,
    );
  });

  it("and where it would be, between brackets, nothing is done", () => {
    const text =
      "objectives: [{objective: A, results: [NPS is 40, {result: Launch it, checkins: [{date: 2026-10-01, value: 1}]}]}]\n";
    assert.equal(made(text), "brackets");
    assert.equal(
      made(text.replace(/, checkins: \[.*?\]/u, "")),
      "objectives: [{objective: A, results: [NPS is 40], actions: [{action: Launch it, proposedBy: Joost}]}]\n",
    );
  });
});
