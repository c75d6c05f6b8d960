import type { RuleId } from "../../../src/core";
import { template } from "../../../src/core/plan/template";

/** A fix, before and after. */
export interface Case {
  readonly rule: RuleId;
  readonly name?: string;
  readonly before: string;
  /** The title of the fix, of those of the rule's first finding; the first where absent. */
  readonly title?: string;
  /** `|` marks what is selected. */
  readonly after: string;
  /** The words that are selected there, if it is more than a place. */
  readonly selected?: string;
  /** What somebody fills in there. */
  readonly fill?: string;
  /** What comes to light, and no fix could have avoided. */
  readonly uncovers?: RuleId;
}

/** The day on which the cases are looked at. */
export const today = "2026-11-24";
const firstGoal = "Customers get their order right the first time";

export const head = "period: 2026-Q4\nobjectives:\n";

export const cases: readonly Case[] = [
  {
    rule: "missing-why",
    before: `${head}  - objective: Orders are right # ours\n    results: []\n`,
    after: `${head}  - objective: Orders are right # ours\n    why: |\n    results: []\n`,
    fill: "Every wrong order costs a customer three days.",
  },
  {
    rule: "missing-why",
    name: "where the key stands empty",
    before: `${head}  - objective: Orders are right\n    why:\n    results: []\n`,
    after: `${head}  - objective: Orders are right\n    why: |\n    results: []\n`,
    fill: "Every wrong order costs a customer three days.",
  },
  {
    rule: "missing-why",
    name: "between brackets, with CRLF",
    before: "objectives: [{id: a, objective: Orders are right, results: [x]}]\r\n",
    after: "objectives: [{id: a, objective: Orders are right, why: |, results: [x]}]\r\n",
    fill: "Every wrong order costs a customer three days.",
  },
  {
    rule: "missing-why-now",
    before: `${head}  - objective: Orders are right\n    why: >-\n      Every wrong order\n      costs three days.\n`,
    after: `${head}  - objective: Orders are right\n    why: >-\n      Every wrong order\n      costs three days.\n    whyNow: |\n`,
    fill: "Two competitors are better at it already.",
  },
  {
    rule: "missing-effect",
    before: `${head}  - objective: Orders are right\n    why: Every wrong order costs three days.`,
    after: `${head}  - objective: Orders are right\n    why: Every wrong order costs three days.\n    effect: |`,
    fill: "Customers no longer call back",
  },
  {
    rule: "missing-reason",
    before: `${head}  - objective: Orders are right\n    status: dropped\n`,
    after: `${head}  - objective: Orders are right\n    status: dropped\n    reason: |\n`,
    fill: "The shop was sold.",
  },
  {
    rule: "missing-baseline",
    name: "of a sentence",
    before: `${head}  - objective: Orders are right\n    results:\n      - NPS rises 8 points # for now\n`,
    after: `${head}  - objective: Orders are right\n    results:\n      - result: NPS rises 8 points # for now\n        baseline: |\n`,
    fill: "31",
  },
  {
    rule: "missing-baseline",
    name: "of fields",
    before: `${head}  - objective: Orders are right\n    results:\n      - {result: NPS, target: 39}\n`,
    after: `${head}  - objective: Orders are right\n    results:\n      - {result: NPS, baseline: |, target: 39}\n`,
    fill: "31",
  },
  {
    rule: "imposed-action",
    before: `${head}  - objective: Orders are right\n    actions:\n      - Buy a scanner\n      - action: Ask them\n        proposedBy: team\n`,
    after: `${head}  - objective: Orders are right\n    actions:\n      - action: Buy a scanner\n        supportedBy: |\n      - action: Ask them\n        proposedBy: team\n`,
    fill: "[Mia, Lena]",
  },
  {
    rule: "missing-results",
    before: `${head}  - objective: Orders are right\n    why: Every wrong order costs three days.\n`,
    after: `${head}  - objective: Orders are right\n    why: Every wrong order costs three days.\n    results:\n      - |\n`,
    fill: "Error reports fall from 10% to 5%",
  },
  {
    rule: "missing-results",
    name: "where the list is empty",
    before: `objectives:\n- objective: Orders are right\n  results: []\n`,
    after: `objectives:\n- objective: Orders are right\n  results:\n  - |\n`,
    fill: "Error reports fall from 10% to 5%",
  },
  {
    rule: "missing-actions",
    before: `${head}  - objective: Orders are right\n    results:\n      - NPS is 40\n`,
    after: `${head}  - objective: Orders are right\n    results:\n      - NPS is 40\n    actions:\n      - action: |\n        proposedBy: team\n`,
    fill: "Check the address before picking",
  },
  {
    rule: "missing-due",
    title: "These goals are for 2026-Q4: add `period`",
    before:
      "team: A\nobjectives:\n  - objective: Orders are right\n    results:\n      - NPS rises from 31 to 40\n",
    after:
      "team: A\nperiod: 2026-Q4\nobjectives:\n  - objective: Orders are right\n    results:\n      - NPS rises from 31 to 40\n",
  },
  {
    rule: "missing-due",
    title: "Say by when: add `due`",
    before: "objectives:\n  - objective: Orders are right\n    results:\n      - NPS rises from 31 to 40\n",
    after:
      "objectives:\n  - objective: Orders are right\n    results:\n      - result: NPS rises from 31 to 40\n        due: |\n",
    fill: "2026-12-31",
  },
  {
    rule: "unmeasurable-result",
    before: `${head}  - objective: Orders are right\n    results:\n      - Customers are happier\n`,
    after: `${head}  - objective: Orders are right\n    results:\n      - result: Customers are happier\n        target: |\n`,
    fill: '">= 40"',
  },
  {
    rule: "unmeasurable-result",
    name: "with a target that says nothing",
    before: `${head}  - objective: Orders are right\n    results:\n      - result: Happy customers\n        target: TBD # ask Mia\n`,
    after: `${head}  - objective: Orders are right\n    results:\n      - result: Happy customers\n        target: | # ask Mia\n`,
    fill: '">= 40"',
  },
  {
    rule: "target-equals-baseline",
    before: `${head}  - objective: Orders are right\n    results:\n      - result: NPS\n        baseline: 31\n        target: 31\n`,
    after: `${head}  - objective: Orders are right\n    results:\n      - result: NPS\n        baseline: 31\n        target: |\n`,
    fill: "40",
  },
  {
    rule: "activity-result",
    before: `${head}  - objective: Orders are right\n    results:\n      # asked for\n      - Launch the new site\n      - NPS rises from 31 to 40\n    actions:\n      - {action: Ask them, proposedBy: team}\n    notes: more\n`,
    after: `${head}  - objective: Orders are right\n    results:\n      - NPS rises from 31 to 40\n    actions:\n      - {action: Ask them, proposedBy: team}\n      # asked for\n      - {action: Launch the new site, proposedBy: |}\n    notes: more\n`,
    fill: "Joost",
  },
  {
    rule: "activity-result",
    name: "with fields",
    before: `${head}  - objective: Orders are right\n    results:\n      - NPS rises from 31 to 40\n      - id: site\n        result: Launch the new site\n        owner: Tom\n        due: 2026-12-01\n`,
    after: `${head}  - objective: Orders are right\n    results:\n      - NPS rises from 31 to 40\n    actions:\n      - id: site\n        action: Launch the new site\n        proposedBy: |\n        owner: Tom\n        due: 2026-12-01\n`,
    fill: "Joost",
  },
  {
    rule: "activity-result",
    name: "the only one",
    before: `${head}  - objective: Orders are right\n    results: [Launch the new site]\n    notes: more\n`,
    after: `${head}  - objective: Orders are right\n    actions:\n      - action: Launch the new site\n        proposedBy: |\n    notes: more\n`,
    fill: "Joost",
    uncovers: "missing-results",
  },
  {
    rule: "unlinked-action",
    title: "It serves “NPS is 40”",
    before: `${head}  - objective: Orders are right\n    results:\n      - {id: errors, result: Errors fall from 10 to 5}\n      - {id: nps, result: NPS is 40}\n    actions:\n      - action: Ask them\n        proposedBy: team\n`,
    after: `${head}  - objective: Orders are right\n    results:\n      - {id: errors, result: Errors fall from 10 to 5}\n      - {id: nps, result: NPS is 40}\n    actions:\n      - action: Ask them\n        proposedBy: team\n        results: [nps]\n`,
  },
  {
    rule: "training-first",
    before: `${head}  - objective: Orders are right\n    results:\n      - {id: errors, result: Errors fall from 10 to 5}\n    actions:\n      - action: A training in labels\n        proposedBy: team\n`,
    after: `${head}  - objective: Orders are right\n    results:\n      - {id: errors, result: Errors fall from 10 to 5}\n    actions:\n      - action: A training in labels\n        proposedBy: team\n        results: [errors]\n`,
  },
  {
    rule: "duplicate-id",
    before: `${head}  - id: right\n    objective: Orders are right\n  - id: right # too\n    objective: Drivers know the way\n`,
    after: `${head}  - id: right\n    objective: Orders are right\n  - id: right-2 # too\n    objective: Drivers know the way\n`,
  },
  {
    rule: "parent-cycle",
    before: `${head}  - id: a\n    objective: Orders are right\n    parent: b # no\n  - id: b\n    objective: Drivers know the way\n    parent: [c, a]\n  - id: c\n    objective: Shelves are full\n`,
    after: `${head}  - id: a\n    objective: Orders are right\n  - id: b\n    objective: Drivers know the way\n    parent: [c, a]\n  - id: c\n    objective: Shelves are full\n`,
  },
  {
    rule: "syntax",
    name: "a sign of YAML’s own",
    before: `${head}  - objective: Orders are right\n    results:\n      - result: NPS\n        target: 5\n        unit: %\n`,
    after: `${head}  - objective: Orders are right\n    results:\n      - result: NPS\n        target: 5\n        unit: "%"\n`,
  },
  {
    rule: "syntax",
    name: "an at sign",
    before: `${head}  - objective: Orders are right\n    owner: @anna # us\n`,
    after: `${head}  - objective: Orders are right\n    owner: "@anna" # us\n`,
  },
  {
    rule: "syntax",
    name: "a colon in a sentence",
    before: `${head}  - objective: Orders are right\n    results:\n      - result: Waiting time: from 20 to 10\n`,
    after: `${head}  - objective: Orders are right\n    results:\n      - result: "Waiting time: from 20 to 10"\n`,
  },
  {
    rule: "syntax",
    name: "a colon without a space",
    before: `${head}  - objective: Orders are right\n    why:Every wrong order costs three days.\n`,
    after: `${head}  - objective: Orders are right\n    why: Every wrong order costs three days.\n`,
  },
  {
    rule: "syntax",
    name: "a quote that does not end",
    before: `${head}  - objective: Orders are right\n    why: "Every wrong order costs three days. # so far\n`,
    after: `${head}  - objective: Orders are right\n    why: "Every wrong order costs three days. # so far"\n`,
  },
  {
    rule: "syntax",
    name: "a bracket that does not end",
    before: `${head}  - objective: Orders are right\n    results: [NPS is 40\n    notes: x\n`,
    after: `${head}  - objective: Orders are right\n    results: [NPS is 40]\n    notes: x\n`,
  },
  {
    rule: "syntax",
    name: "a backslash in quotes",
    before: `${head}  - objective: Orders are right\n    notes: "C:\\goals"\n`,
    after: `${head}  - objective: Orders are right\n    notes: "C:\\\\goals"\n`,
  },
  {
    rule: "syntax",
    name: "a tab",
    before: `${head}  - objective: Orders are right\n\twhy: Every wrong order costs three days.\n`,
    after: `${head}  - objective: Orders are right\n    why: Every wrong order costs three days.\n`,
  },
  {
    rule: "schema",
    name: "another name for a key",
    before: `${head}  - objective: Orders are right\n    key_results:\n      - NPS is 40\n`,
    after: `${head}  - objective: Orders are right\n    results:\n      - NPS is 40\n`,
  },
  {
    rule: "schema",
    name: "a sentence with a colon",
    before: `${head}  - objective: Orders are right\n    results:\n      - Waiting time: from 20 to 10 minutes\n`,
    after: `${head}  - objective: Orders are right\n    results:\n      - "Waiting time: from 20 to 10 minutes"\n`,
  },
  {
    rule: "schema",
    name: "an objective as a sentence",
    before: `${head}  - Orders are right\n`,
    after: `${head}  - objective: Orders are right\n`,
  },
  {
    rule: "schema",
    name: "a slip in a word",
    before: `${head}  - objective: Orders are right\n    actions:\n      - {action: Ask them, proposedBy: team, status: acepted}\n`,
    after: `${head}  - objective: Orders are right\n    actions:\n      - {action: Ask them, proposedBy: team, status: accepted}\n`,
  },
  {
    rule: "schema",
    name: "another notation for a day",
    before: `${head}  - objective: Orders are right\n    results:\n      - {result: NPS is 40, due: 31-12-2026}\n`,
    after: `${head}  - objective: Orders are right\n    results:\n      - {result: NPS is 40, due: 2026-12-31}\n`,
  },
  {
    rule: "schema",
    name: "a slip in a key",
    before: `${head}  - objective: Orders are right\n    resluts:\n      - NPS is 40\n`,
    after: `${head}  - objective: Orders are right\n    results:\n      - NPS is 40\n`,
  },
  {
    rule: "schema",
    name: "nothing yet",
    before: "",
    after: template("en", { today }).text.replace(firstGoal, "|"),
    selected: firstGoal,
    fill: "Customers find what they look for",
  },
  {
    rule: "lost-text",
    before: `${head}  - objective: Orders are right\n    results:\n      - NPS rises from 31 to 40 #1\n`,
    after: `${head}  - objective: Orders are right\n    results:\n      - "NPS rises from 31 to 40 #1"\n`,
  },
  {
    rule: "ambiguous-number",
    name: "thousands, or a decimal point",
    before: `lang: nl\n${head}  - objective: Bestellingen kloppen\n    results:\n      - {result: Leden, baseline: 8000, target: 10.000}\n`,
    after: `lang: nl\n${head}  - objective: Bestellingen kloppen\n    results:\n      - {result: Leden, baseline: 8000, target: 10000}\n`,
  },
  {
    rule: "ambiguous-number",
    name: "percentage points",
    title: "Write +10 pp",
    before: `${head}  - objective: Orders are right\n    results:\n      - {result: Share of repeat customers, baseline: 40%, target: +10%}\n`,
    after: `${head}  - objective: Orders are right\n    results:\n      - {result: Share of repeat customers, baseline: 40%, target: +10 pp}\n`,
  },
  {
    rule: "ambiguous-number",
    name: "a percentage of percents",
    title: "Write 44%",
    before: `${head}  - objective: Orders are right\n    results:\n      - {result: Share of repeat customers, baseline: 40%, target: +10%}\n`,
    after: `${head}  - objective: Orders are right\n    results:\n      - {result: Share of repeat customers, baseline: 40%, target: 44%}\n`,
  },
  {
    rule: "measure-mismatch",
    name: "with the sentence",
    before: `${head}  - objective: Orders are right\n    results:\n      - {result: Errors fall from 12% to 5%, target: 4%}\n`,
    after: `${head}  - objective: Orders are right\n    results:\n      - {result: Errors fall from 12% to 5%, target: 5%}\n`,
  },
  {
    rule: "measure-mismatch",
    name: "with the latest check-in",
    before: `${head}  - objective: Orders are right\n    results:\n      - {result: Errors, baseline: 10, target: 4, current: 8, checkins: [{date: 2026-11-01, value: 7}]}\n`,
    after: `${head}  - objective: Orders are right\n    results:\n      - {result: Errors, baseline: 10, target: 4, current: 7, checkins: [{date: 2026-11-01, value: 7}]}\n`,
  },
  {
    rule: "unknown-reference",
    before: `${head}  - objective: Orders are right\n    results:\n      - {id: errors, result: Errors fall from 12 to 5}\n    actions:\n      - {action: Ask them, proposedBy: team, results: [error]}\n`,
    after: `${head}  - objective: Orders are right\n    results:\n      - {id: errors, result: Errors fall from 12 to 5}\n    actions:\n      - {action: Ask them, proposedBy: team, results: [errors]}\n`,
  },
  {
    rule: "unused-disable",
    before: `# waartoe-disable lost-text\n${head}  - objective: Orders are right\n`,
    after: `${head}  - objective: Orders are right\n`,
  },
];
