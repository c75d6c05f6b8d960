import assert from "node:assert/strict";
import {
  addAction,
  addCheckin,
  addObjective,
  dropItem,
  type EditOutcome,
  setActionStatus,
  supportAction,
} from "../../../src/core/edits";
import { applyChanges } from "../../../src/core/open";

interface Case {
  readonly name: string;
  readonly before: string;
  readonly edit: (text: string) => EditOutcome;
  readonly after: string;
}

const checkin = { date: "2026-11-15", value: "7.5", confidence: "8/10", by: "Mia" };

const cases: readonly Case[] = [
  {
    name: "a first check-in turns a sentence into a mapping that keeps it",
    before: "objectives:\n  - objective: A\n    results:\n      - NPS rises 8 points, from 31 # for now\n",
    edit: (text) => addCheckin(text, "objectives/0/results/0", checkin),
    after:
      "objectives:\n  - objective: A\n    results:\n      - result: NPS rises 8 points, from 31\n" +
      "        checkins:\n          - {date: 2026-11-15, value: 7.5, confidence: 8/10, by: Mia} # for now\n",
  },
  {
    name: "the next check-in looks like the last, and `current` follows",
    before:
      "objectives:\n- objective: A\n  results:\n  - result: NPS\n    current: 31 # by hand\n    checkins:\n" +
      "    - date: 2026-10-15\n      value: 33\n      # a good month\n    due: 2026-12-31\n",
    edit: (text) => addCheckin(text, "objectives/0/results/0", { date: "2026-11-15", value: "34" }),
    after:
      "objectives:\n- objective: A\n  results:\n  - result: NPS\n    current: 34 # by hand\n    checkins:\n" +
      "    - date: 2026-10-15\n      value: 33\n      # a good month\n    - date: 2026-11-15\n      value: 34\n    due: 2026-12-31\n",
  },
  {
    name: "a second check-in of the day takes the place of the first",
    before:
      "objectives:\n  - objective: A\n    results:\n      - result: NPS\n        checkins: [{date: 2026-11-15, value: 3, by: mia}]\n",
    edit: (text) => addCheckin(text, "objectives/0/results/0", checkin),
    after:
      "objectives:\n  - objective: A\n    results:\n      - result: NPS\n" +
      "        checkins: [{date: 2026-11-15, value: 7.5, confidence: 8/10, by: Mia}]\n",
  },
  {
    name: "a number that could be two is put in quotes",
    before: "objectives:\n  - objective: A\n    results: [{result: Members}]",
    edit: (text) => addCheckin(text, "objectives/0/results/0", { date: "2026-11-15", value: "10.000" }),
    after:
      'objectives:\n  - objective: A\n    results: [{result: Members, checkins: [{date: 2026-11-15, value: "10.000"}]}]',
  },
  {
    name: "an action goes below the others, with their comments",
    before:
      "objectives:\n  - objective: A\n    actions:\n      - action: One\n        # since spring\n\n  - objective: B\n",
    edit: (text) => addAction(text, "objectives/0", { action: "Two: more", proposedBy: "Joost" }),
    after:
      'objectives:\n  - objective: A\n    actions:\n      - action: One\n        # since spring\n      - action: "Two: more"\n' +
      "        proposedBy: Joost\n\n  - objective: B\n",
  },
  {
    name: "a lone supporter becomes a list",
    before: "objectives:\n  - objective: A\n    actions:\n      - {action: One, supportedBy: Tom}\n",
    edit: (text) => supportAction(text, "objectives/0/actions/0", "Mia"),
    after: "objectives:\n  - objective: A\n    actions:\n      - {action: One, supportedBy: [Tom, Mia]}\n",
  },
  {
    name: "who supports already is not added again",
    before: "objectives:\n  - objective: A\n    actions:\n      - {action: One, supportedBy: [Tom, mia]}\n",
    edit: (text) => supportAction(text, "objectives/0/actions/0", "Mia"),
    after: "objectives:\n  - objective: A\n    actions:\n      - {action: One, supportedBy: [Tom, mia]}\n",
  },
  {
    name: "a status is written over, and keeps its comment",
    before:
      "objectives:\n  - objective: A\n    actions:\n      - action: One\n        status: accepted # by all\n        results: [x]\n",
    edit: (text) => setActionStatus(text, "objectives/0/actions/0", "stopped", "No budget"),
    after:
      "objectives:\n  - objective: A\n    actions:\n      - action: One\n        status: stopped # by all\n" +
      "        reason: No budget\n        results: [x]\n",
  },
  {
    name: "an empty reason is filled in",
    before: "objectives:\n  - objective: A\n    reason:\n    why: x\n",
    edit: (text) => dropItem(text, "objectives/0", "Sold"),
    after: "objectives:\n  - objective: A\n    reason: Sold\n    why: x\n    status: dropped\n",
  },
  {
    name: "the first objective of an empty list",
    before: "team: Desk\nobjectives: []\n",
    edit: (text) => addObjective(text, { objective: "Members stay" }),
    after: "team: Desk\nobjectives:\n  - objective: Members stay\n",
  },
];

const refusals: readonly (readonly [
  name: string,
  text: string,
  edit: (text: string) => EditOutcome,
  refused: string,
])[] = [
  ["YAML that does not parse", "objectives: [", (text) => addObjective(text, { objective: "A" }), "syntax"],
  [
    "no such place",
    "objectives: []\n",
    (text) => addAction(text, "objectives/3", { action: "x" }),
    "missing",
  ],
  [
    "an item that stands elsewhere, too",
    "objectives:\n  - &a {objective: A}\n  - *a\n",
    (text) => addAction(text, "objectives/1", { action: "x" }),
    "shared",
  ],
  [
    "an item that others stand for",
    "objectives:\n  - &a {objective: A}\n  - *a\n",
    (text) => addAction(text, "objectives/0", { action: "x" }),
    "shared",
  ],
  [
    "a list that came through an alias",
    "x-all: &all [{action: One}]\nobjectives:\n  - objective: A\n    actions: *all\n",
    (text) => addAction(text, "objectives/0", { action: "x" }),
    "shared",
  ],
];

describe("edits", () => {
  for (const { name, before, edit, after } of cases) {
    it(name, () => {
      const outcome = edit(before);
      assert.ok("edits" in outcome, JSON.stringify(outcome));
      assert.equal(applyChanges(before, outcome.edits), after);
    });
  }

  for (const [name, text, edit, refused] of refusals) {
    it(`refuse ${name}`, () => assert.deepEqual(edit(text), { refused }));
  }
});
