import assert from "node:assert/strict";
import { check, type Finding } from "../../../src/core";
import { applyChanges } from "../../../src/core/open";

interface Case {
  readonly name: string;
  /** Put under `objectives:`, or the whole text where it holds that key. */
  readonly text: string;
  readonly at: string;
  readonly path: string;
  readonly says: RegExp;
  /** The piece of text that the first fix leaves, where there is a fix. */
  readonly mended?: RegExp;
}

const objective = (more: string): string => `objectives:\n  - objective: Shops open on time\n${more}`;
const result = (more: string): string => objective(`    results:\n      - ${more}\n`);
const action = (more: string): string => objective(`    actions:\n      - ${more}\n`);

const cases: readonly Case[] = [
  {
    name: "a name brought along",
    text: objective("    key_results: [A]\n"),
    at: "key_results",
    path: "objectives/0/key_results",
    says: /is called `results` here/,
    mended: /\n {4}results: \[A\]/,
  },
  {
    name: "in Dutch",
    text: objective("    waarom: x\n"),
    at: "waarom",
    path: "objectives/0/waarom",
    says: /`why`/,
    mended: /\n {4}why: x/,
  },
  {
    name: "in another spelling",
    text: objective("    why_now: x\n"),
    at: "why_now",
    path: "objectives/0/why_now",
    says: /`whyNow`/,
    mended: /whyNow: x/,
  },
  {
    name: "title for objective",
    text: "objectives:\n  - title: Shops open on time\n",
    at: "title",
    path: "objectives/0/title",
    says: /`objective`/,
    mended: /- objective: Shops/,
  },
  {
    name: "title for result",
    text: result("{title: NPS, target: 8}"),
    at: "title",
    path: "objectives/0/results/0/title",
    says: /`result`/,
    mended: /\{result: NPS/,
  },
  {
    name: "start for baseline",
    text: result("{result: NPS, start: 8}"),
    at: "start",
    path: "objectives/0/results/0/start",
    says: /`baseline`/,
    mended: /baseline: 8/,
  },
  {
    name: "streefwaarde for target",
    text: result("{result: NPS, streefwaarde: 8}"),
    at: "streefwaarde",
    path: "objectives/0/results/0/streefwaarde",
    says: /`target`/,
    mended: /target: 8/,
  },
  {
    name: "goals for objectives",
    text: "team: x\ngoals: []\n",
    at: "goals",
    path: "goals",
    says: /`objectives`/,
    mended: /^team: x\nobjectives: \[\]/,
  },
  {
    name: "another name for what is there",
    text: objective("    why: x\n    waarom: y\n"),
    at: "waarom",
    path: "objectives/0/waarom",
    says: /already there/,
  },
  {
    name: "a slip of the finger",
    text: objective("    ownr: Anna\n"),
    at: "ownr",
    path: "objectives/0/ownr",
    says: /Did you mean `owner`/,
    mended: /owner: Anna/,
  },
  {
    name: "a key that belongs elsewhere",
    text: objective("    confidence: 0.5\n"),
    at: "confidence",
    path: "objectives/0/confidence",
    says: /belongs in a check-in/,
  },
  {
    name: "a key that nobody knows",
    text: objective("    colour: red\n"),
    at: "colour",
    path: "objectives/0/colour",
    says: /call it `x-colour`/,
  },
  { name: "no objectives at all", text: "team: x\n", at: "team", path: "", says: /Which objectives/ },
  {
    name: "an empty list of objectives",
    text: "objectives:\n",
    at: "objectives",
    path: "objectives",
    says: /nothing in it yet/,
  },
  {
    name: "an objective without its sentence",
    text: "objectives:\n  - why: x\n",
    at: "why",
    path: "objectives/0",
    says: /What is the `objective`/,
  },
  {
    name: "an objective as a sentence",
    text: "objectives:\n  - Shops open on time\n",
    at: "Shops open on time",
    path: "objectives/0",
    says: /key of its own/,
    mended: /- objective: Shops open on time\n/,
  },
  {
    name: "a sentence with a colon",
    text: result("Waiting time: from 20 to 10"),
    at: "Waiting time",
    path: "objectives/0/results/0/Waiting time",
    says: /In quotes it is a sentence/,
    mended: /- "Waiting time: from 20 to 10"\n/,
  },
  {
    name: "a short one",
    text: result("turnout: higher"),
    at: "turnout",
    path: "objectives/0/results/0/turnout",
    says: /In quotes it is a sentence/,
    mended: /- "turnout: higher"\n/,
  },
  {
    name: "an objective with a colon",
    text: "objectives:\n  - Shops open: on time\n",
    at: "Shops open",
    path: "objectives/0/Shops open",
    says: /In quotes/,
    mended: /- objective: "Shops open: on time"\n/,
  },
  {
    name: "an empty item",
    text: objective("    results:\n      -\n      - NPS rises 8 points\n"),
    at: "",
    path: "objectives/0/results/0",
    says: /empty/,
  },
  {
    name: "results that are no list",
    text: objective("    results: NPS rises 8 points\n"),
    at: "NPS rises 8 points",
    path: "objectives/0/results",
    says: /is a list/,
  },
  {
    name: "a why that is a list",
    text: objective("    why: [x, y]\n"),
    at: "[x, y]",
    path: "objectives/0/why",
    says: /is a text/,
  },
  {
    name: "a status of another kind",
    text: objective("    status: closed\n"),
    at: "closed",
    path: "objectives/0/status",
    says: /`status` is dropped/,
  },
  {
    name: "a status in Dutch",
    text: "status: concept\nobjectives: []\n",
    at: "concept",
    path: "status",
    says: /Did you mean `draft`/,
    mended: /^status: draft\n/,
  },
  {
    name: "a kind nearly right",
    text: action("{action: x, kind: proces}"),
    at: "proces",
    path: "objectives/0/actions/0/kind",
    says: /Did you mean `process`/,
    mended: /kind: process/,
  },
  {
    name: "a date that does not exist",
    text: result("{result: NPS, due: 2026-11-31}"),
    at: "2026-11-31",
    path: "objectives/0/results/0/due",
    says: /not a day in the calendar/,
  },
  {
    name: "a date in another notation",
    text: result("{result: NPS, due: 31-12-2026}"),
    at: "31-12-2026",
    path: "objectives/0/results/0/due",
    says: /YYYY-MM-DD/,
    mended: /due: 2026-12-31/,
  },
  {
    name: "a check-in without a value",
    text: result("{result: NPS, checkins: [{date: 2026-11-01}]}"),
    at: "date",
    path: "objectives/0/results/0/checkins/0",
    says: /What is the `value`/,
  },
  {
    name: "a confidence above 1",
    text: result("{result: NPS, checkins: [{date: 2026-11-01, value: 1, confidence: 7}]}"),
    at: "7",
    path: "objectives/0/results/0/checkins/0/confidence",
    says: /0 to 1/,
  },
  {
    name: "a number that is none",
    text: result("{result: NPS, baseline: .nan}"),
    at: ".nan",
    path: "objectives/0/results/0/baseline",
    says: /not a number/,
  },
  {
    name: "infinity",
    text: result("{result: NPS, target: .inf}"),
    at: ".inf",
    path: "objectives/0/results/0/target",
    says: /not a number/,
  },
  {
    name: "a period nobody knows",
    text: "period: Q4 2026\nobjectives: []\n",
    at: "Q4 2026",
    path: "period",
    says: /2026-Q4, 2026-H2/,
  },
  {
    name: "a period backwards",
    text: "period: {start: 2026-12-01, end: 2026-11-01}\nobjectives: []\n",
    at: "{start: 2026-12-01, end: 2026-11-01}",
    path: "period",
    says: /ends before it starts/,
  },
  {
    name: "an id with a space",
    text: objective("    id: right first\n"),
    at: "right first",
    path: "objectives/0/id",
    says: /letters, digits and hyphens/,
  },
  {
    name: "an empty sentence",
    text: 'objectives:\n  - objective: ""\n',
    at: '""',
    path: "objectives/0/objective",
    says: /nothing in it yet/,
  },
];

const schemaOnly = (text: string): Finding[] => check(text).findings.filter(({ rule }) => rule === "schema");

describe("what the schema refuses", () => {
  for (const { name, text, at, path, says, mended } of cases) {
    it(`${name}: one finding that helps`, () => {
      const findings = schemaOnly(text);
      assert.deepEqual(
        findings.map((finding) => [text.slice(finding.span.start, finding.span.end), finding.path]),
        [[at, path]],
      );
      const [finding] = findings;
      assert.match(finding?.message ?? "", says);
      const [fix] = finding?.fixes ?? [];
      assert.equal(fix !== undefined, mended !== undefined);
      if (!fix || !mended) return;
      const after = applyChanges(text, fix.edits);
      assert.match(after, mended);
      assert.deepEqual(schemaOnly(after), []);
    });
  }

  it("two mistakes are two findings", () => {
    assert.equal(schemaOnly(objective("    ownr: Anna\n    colour: red\n")).length, 2);
  });
});

describe("what the schema lets pass", () => {
  const valid: readonly string[] = [
    objective("    why:\n    results:\n    actions: null\n    parent:\n"),
    objective("    x-colour: {any: [thing]}\n"),
    "version: 1\nteam: {name: Desk, members: [Anna]}\nperiod: 2026\nstatus: closed\nlang: nl\nlearned: x\nnotes: y\nobjectives: []\n",
    "period: {name: Cycle 6, start: 2026-10-05, end: 2026-12-18}\nobjectives: []\n",
    objective("    id: één-keer-goed-陽子-2\n    type: aspirational\n    parent: [a, b.yaml#c]\n"),
    result(
      "{result: NPS, baseline: 99.9%, target: '< 200 ms', current: +4, unit: points, due: 2028-02-29, measured: half-yearly}",
    ),
    result(
      "{result: Sold, target: true, checkins: [{date: 2026-11-01, value: false, confidence: 8/10, by: Mia, note: x}]}",
    ),
    action(
      "{action: x, kind: experiment, proposedBy: [A, B], supportedBy: C, status: in-progress, results: a, code: src/**, link: x}",
    ),
  ];
  for (const text of valid) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(schemaOnly(text), []);
    });
  }
});
