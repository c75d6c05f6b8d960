/** A text that nobody writes, and whose size is easily told. */
export interface Shape {
  readonly name: string;
  /** The largest that is tried. */
  readonly most: number;
  readonly text: (count: number) => string;
}

const count = 100_000;

function each(many: number, line: (index: number) => string): string {
  return Array.from({ length: many }, (_, index) => line(index)).join("");
}

function objectives(many: number, keys: (index: number) => string): string {
  return `objectives:\n${each(many, (index) => `  - objective: Shops open on time\n${keys(index)}`)}`;
}

const oneObjective = "objectives:\n  - objective: Shops open on time\n    why: They lose a day\n";

const words =
  "the waiting time at the desk falls from 10% to 5% before 2026-12-31, and that is why they stay ";

/** Shapes in which something that is done for each part might be done for each pair of parts. */
export const shapes: readonly Shape[] = [
  { name: "short lines in one text", most: count, text: (n) => `notes: |\n${each(n, () => "  a b\n")}` },
  {
    name: "one line of a million characters",
    most: 1_000_000,
    text: (n) => `${oneObjective}    effect: ${words.repeat(Math.ceil(n / words.length))}\n`,
  },
  {
    name: "one word of a million characters",
    most: 1_000_000,
    text: (n) => `objectives:\n  - objective: ${"x".repeat(n)}\n`,
  },
  {
    name: "a folded text of a million characters",
    most: 1_000_000,
    text: (n) =>
      `objectives:\n  - objective: >-\n${each(n / 40, () => `      shops open on time, and that is it now\n`)}`,
  },
  {
    name: "a text in quotes, full of escapes",
    most: 300_000,
    text: (n) => `objectives:\n  - objective: "${'better \\"quality\\"\\n '.repeat(n / 20)}"\n`,
  },
  { name: "keys of one's own", most: count, text: (n) => each(n, (i) => `x-${String(i)}: a\n`) },
  { name: "unknown keys", most: count, text: (n) => each(n, (i) => `k${String(i)}: a\n`) },
  { name: "the same key again and again", most: count, text: (n) => each(n, () => "x-a: b\n") },
  { name: "objectives with one id", most: count / 4, text: (n) => objectives(n, () => "    id: a\n") },
  {
    name: "a chain of parents",
    most: count / 10,
    text: (n) => objectives(n, (i) => `    id: o${String(i)}\n    parent: o${String(i + 1)}\n`),
  },
  {
    name: "a ring of parents",
    most: count / 10,
    text: (n) => objectives(n, (i) => `    id: o${String(i)}\n    parent: o${String((i + 1) % n)}\n`),
  },
  {
    name: "references to nothing",
    most: count / 10,
    text: (n) => objectives(n, (i) => `    id: order-${String(i)}\n    parent: order-x${String(i)}\n`),
  },
  {
    name: "findings",
    most: count / 2,
    text: (n) => `objectives:\n${each(n, () => "  - objective: Improve quality\n")}`,
  },
  {
    name: "results of one objective",
    most: count / 4,
    text: (n) =>
      `${oneObjective}    results:\n${each(n, (i) => `      - Calls fall from ${String(i)} to 5\n`)}`,
  },
  {
    name: "check-ins of one result",
    most: count / 4,
    text: (n) =>
      `${oneObjective}    results:\n      - result: Calls\n        target: 5\n        checkins:\n${each(n, (i) => `          - {date: 2026-10-${String(10 + (i % 20))}, value: ${String(i)}}\n`)}`,
  },
  {
    name: "actions that serve the results of one objective",
    most: count / 20,
    text: (n) =>
      `${oneObjective}    results:\n${each(n, (i) => `      - {id: r${String(i)}, result: Calls, target: 5}\n`)}    actions:\n${each(n, (i) => `      - {action: Ask, results: [r${String(i)}], proposedBy: p${String(i)}}\n`)}`,
  },
  {
    name: "members of a team who propose",
    most: count / 20,
    text: (n) =>
      `team: {name: A, members: [${each(n, (i) => `p${String(i)}, `)}]}\n${oneObjective}    actions:\n${each(n, (i) => `      - {action: Ask, proposedBy: q${String(i)}}\n`)}`,
  },
  {
    name: "globs of code",
    most: count / 4,
    text: (n) =>
      `${oneObjective}    actions:\n      - action: Ask\n        code:\n${each(n, (i) => `          - src/${String(i)}/**\n`)}`,
  },
  {
    name: "comments that silence all to come",
    most: count,
    text: (n) => `${each(n, () => "# waartoe-disable missing-due\n")}${oneObjective}`,
  },
  {
    name: "comments that silence the next line",
    most: count / 4,
    text: (n) =>
      objectives(n, () => "").replaceAll(
        "  - obj",
        "  # waartoe-disable-next-line missing-why -- so\n  - obj",
      ),
  },
  {
    name: "comments that may have been text",
    most: count / 2,
    text: (n) => `x-a:\n${each(n, () => "  - see #42\n")}`,
  },
  {
    name: "anchors and aliases",
    most: count / 2,
    text: (n) => `x-a:\n${each(n, (i) => `  - &a${String(i)} b\n  - *a${String(i)}\n`)}`,
  },
  {
    name: "one text that all objectives share",
    most: count / 4,
    text: (n) => `x-w: &w {why: Because it is important}\n${objectives(n, () => "    <<: *w\n")}`,
  },
  {
    name: "brackets in brackets",
    most: count,
    text: (n) => `objectives: ${"[".repeat(n)}${"]".repeat(n)}\n`,
  },
  { name: "brackets that stay open", most: count, text: (n) => `x-a:\n${each(n, () => "  - [b\n")}` },
  { name: "dashes behind dashes", most: count, text: (n) => `objectives:\n  ${"- ".repeat(n)}x\n` },
  {
    name: "values that YAML does not take",
    most: count / 2,
    text: (n) => each(n, (i) => `x-${String(i)}: %\n`),
  },
  { name: "tabs before lines", most: count / 2, text: (n) => `x-a:\n${each(n, () => "\t- b\n")}` },
  { name: "documents", most: count / 2, text: (n) => each(n, () => "---\na: b\n") },
  { name: "signs of a merge", most: count, text: (n) => each(n, () => "<<<<<<< a\n") },
];
