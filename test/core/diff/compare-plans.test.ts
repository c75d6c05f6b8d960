import assert from "node:assert/strict";
import type { Change, ItemChanges } from "../../../src/core/diff/changes";
import { comparePlans } from "../../../src/core/diff/compare-plans";
import { readPlan } from "../../../src/core/plan/read-plan";

/** What is said of the first result or action, of the objective, or of all: `name: kind…`. */
function changesBetween(before: string, after: string): Record<string, readonly Change[]> {
  const { objectives } = comparePlans(readPlan(before), readPlan(after));
  const all: ItemChanges[] = objectives.flatMap((objective) => [
    objective,
    ...objective.results,
    ...objective.actions,
  ]);
  return Object.fromEntries(
    all.filter(({ changes }) => changes.length > 0).map(({ text = "-", changes }) => [text, changes]),
  );
}

const around = (items: string): string => `period: 2026-Q4\nobjectives:\n  - objective: Aim\n${items}`;
const results = (...lines: string[]): string =>
  around(`    results:\n${lines.map((line) => `      - ${line}\n`).join("")}`);
const actions = (...lines: string[]): string =>
  around(`    actions:\n${lines.map((line) => `      - ${line}\n`).join("")}`);

/** A result with other words for the same two fields before and after. */
const fields = (before: string, after: string): [before: string, after: string] => [
  results(`{id: a, result: Errors, ${before}}`),
  results(`{id: a, result: Errors, ${after}}`),
];

type Case = [name: string, sides: [before: string, after: string], expected: Record<string, Change[]>];

const targets: Case[] = [
  [
    "a falling target that goes up asks less",
    fields('baseline: 10, target: 5, unit: "%"', 'baseline: 10, target: 7, unit: "%"'),
    { Errors: [{ kind: "retargeted", before: "5 %", after: "7 %", bar: "lowered" }] },
  ],
  [
    "a falling target that goes down asks more",
    fields("baseline: 10, target: 5", "baseline: 10, target: 4"),
    { Errors: [{ kind: "retargeted", before: "5", after: "4", bar: "raised" }] },
  ],
  [
    "a rising target that goes down asks less",
    fields("baseline: 10, target: 20", "baseline: 10, target: 15"),
    { Errors: [{ kind: "retargeted", before: "20", after: "15", bar: "lowered" }] },
  ],
  [
    "a bound from below that goes down asks less, with no baseline",
    fields('target: ">= 99.9%"', 'target: ">= 99%"'),
    { Errors: [{ kind: "retargeted", before: "≥ 99.9 %", after: "≥ 99 %", bar: "lowered" }] },
  ],
  [
    "a bound from above that goes up asks less",
    fields('target: "< 200 ms"', 'target: "< 400 ms"'),
    { Errors: [{ kind: "retargeted", before: "< 200 ms", after: "< 400 ms", bar: "lowered" }] },
  ],
  [
    "a smaller change asks less",
    fields("baseline: 31, target: +8 points", "baseline: 31, target: +6 points"),
    { Errors: [{ kind: "retargeted", before: "+8 points", after: "+6 points", bar: "lowered" }] },
  ],
  [
    "a smaller fall asks less",
    fields("target: -15%", "target: -10%"),
    { Errors: [{ kind: "retargeted", before: "−15 %", after: "−10 %", bar: "lowered" }] },
  ],
  [
    "of another unit nobody can tell",
    fields("baseline: 10, target: 5, unit: h", "baseline: 10, target: 5, unit: day"),
    {
      Errors: [
        { kind: "retargeted", before: "5 h", after: "5 days" },
        { kind: "baseline", before: "10 h", after: "10 days" },
      ],
    },
  ],
  [
    "of another direction nobody can tell",
    fields("baseline: 10, target: 5", "baseline: 10, target: 15"),
    { Errors: [{ kind: "retargeted", before: "5", after: "15" }] },
  ],
  [
    "a baseline measured anew moves no target that is a change",
    fields("baseline: 31, target: +8", "baseline: 33, target: +8"),
    { Errors: [{ kind: "baseline", before: "31", after: "33" }] },
  ],
  [
    "the same target in other words is no other target",
    fields("baseline: 10, target: 5", 'baseline: 10, target: "5"'),
    {},
  ],
  [
    "a target taken out",
    fields("baseline: 10, target: 5", "baseline: 10"),
    { Errors: [{ kind: "retargeted", before: "5" }] },
  ],
  [
    "a target said at last",
    fields("owner: Mia", "owner: Mia, target: 5"),
    { Errors: [{ kind: "retargeted", after: "5" }] },
  ],
  [
    "a target in the sentence",
    [results("Errors fall from 10% to 5%"), results("Errors fall from 10% to 8%")],
    {
      "Errors fall from 10% to 8%": [
        { kind: "reworded", before: "Errors fall from 10% to 5%", after: "Errors fall from 10% to 8%" },
        { kind: "retargeted", before: "5 %", after: "8 %", bar: "lowered" },
      ],
    },
  ],
  [
    "a later day",
    fields("due: 2026-11-30", "due: 2026-12-31"),
    { Errors: [{ kind: "due", before: "2026-11-30", after: "2026-12-31", moved: "later" }] },
  ],
];

