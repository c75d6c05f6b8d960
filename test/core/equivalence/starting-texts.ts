import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateGoals } from "../../bench/generate-goals";
import { goodFile } from "../check/good-file";

const top = join(__dirname, "../../..");

function filesIn(folder: string): string[] {
  return readdirSync(join(top, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .map((file) => readFileSync(join(top, folder, file), "utf8"));
}

/** Texts in which one objective leans on another, or on what no parser expects. */
const hostile: readonly string[] = [
  "",
  "\n\n# nothing yet\n",
  "objectives:\n",
  "objectives: []\n",
  "objectives:\n- objective: At the margin\n- objective: Also there\n  why: Because\nlearned: Much\n",
  "objectives:\n  - objective: A\n    why: &w It costs a day\n  - objective: B\n    why: *w\n",
  "x-o: &o {owner: Anna, why: It costs a day}\nobjectives:\n  - <<: *o\n    objective: A\n  - <<: *o\n    objective: B\n",
  "objectives:\n  - objective: A\n    why: &w It costs a day\n    effect: *w\n  - objective: B\n    notes: &w Other\n    effect: *w\n",
  "objectives:\n  - objective: A\n    id: a\n    parent: b\n  - objective: B\n    id: b\n    parent: a\n  - objective: C\n    id: a\n    parent: [b, nobody]\n",
  "# waartoe-disable missing-actions\nobjectives:\n  - objective: A\n    # waartoe-disable-next-line missing-results\n  - objective: B\n    why: x\n    # waartoe-disable missing-why, empty-why -- known\n  - objective: C\n",
  "objectives:\n  - objective: A\n    why: |+\n      one\n\n\n  - objective: B\n    why: >-\n      two\n      three\n  # between\n# at the margin\n  - objective: C\n",
  "objectives:\n  -   objective: A\n      why: 'it''s so'\n  - objective: >\n      B\n      goes on\n    results: [x, {result: y, target: 5}]\n",
  "objectives:\n  - # here\n    objective: A\n  -\n    objective: B\n  - just a sentence\n  - {objective: flow, why: z}\n",
  "lang: nl\nstatus: draft\nobjectives:\n  - objective: De klant krijgt de bestelling goed\n    status: dropped\n  - objective: Beter worden\n    results: [Minder fouten, target: 10.000]\nlearned: veel #42\nteam: Balie\n",
  "---\nobjectives:\n  - objective: A\n...\n",
  "\uFEFFobjectives:\n  - objective: A\n  - objective: B\n",
  "objectives:\n  - objective: A\n\twhy: tab\n  - objective: B\n",
  'objectives:\n  - objective: "open\n  - objective: B\n    why: c"\n',
  "objectives:\n  - objective: A\n    notes: |\n<<<<<<< here\n  - objective: B\n=======\n",
  "objectives:\r\n  - objective: A\r\n    why: b\r\n  - objective: B\r\n",
  "objectives:\n  - objective: A\n    results:\n    - one\n    - two\n  - objective: 😀 B\n    key_results: [x]\n",
  "? objectives\n: - objective: A\n  - objective: B\n",
  "{objectives: [{objective: A}, {objective: B}]}\n",
];

/** Where sequences of edits begin: valid, broken and hostile files. */
export const startingTexts: readonly string[] = [
  goodFile,
  ...filesIn("examples"),
  ...filesIn("test/fixtures/rules"),
  ...[1, 2, 3].map((seed) => generateGoals(2_500, seed)),
  ...hostile,
];
