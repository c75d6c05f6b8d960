import assert from "node:assert/strict";
import { check } from "../../../src/core";
import {
  type ItemPlace,
  linkResult,
  type MoveFile,
  moveItem,
  moveItems,
  type MoveOutcome,
  type MoveTarget,
} from "../../../src/core/edits";
import { applyChanges } from "../../../src/core/open";

function fileOf(path: string, text: string, more: Partial<MoveFile> = {}): MoveFile {
  return { key: path, root: "/", base: "/", path, text, plan: check(text, { path }).plan, ...more };
}

function filesOf(texts: Readonly<Record<string, string>>): MoveFile[] {
  return Object.entries(texts).map(([path, text]) => fileOf(path, text));
}

/** `team.yaml#objectives/0` */
function placeAt(words: string): ItemPlace {
  const [file = "", path = ""] = words.split("#");
  return { file, path };
}

/** `before team.yaml#objectives/0`, `end of team.yaml#` */
function targetAt(words: string): MoveTarget {
  const place = placeAt(words.replace(/^(?:before|end of) /u, ""));
  return { ...place, at: words.startsWith("before") ? "before" : "end" };
}

/** The files that changed, as they are now; or why none did. */
function after(files: readonly MoveFile[], outcome: MoveOutcome): unknown {
  if ("refused" in outcome) return outcome;
  return Object.fromEntries(
    files.flatMap(({ key, text }) => {
      const edits = outcome.edits.get(key) ?? [];
      return edits.length === 0 ? [] : [[key, applyChanges(text, edits)]];
    }),
  );
}

interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly item: string;
  readonly to: string;
  readonly becomes: unknown;
}

const two = `objectives:
  # The first
  - objective: A # as agreed
    results:
      - one # 1
      # about two
      - result: two
        target: 5
          # deeper

      - three

  # The second
  - objective: B
    actions: [{action: x}, y]
`;

