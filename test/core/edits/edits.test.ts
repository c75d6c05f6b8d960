import assert from "node:assert/strict";
import {
  addAction,
  addCheckin,
  addObjective,
  closePeriod,
  dropItem,
  type EditOutcome,
  inARow,
  resultToAction,
  setActionStatus,
  supportAction,
  toNextPeriod,
} from "../../../src/core/edits";
import { applyChanges } from "../../../src/core/open";

interface Case {
  readonly name: string;
  readonly before: string;
  readonly edit: (text: string) => EditOutcome;
  readonly after: string;
}

const support =
  (name: string) =>
  (text: string): EditOutcome =>
    supportAction(text, "objectives/0/actions/0", name);

const checkin = { date: "2026-11-15", value: "7.5", confidence: "8/10", by: "Mia" };

const cases: readonly Case[] = [
  {
    name: "a first check-in turns a sentence into a mapping that keeps it",
    before: "objectives:\n  - objective: A\n    results:\n      - NPS rises 8 points, from 31 # for now\n",
    edit: (text) => addCheckin(text, "objectives/0/results/0", checkin),
    after:
      "objectives:\n  - objective: A\n    results:\n      - result: NPS rises 8 points, from 31 # for now\n" +
      "        checkins:\n          - {date: 2026-11-15, value: 7.5, confidence: 8/10, by: Mia}\n",
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
    name: "a comment behind an empty key stays beside that key",
    before:
      "objectives:\n  - objective: A\n    status: # ask Mia\n    reason: # and why\n    actions:\n      - action: One\n        supportedBy: # who?\n",
    edit: (text) => inARow(text, (now) => dropItem(now, "objectives/0", "Sold"), support("Mia")),
    after:
      "objectives:\n  - objective: A\n    status: dropped # ask Mia\n    reason: Sold # and why\n    actions:\n      - action: One\n        supportedBy: [Mia] # who?\n",
  },
  {
    name: "an action that is a sentence so far is supported, and decided on, as it is written",
    before: "objectives:\n  - objective: A\n    actions:\n      - One # ours\n      - 'It: too'\n",
    edit: (text) =>
      inARow(text, support("Mia"), (now) =>
        setActionStatus(now, "objectives/0/actions/1", "declined", "Sold"),
      ),
    after:
      "objectives:\n  - objective: A\n    actions:\n      - action: One # ours\n        supportedBy: [Mia]\n      - action: 'It: too'\n        status: declined\n        reason: Sold\n",
  },
  {
    name: "a comment behind a key with an empty list in lines stays there",
    before: "objectives:\n  - objective: A\n    actions: # ours\n    notes: x\n",
    edit: (text) => addAction(text, "objectives/0", { action: "One" }),
    after: "objectives:\n  - objective: A\n    actions: # ours\n      - action: One\n    notes: x\n",
  },
  {
    name: "an anchor that nothing names is no hindrance",
    before:
      "objectives:\n  - &the-one\n    objective: A\n    results: &list-1\n      - &nps-2 NPS is 40\n    actions: &x\n      - &act-1 action: One\n        supportedBy: &y [Tom]\n",
    edit: (text) => inARow(text, (now) => addCheckin(now, "objectives/0/results/0", checkin), support("Mia")),
    after:
      "objectives:\n  - &the-one\n    objective: A\n    results: &list-1\n" +
      "      - &nps-2 {result: NPS is 40, checkins: [{date: 2026-11-15, value: 7.5, confidence: 8/10, by: Mia}]}\n" +
      "    actions: &x\n      - &act-1 action: One\n        supportedBy: &y [Tom, Mia]\n",
  },
  {
    name: "a new item goes below an alias that stands last",
    before:
      "x-all: [&one {action: One}]\nobjectives:\n  - objective: A\n    owner: &me Anna\n    actions:\n      - *one # shared\n  - {objective: B, owner: *me }\n",
    edit: (text) =>
      inARow(
        text,
        (now) => addAction(now, "objectives/0", { action: "Two" }),
        (now) => addAction(now, "objectives/1", { action: "Three" }),
      ),
    after:
      "x-all: [&one {action: One}]\nobjectives:\n  - objective: A\n    owner: &me Anna\n    actions:\n      - *one # shared\n      - {action: Two}\n  - {objective: B, owner: *me, actions: [{action: Three}] }\n",
  },
  {
    name: "a status that was an alias gets a word of its own",
    before:
      "objectives:\n  - objective: A\n    actions:\n      - {action: One, status: &s accepted}\n      - {action: Two, status: *s }\n",
    edit: (text) => setActionStatus(text, "objectives/0/actions/1", "done"),
    after:
      "objectives:\n  - objective: A\n    actions:\n      - {action: One, status: &s accepted}\n      - {action: Two, status: done }\n",
  },
  {
    name: "what comes through a merge key is written over in the item's own text",
    before:
      "x-on: &on {status: accepted}\nobjectives:\n  - objective: A\n    actions:\n      - {<<: *on, action: One}\n      - <<: *on\n        action: Two\n",
    edit: (text) =>
      inARow(
        text,
        (now) => setActionStatus(now, "objectives/0/actions/0", "done"),
        (now) => setActionStatus(now, "objectives/0/actions/1", "accepted"),
        (now) => setActionStatus(now, "objectives/0/actions/1", "stopped"),
      ),
    after:
      "x-on: &on {status: accepted}\nobjectives:\n  - objective: A\n    actions:\n      - {<<: *on, action: One, status: done}\n      - <<: *on\n        action: Two\n        status: stopped\n",
  },
  {
    name: "a comment behind the sign of a block scalar stays with its words",
    before:
      "objectives:\n  - objective: A\n    results:\n      - >- # as agreed\n        NPS rises\n        to 40\n    actions:\n      - action: One\n        supportedBy: |- # so far\n          Tom\n",
    edit: (text) => inARow(text, (now) => dropItem(now, "objectives/0/results/0", "Sold"), support("Mia")),
    after:
      "objectives:\n  - objective: A\n    results:\n      - result: NPS rises to 40 # as agreed\n        status: dropped\n        reason: Sold\n    actions:\n      - action: One\n        supportedBy: [Tom, Mia] # so far\n",
  },
  {
    name: "a sentence keeps its quotes, in brackets too",
    before: "objectives:\n  - {objective: A, results: ['NPS: 40', B]}\n",
    edit: (text) =>
      inARow(
        text,
        (now) => dropItem(now, "objectives/0/results/1", "Sold"),
        (now) => dropItem(now, "objectives/0/results/0", "Sold"),
      ),
    after:
      "objectives:\n  - {objective: A, results: [{result: 'NPS: 40', status: dropped, reason: Sold}, {result: B, status: dropped, reason: Sold}]}\n",
  },
  {
    name: "a comment behind an empty key in brackets stays there",
    before: "objectives:\n  - objective: A\n    actions: [{action: One, supportedBy: # who?\n      }]\n",
    edit: (text) => setActionStatus(text, "objectives/0/actions/0", "done"),
    after:
      "objectives:\n  - objective: A\n    actions: [{action: One, supportedBy:, status: done # who?\n      }]\n",
  },
  {
    name: "a comment behind an anchor and the sign of a block scalar stays, too",
    before: "objectives:\n  - objective: A\n    results:\n      - &r |- # as agreed\n        NPS rises\n",
    edit: (text) => dropItem(text, "objectives/0/results/0", "Sold"),
    after:
      "objectives:\n  - objective: A\n    results:\n      - &r {result: NPS rises, status: dropped, reason: Sold} # as agreed\n",
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
  [
    "a list that came through a merge key, and would be hidden",
    "x-both: &both {supportedBy: [Tom]}\nobjectives:\n  - objective: A\n    actions:\n      - {<<: *both, action: One}\n",
    support("Mia"),
    "shared",
  ],
  [
    "an item that others merge",
    "objectives:\n  - objective: A\n    actions:\n      - &one {action: One}\n      - {<<: *one, action: Two}\n",
    support("Mia"),
    "shared",
  ],
  [
    "an item that is nothing but a merge key, with no line to stand below",
    "x-one: &one {action: One}\nobjectives:\n  - objective: A\n    actions:\n      - <<: *one\n",
    support("Mia"),
    "shared",
  ],
  [
    "to take out text that others name",
    "objectives:\n  - objective: A\n    results:\n      - {result: Launch it, owner: &me Mia}\n      - {result: B, owner: *me }\n",
    (text) => resultToAction(text, "objectives/0/results/0", { proposedBy: "team" }),
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

describe("closing a period, and going on", () => {
  const before = `# Ours
team: Order desk
period: 2026-Q4
objectives:
  # what matters most
  - id: right # keep
    objective: Orders are right
    results:
      - id: errors
        result: Error reports
        baseline: 10
        target: 5
        unit: "%"
        due: 2026-12-31
        checkins:
          - {date: 2026-10-15, value: 9}
          - {date: 2026-11-15, value: 7.5}
      - result: Returns
        current: 12
        target: 8
      - Calls fall from 20 to 10 a day
      - result: Visits
        status: dropped
        reason: The shop was sold.
    actions:
      - action: Check the address
        results: [errors]
      # it went well
      - action: Print larger labels
        status: done
    learned: Calling early beat the checklist.
  # over
  - objective: Drivers know the way
learned: Less is more.`;

  it("says so, and what was learned", () => {
    const outcome = closePeriod(before, "Ask: first");
    assert.ok("edits" in outcome);
    assert.equal(
      applyChanges(before, outcome.edits),
      before
        .replace("period: 2026-Q4\n", "period: 2026-Q4\nstatus: closed\n")
        .replace("Less is more.", '"Ask: first"'),
    );
  });

  it("takes along what goes on, from where it came to", () => {
    assert.deepEqual(toNextPeriod(before, ["objectives/0"], "2026-12-30"), {
      text: `# Ours
team: Order desk
period: 2027-Q1
status: draft
objectives:
  # what matters most
  - id: right # keep
    objective: Orders are right
    results:
      - id: errors
        result: Error reports
        baseline: 7.5
        target: 5
        unit: "%"
      - result: Returns
        baseline: 12
        target: 8
      - Calls fall from 20 to 10 a day
    actions:
      - action: Check the address
        results: [errors]`,
    });
  });

  it("takes along what aliases stood for, when their anchors stay behind", () => {
    const shared = `period: 2026-Q4
objectives:
  - objective: Drivers know the way
    owner: &me Anna
    results:
      - &calls {result: Calls, current: 7, target: 5} # shared
  - objective: Orders are right
    owner: *me # still
    results:
      - *calls
      - {result: Returns, owner: *me , target: 8}
`;
    assert.deepEqual(toNextPeriod(shared, ["objectives/1"], "2026-12-30"), {
      text: `period: 2027-Q1
status: draft
objectives:
  - objective: Orders are right
    owner: &me Anna # still
    results:
      - {result: Calls, baseline: 7, target: 5}
      - {result: Returns, owner: *me , target: 8}
`,
    });
  });

  it("is refused where the YAML does not parse", () => {
    assert.deepEqual(toNextPeriod("a: [", [], "2026-12-30"), { refused: "syntax" });
    assert.deepEqual(closePeriod("a: ["), { refused: "syntax" });
  });
});