const matching: Case[] = [
  [
    "an id holds, whatever else changes",
    [results("{id: a, result: Old}"), results("{id: b, result: Other}", "{id: a, result: New}")],
    { Other: [{ kind: "added" }], New: [{ kind: "reworded", before: "Old", after: "New" }] },
  ],
  [
    "a sentence holds, in another order and with an id at last",
    [results("One thing", "Two things"), results("Two things", "{id: one, result: One  thing}")],
    { "One  thing": [{ kind: "reworded", before: "One thing", after: "One  thing" }] },
  ],
  [
    "words in common hold at the same place",
    [results("Fewer parcels come back"), results("Hardly any parcels come back damaged")],
    {
      "Hardly any parcels come back damaged": [
        {
          kind: "reworded",
          before: "Fewer parcels come back",
          after: "Hardly any parcels come back damaged",
        },
      ],
    },
  ],
  [
    "nothing in common is another thing",
    [results("Fewer parcels come back"), results("NPS rises 8 points")],
    { "NPS rises 8 points": [{ kind: "added" }], "Fewer parcels come back": [{ kind: "removed" }] },
  ],
  [
    "other ids are other things, be the words alike",
    [results("{id: a, result: Errors}"), results("{id: b, result: Errors}")],
    { Errors: [{ kind: "removed" }] },
  ],
  [
    "a result may move to another objective",
    [
      "objectives:\n  - {objective: First aim, results: [{id: a, result: Errors}]}\n  - objective: Second goal\n",
      "objectives:\n  - objective: First aim\n  - {objective: Second goal, results: [{id: a, result: Errors}]}\n",
    ],
    { Errors: [{ kind: "moved", from: { text: "First aim" } }] },
  ],
  [
    "dropped, with its reason",
    [results("{id: a, result: Errors}"), results("{id: a, result: Errors, status: dropped, reason: Sold}")],
    { Errors: [{ kind: "dropped", reason: "Sold" }] },
  ],
  [
    "taken up again",
    [results("{id: a, result: Errors, status: dropped}"), results("{id: a, result: Errors}")],
    { Errors: [{ kind: "taken-up-again" }] },
  ],
];

const talk: Case[] = [
  [
    "a check-in that is new, and one that was set right",
    [
      results(
        "{id: a, result: Errors, unit: h, target: 5, checkins: [{date: 2026-10-01, value: 9, by: Mia}]}",
      ),
      results(
        "{id: a, result: Errors, unit: h, target: 5, checkins: [{date: 2026-11-01, value: 7, confidence: 0.8, by: Tom, note: ok}, {date: 2026-10-01, value: 8, by: mia}]}",
      ),
    ],
    {
      Errors: [
        { kind: "checkin", date: "2026-10-01", value: "8 h", was: "9 h", by: "mia" },
        { kind: "checkin", date: "2026-11-01", value: "7 h", confidence: 0.8, by: "Tom", note: "ok" },
      ],
    },
  ],
  [
    "a current value",
    fields("target: 5, current: 9", "target: 5, current: 7"),
    { Errors: [{ kind: "current", before: "9", after: "7" }] },
  ],
  [
    "a proposal that was decided on",
    [
      actions("{action: Train, proposedBy: Frank}", "{action: Call, proposedBy: Mia}"),
      actions(
        "{action: Train, proposedBy: Frank, status: declined, reason: No}",
        "{action: Call, proposedBy: Mia, status: accepted}",
      ),
    ],
    {
      Train: [{ kind: "status", before: "proposed", after: "declined", reason: "No" }],
      Call: [{ kind: "status", before: "proposed", after: "accepted" }],
    },
  ],
  [
    "a new proposal, decided on at once",
    [actions(), actions("{action: Call, proposedBy: Mia, status: accepted}")],
    { Call: [{ kind: "added" }, { kind: "status", before: "proposed", after: "accepted" }] },
  ],
  [
    "who is behind it now",
    [actions("{action: Call, supportedBy: [Mia]}"), actions("{action: Call, supportedBy: [mia, Tom]}")],
    { Call: [{ kind: "supported", by: ["Tom"] }] },
  ],
  [
    "a why that was said, and one that was taken out",
    [around("    effect: Calm\n"), around("    why: Customers leave.\n")],
    {
      Aim: [
        { kind: "why", after: "Customers leave." },
        { kind: "effect", before: "Calm" },
      ],
    },
  ],
];

describe("comparing plans", () => {
  for (const [title, cases] of Object.entries({ targets, matching, talk })) {
    describe(title, () => {
      for (const [name, [before, after], expected] of cases) {
        it(name, () => {
          assert.deepEqual(changesBetween(before, after), expected);
        });
      }
    });
  }

  it("finds nothing between a plan and itself, and all of it beside no plan", () => {
    const plan = readPlan(results("Errors fall from 10% to 5%"));
    assert.deepEqual(comparePlans(plan, plan).objectives, []);
    assert.equal(comparePlans(undefined, plan).file, "added");
    assert.deepEqual(comparePlans(undefined, plan).objectives[0]?.results[0]?.changes, [{ kind: "added" }]);
    const gone = comparePlans(plan, undefined);
    assert.equal(gone.file, "removed");
    assert.deepEqual(gone.objectives[0]?.changes, [{ kind: "removed" }]);
    assert.deepEqual(gone.objectives[0]?.results, []);
  });

  it("tells of the file itself", () => {
    const before = readPlan("period: 2026-Q3\nstatus: draft\nobjectives: []\n");
    const after = readPlan("period: 2026-Q4\nlearned: Call early\nobjectives: []\n");
    const { period, status, learned } = comparePlans(before, after);
    assert.equal(period?.before?.name, "2026-Q3");
    assert.equal(period.after?.name, "2026-Q4");
    assert.deepEqual(status, { before: "draft", after: "active" });
    assert.deepEqual(learned, { after: "Call early" });
  });
});