const cases: readonly Case[] = [
  {
    name: "a result before another, with its comments and blank lines",
    files: { a: two },
    item: "a#objectives/0/results/1",
    to: "before a#objectives/0/results/0",
    becomes: {
      a: two.replace(/ {6}- one # 1\n( {6}# about two\n[^]*? {10}# deeper\n)/u, "$1      - one # 1\n"),
    },
  },
  {
    name: "an objective before another, the blank line between them stays between them",
    files: { a: two },
    item: "a#objectives/1",
    to: "before a#objectives/0",
    becomes: {
      a: two.replace(/(objectives:\n)([^]*?- three\n)\n([^]*)/u, "$1$3\n$2"),
    },
  },
  {
    name: "before itself or the next one changes nothing",
    files: { a: two },
    item: "a#objectives/0/results/1",
    to: "before a#objectives/0/results/2",
    becomes: {},
  },
  {
    name: "to an objective without results makes the key where it belongs",
    files: { a: two },
    item: "a#objectives/0/results/0",
    to: "end of a#objectives/1",
    becomes: {
      a: two
        .replace("      - one # 1\n", "")
        .replace("  - objective: B\n", "  - objective: B\n    results:\n      - one # 1\n"),
    },
  },
  {
    name: "from brackets to brackets",
    files: {
      a: two.replace("actions: [{", "results: [z]\n    actions: [{"),
      b: "objectives: [{objective: C, actions: [v, w]}]\n",
    },
    item: "a#objectives/1/actions/0",
    to: "before b#objectives/0/actions/1",
    becomes: {
      a: two.replace("actions: [{action: x}, y]", "results: [z]\n    actions: [y]"),
      b: "objectives: [{objective: C, actions: [v, {action: x}, w]}]\n",
    },
  },
  {
    name: "from brackets to lines",
    files: {
      a: "objectives:\n- objective: A\n  actions: [{action: x, owner: Mia}]\n- objective: B\n  actions:\n  -   y\n",
    },
    item: "a#objectives/0/actions/0",
    to: "end of a#objectives/1",
    becomes: {
      a: "objectives:\n- objective: A\n  actions: []\n- objective: B\n  actions:\n  -   y\n  -   {action: x, owner: Mia}\n",
    },
  },
  {
    name: "from lines to brackets, what is plain stays plain",
    files: {
      a: 'objectives:\n  - objective: A\n    results:\n      - result: "x: y"\n        target: +8\n        current: 10.000\n        checkins:\n          - {date: 2026-11-01, value: 3}\n  - {objective: B, results: [z]}\n',
    },
    item: "a#objectives/0/results/0",
    to: "before a#objectives/1/results/0",
    becomes: {
      a: 'objectives:\n  - objective: A\n  - {objective: B, results: [{result: "x: y", target: +8, current: 10.000, checkins: [{date: 2026-11-01, value: 3}]}, z]}\n',
    },
  },
  {
    name: "from lines to brackets loses no comment: it is not done",
    files: {
      a: "objectives:\n  - objective: A\n    results:\n      - result: x # why\n  - {objective: B, results: [z]}\n",
    },
    item: "a#objectives/0/results/0",
    to: "end of a#objectives/1",
    becomes: { refused: "brackets" },
  },
  {
    name: "into a list that is empty, or a key without a value",
    files: {
      a: "objectives:\n  - objective: A\n    results: # few\n      - x\n",
      b: "objectives:\n  - objective: B\n    results: [] # none yet\n    notes: n\n",
    },
    item: "a#objectives/0/results/0",
    to: "end of b#objectives/0",
    becomes: {
      a: "objectives:\n  - objective: A\n    results: [] # few\n",
      b: "objectives:\n  - objective: B\n    results: # none yet\n      - x\n    notes: n\n",
    },
  },
  {
    name: "the only objective of a file, indented as where it comes to",
    files: {
      a: "team: T\nobjectives:\n- objective: A\n  results:\n  - x\nnotes: n",
      b: "objectives:\n  - objective: B\n\n  - objective: C",
    },
    item: "a#objectives/0",
    to: "end of b#",
    becomes: {
      a: "team: T\nobjectives: []\nnotes: n",
      b: "objectives:\n  - objective: B\n\n  - objective: C\n\n  - objective: A\n    results:\n    - x",
    },
  },
  {
    name: "an anchor that is used elsewhere: it is not done",
    files: {
      a: "objectives:\n  - objective: A\n    results: [&r x, y]\n  - objective: B\n    results: [*r]\n",
    },
    item: "a#objectives/0/results/0",
    to: "end of a#objectives/1",
    becomes: { refused: "shared" },
  },
  {
    name: "an item that holds an anchor used behind it: not in front of what uses it, and not out of the file",
    files: {
      a: "objectives:\n  - objective: A\n    owner: &me Mia\n  - objective: B\n    owner: *me\n",
      b: "objectives: []\n",
    },
    item: "a#objectives/0",
    to: "end of a#",
    becomes: { refused: "shared" },
  },
  {
    name: "an item that comes from a merge key: it is not done",
    files: { a: "x-t: &t {results: [x, y]}\nobjectives:\n  - {objective: A, <<: *t}\n  - objective: B\n" },
    item: "a#objectives/0/results/0",
    to: "end of a#objectives/1",
    becomes: { refused: "shared" },
  },
  {
    name: "a file that does not parse: it is not done, and said which",
    files: { a: "objectives:\n  - objective: A\n    results: [x\n" },
    item: "a#objectives/0/results/0",
    to: "end of a#objectives/0",
    becomes: { refused: "syntax", file: "a" },
  },
  {
    name: "an action among results: it is not done",
    files: { a: "objectives:\n  - objective: A\n    results: [x]\n    actions: [y]\n" },
    item: "a#objectives/0/actions/0",
    to: "before a#objectives/0/results/0",
    becomes: { refused: "missing" },
  },
  {
    name: "references to what moves and in it lead where they led",
    files: {
      "t/a.goals.yaml": `objectives:
  - id: a
    objective: A
    parent: ../c.goals.yaml#c
    results: [{id: r, result: x}, {id: s, result: x}]
    actions: [{action: y, results: [r, s]}]
  - objective: B
    parent: [a, "b.goals.yaml#b"]
    actions: [{action: z, results: [s]}]
`,
      "t/b.goals.yaml": "objectives:\n  - {id: b, objective: C, parent: a.goals.yaml#r}\n",
      "c.goals.yaml": "objectives:\n  - {id: c, objective: D, parent: /t/a.goals.yaml#a}\n",
    },
    item: "t/a.goals.yaml#objectives/0",
    to: "end of c.goals.yaml#",
    becomes: {
      "t/a.goals.yaml": `objectives:
  - objective: B
    parent: [/c.goals.yaml#a, "b.goals.yaml#b"]
    actions: [{action: z, results: [/c.goals.yaml#s]}]
`,
      "t/b.goals.yaml": "objectives:\n  - {id: b, objective: C, parent: /c.goals.yaml#r}\n",
      "c.goals.yaml": `objectives:
  - {id: c, objective: D, parent: a}
  - id: a
    objective: A
    parent: c
    results: [{id: r, result: x}, {id: s, result: x}]
    actions: [{action: y, results: [r, s]}]
`,
    },
  },
  {
    name: "an action takes along what it serves in the file that it leaves",
    files: {
      a: "objectives:\n  - objective: A\n    results: [{id: r, result: x}]\n    actions: [{action: y, results: r}, z]\n",
      b: "objectives:\n  - objective: B\n    actions:\n      - w\n",
    },
    item: "a#objectives/0/actions/0",
    to: "end of b#objectives/0",
    becomes: {
      a: "objectives:\n  - objective: A\n    results: [{id: r, result: x}]\n    actions: [z]\n",
      b: "objectives:\n  - objective: B\n    actions:\n      - w\n      - {action: y, results: /a#r}\n",
    },
  },
  {
    name: "an id that is taken there: it is not done",
    files: {
      a: "objectives: [{id: x, objective: A}, B]\n",
      b: "objectives: [{objective: B, results: [{id: x, result: r}]}]\n",
    },
    item: "a#objectives/0",
    to: "end of b#",
    becomes: { refused: "id-taken", id: "x" },
  },
  {
    name: "a file that refers to it and does not parse: it is not done, and said which",
    files: {
      a: "objectives:\n  - {id: x, objective: A}\n  - objective: A2\n",
      b: "objectives:\n  - objective: B\n",
      c: 'objectives:\n  - objective: C\n    parent: /a#x\n    why: "open\n',
    },
    item: "a#objectives/0",
    to: "end of b#",
    becomes: { refused: "syntax", file: "c" },
  },
];

describe("moving an item", () => {
  for (const { name, files, item, to, becomes } of cases) {
    it(name, () => {
      const all = filesOf(files);
      assert.deepEqual(after(all, moveItem(all, placeAt(item), targetAt(to))), becomes);
    });
  }

  it("to another root is done only where no reference would be lost", () => {
    const text = "objectives:\n  - {id: x, objective: A}\n  - {objective: B, parent: x}\n  - objective: C\n";
    const files = [fileOf("a", text), fileOf("b", "objectives:\n  - objective: D\n", { root: "/other/" })];
    const move = (item: string) => after(files, moveItem(files, placeAt(item), targetAt("end of b#")));
    assert.deepEqual(move("a#objectives/0"), { refused: "other-root" });
    assert.deepEqual(move("a#objectives/1"), { refused: "other-root" });
    assert.deepEqual(move("a#objectives/2"), {
      a: text.replace("  - objective: C\n", ""),
      b: "objectives:\n  - objective: D\n  - objective: C\n",
    });
  });

  it("that names code is not done to where the globs would start elsewhere", () => {
    const text = "objectives:\n  - objective: A\n    actions: [{action: x, code: [src/**]}, y]\n";
    const files = [fileOf("a", text), fileOf("b", text, { base: "/b/" })];
    const move = (item: string) => moveItem(files, placeAt(item), targetAt("end of b#objectives/0"));
    assert.deepEqual(move("a#objectives/0/actions/0"), { refused: "other-root" });
    assert.ok("edits" in move("a#objectives/0/actions/1"));
  });
});

describe("linking a result to an action", () => {
  const desk = `objectives:
  - objective: A
    results:
      - id: errors
        result: Error reports
      - Calls about the same order fall
    actions:
      - action: Check
        results: [errors]
      - Print
`;
  const link = (texts: Readonly<Record<string, string>>, result: string, action: string): unknown => {
    const files = filesOf(texts);
    return after(files, linkResult(files, placeAt(result), placeAt(action)));
  };

  it("adds its id", () => {
    assert.deepEqual(link({ a: desk }, "a#objectives/0/results/0", "a#objectives/0/actions/1"), {
      a: desk.replace("- Print", "- action: Print\n        results: [errors]"),
    });
  });

  it("gives it an id where it has none", () => {
    assert.deepEqual(link({ a: desk }, "a#objectives/0/results/1", "a#objectives/0/actions/0"), {
      a: desk
        .replace(
          "- Calls about the same order fall",
          "- result: Calls about the same order fall\n        id: calls-about-same",
        )
        .replace("[errors]", "[errors, calls-about-same]"),
    });
  });

  it("changes nothing where it is linked", () => {
    assert.deepEqual(link({ a: desk }, "a#objectives/0/results/0", "a#objectives/0/actions/0"), {});
  });

  it("names the file where it is another", () => {
    const other = "objectives:\n  - objective: B\n    actions:\n      - {action: x}\n";
    assert.deepEqual(link({ a: desk, b: other }, "a#objectives/0/results/0", "b#objectives/0/actions/0"), {
      b: other.replace("{action: x}", "{action: x, results: [/a#errors]}"),
    });
  });

  it("is not done to what is none, or shared, or in another root", () => {
    assert.deepEqual(link({ a: desk }, "a#objectives/0", "a#objectives/0/actions/0"), { refused: "missing" });
    const shared = `${desk}  - objective: B\n    results: [&r x, *r]\n`;
    assert.deepEqual(link({ a: shared }, "a#objectives/1/results/0", "a#objectives/0/actions/0"), {
      refused: "shared",
    });
    const files = [fileOf("a", desk), fileOf("b", desk, { root: "/b/" })];
    assert.deepEqual(
      linkResult(files, placeAt("a#objectives/0/results/0"), placeAt("b#objectives/0/actions/0")),
      {
        refused: "other-root",
      },
    );
  });
});

describe("moving several items", () => {
  const five =
    "objectives:\n  - objective: A\n    results:\n      - a\n      - b\n      - c\n      - d\n  - objective: B\n    results:\n      - e\n";
  const order = (text: string): string =>
    (check(text).plan?.objectives ?? [])
      .map(({ results }) => results.map(({ text: words }) => words?.value).join(""))
      .join(" ");
  const move = (items: readonly string[], to: string): string => {
    const files = filesOf({ a: five });
    const outcome = moveItems(
      files,
      items.map((path) => placeAt(`a#${path}`)),
      targetAt(to),
    );
    assert.ok("edits" in outcome);
    return order(applyChanges(five, outcome.edits.get("a") ?? []));
  };
  const [a, b, c, d, e] = [0, 1, 2, 3]
    .map((n) => `objectives/0/results/${String(n)}`)
    .concat("objectives/1/results/0");
  const cases: [name: string, items: readonly (string | undefined)[], to: string, order: string][] = [
    ["down, before another", [a, b], `before a#${String(d)}`, "cabd e"],
    ["up, before another", [c, d], `before a#${String(a)}`, "cdab e"],
    ["from both sides", [a, d], `before a#${String(c)}`, "badc e"],
    ["to another list, in their order", [d, a], `before a#${String(e)}`, "bc dae"],
    ["to the end", [a, c], "end of a#objectives/1", "bd eac"],
    ["to the end of their own list", [a, b], "end of a#objectives/0", "cdab e"],
    ["from two lists", [e, a], `before a#${String(c)}`, "beacd "],
    ["what lies in another goes with it", ["objectives/1", e], "before a#objectives/0", "e abcd"],
  ];
  for (const [name, items, to, expected] of cases) {
    it(name, () => {
      assert.equal(
        move(
          items.filter((item) => item !== undefined),
          to,
        ),
        expected,
      );
    });
  }

  it("is done with all of them, or none", () => {
    const files = filesOf({ a: five.replace("- e", "- *x").replace("- d", "- &x d") });
    const outcome = moveItems(
      files,
      [placeAt(`a#${String(a)}`), placeAt(`a#${String(e)}`)],
      targetAt(`before a#${String(c)}`),
    );
    assert.deepEqual(outcome, { refused: "shared" });
  });
});
