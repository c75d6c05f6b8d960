import assert from "node:assert/strict";
import { itemsOf } from "../../../src/core/plan/items";
import { asksFor, type Attention, attentions, countAttention } from "../../../src/core/progress/attention";
import {
  type GoalsFilter,
  noFilter,
  plainArrangement,
  readArrangement,
  type Sorting,
} from "../../../src/core/views/arrangement";
import { viewFile } from "../../../src/core/views/file-view";
import { keptBy } from "../../../src/core/views/filter";
import { alignObjectives, groupObjectives, type ObjectiveIn } from "../../../src/core/views/group";
import type { NodeView } from "../../../src/core/views/node-view";
import { company, contextOf, desk, fileOf, inputOf, type TeamFile, today } from "./team-files";

const deskFile = fileOf("desk", desk);
const companyFile = fileOf("company", company);

/** The items at some places, by their ids, else the first word of their sentence. */
function named({ shown: { plan } }: TeamFile, kept: ReadonlySet<string>): string {
  return [...itemsOf(plan)]
    .filter(({ path }) => kept.has(path))
    .map(({ id, text }) => id?.value ?? text?.value.split(" ")[0])
    .join(" ");
}

describe("what asks for attention", () => {
  const cases: [attention: Attention, file: TeamFile, asking: string][] = [
    ["at-risk", deskFile, "errors"],
    ["overdue", deskFile, "old"],
    ["quiet", deskFile, "same-day"],
    ["without-why", deskFile, "quick"],
    ["awaiting", deskFile, "Print"],
    ["at-risk", fileOf("x", desk.replace("current: 60", "current: 60\n").replace("9.9", "7.5")), ""],
    ["awaiting", fileOf("x", `status: closed\n${desk}`), ""],
    ["overdue", fileOf("x", `status: closed\n${desk}`), ""],
    [
      "at-risk",
      fileOf(
        "x",
        "objectives:\n  - objective: A\n    results: [{result: Uptime stays above 99.9%, current: 99}]",
      ),
      "A Uptime",
    ],
    [
      "overdue",
      fileOf(
        "x",
        "objectives:\n  - objective: A\n    actions: [{action: B, due: 2026-11-14}, {action: C, due: 2026-11-15}, {action: D, due: 2026-11-14, status: done}]",
      ),
      "B",
    ],
    ["without-why", fileOf("x", "objectives:\n  - objective: A\n    status: dropped"), ""],
  ];
  for (const [attention, file, asking] of cases) {
    it(`${attention}: ${asking || "nothing"}`, () => {
      const { objectives } = file.shown.plan;
      const found = [...itemsOf(file.shown.plan)].filter((item) =>
        asksFor(attention, item, objectives[Number(item.path.split("/")[1])]!, contextOf(file)),
      );
      assert.equal(named(file, new Set(found.map(({ path }) => path))), asking);
    });
  }

  it("an empty why is none", () => {
    const judgeWhy = () => ({ verdict: "empty", because: "platitude", words: { start: 0, end: 1 } }) as const;
    const [objective] = deskFile.shown.plan.objectives;
    assert.ok(objective);
    assert.ok(asksFor("without-why", objective, objective, { ...contextOf(deskFile), judges: { judgeWhy } }));
  });

  it("is counted by items, each once, and not in a draft or a closed file", () => {
    assert.equal(countAttention(contextOf(deskFile)), 5);
    assert.equal(countAttention(contextOf(deskFile), "mia"), 2);
    assert.equal(countAttention(contextOf(deskFile), "Frank"), 0);
    assert.equal(countAttention(contextOf(fileOf("x", `status: draft\n${desk}`))), 0);
    assert.equal(countAttention(contextOf(fileOf("x", `status: closed\n${desk}`))), 0);
  });
});

describe("a filter", () => {
  const everything = "right errors calls Check Print Hold";
  const cases: [name: string, filter: Partial<GoalsFilter>, kept: string, me?: string][] = [
    ["leaves all when nothing is asked", {}, `${everything} returns Returns quick same-day old`],
    ["by a word of an item leaves that and what holds it", { words: "address" }, "right Check"],
    ["by a word of an objective leaves the whole of it", { words: "first time" }, everything],
    ["without regard to case and accents", { words: "cafe OWNERS" }, "returns Returns"],
    ["by all words", { words: "orders same" }, "quick same-day"],
    ["by a name", { words: "joost" }, "right calls Check"],
    ["by the team and a word", { words: "desk labels" }, "right Print"],
    ["by words that nobody says", { words: "unicorn" }, ""],
    ["by what is mine: owner, `by`, `proposedBy`", { mine: true }, "right calls Check", "Joost"],
    ["an owner's are those below that name no other", { mine: true }, "right calls Check Print Hold", "anna"],
    ["nothing is mine when nobody is known", { mine: true }, ""],
    [
      "by any of several that ask for attention",
      { attentions: ["at-risk", "awaiting"] },
      "right errors Print",
    ],
    [
      "an objective that asks stays whole, unless something in it does",
      { attentions: ["without-why"] },
      "quick same-day old",
    ],
    [
      "by all kinds at once",
      { mine: true, attentions: ["at-risk", "overdue"], words: "error" },
      "right errors",
      "Mia",
    ],
    ["and nothing where they have nothing in common", { mine: true, attentions: ["overdue"] }, "", "Mia"],
  ];
  for (const [name, filter, kept, me] of cases) {
    it(name, () => {
      const found = keptBy({ ...noFilter, ...filter }, { ...contextOf(deskFile), name: "Order desk", me });
      assert.equal(named(deskFile, found), kept);
    });
  }

  it("by the name of a team leaves its objectives whole", () => {
    const found = keptBy(
      { ...noFilter, words: "order desk" },
      { ...contextOf(deskFile), name: "Order desk" },
    );
    assert.match(named(deskFile, found), /^right .*returns .*quick /);
  });
});

/** A view and what is below it: labels, indented. */
function outline(views: readonly NodeView[], indent = ""): string[] {
  return views.flatMap(({ label, children }) => [indent + label, ...outline(children, `${indent}  `)]);
}

describe("the order", () => {
  const cases: [sorting: Sorting, objectives: readonly string[], results: readonly string[]][] = [
    ["file", ["Customers", "Orders", "Café"], ["Error", "Calls"]],
    ["progress", ["Customers", "Orders", "Café"], ["Error", "Calls"]],
    ["due", ["Orders", "Customers", "Café"], ["Calls", "Error"]],
  ];
  for (const [sorting, objectives, results] of cases) {
    it(`by ${sorting}`, () => {
      const view = viewFile(inputOf(desk, { sorting }));
      assert.deepEqual(
        view.children.map(({ label }) => label.split(" ")[0]),
        objectives,
      );
      const customers = view.children.find(({ label }) => label.startsWith("Customers"));
      assert.deepEqual(
        customers?.children.slice(0, 2).map(({ label }) => label.split(" ")[0]),
        results,
      );
    });
  }

  it("puts what has no progress behind what has, and keeps the order of the text otherwise", () => {
    const text = `objectives:
  - objective: A
    results: ["x", {result: B, baseline: 0, target: 10, current: 5}, {result: C, baseline: 0, target: 10}, {result: D, baseline: 0, target: 10, current: 1}]
`;
    const [objective] = viewFile(inputOf(text, { sorting: "progress" })).children;
    assert.deepEqual(
      objective?.children.map(({ label }) => label),
      ["D", "B", "x", "C"],
    );
  });
});

describe("a file's view", () => {
  it("shows what a filter left, and names the team where it stands among others", () => {
    const { plan } = deskFile.shown;
    const kept = new Set(["objectives/0", "objectives/0/results/1", "objectives/0/actions/1"]);
    const view = viewFile(inputOf(desk, { kept, namesTeam: true }));
    assert.deepEqual(outline(view.children), [
      plan.objectives[0]?.text?.value,
      "  Calls about an order",
      "  Proposed by the team",
      "    Print labels at the desk",
    ]);
    assert.match(view.children[0]?.description ?? "", / · Order desk$/);
  });

  it("builds what is below a line only when somebody asks", () => {
    let judged = 0;
    const { shown, ...rest } = inputOf(desk);
    assert.ok(shown);
    const judges = {
      ...shown.judges,
      judgeResult: () => {
        judged++;
        return { verdict: "measurable" } as const;
      },
    };
    const view = viewFile({ ...rest, shown: { ...shown, judges } });
    assert.ok(view.hasChildren);
    assert.equal(judged, 0);
    const [objective] = view.children;
    assert.ok(objective?.hasChildren);
    assert.equal(Object.getOwnPropertyDescriptor(objective, "children")?.value, undefined);
  });

  it("has none below where a filter left none", () => {
    assert.equal(viewFile(inputOf(desk, { kept: new Set() })).hasChildren, false);
    const [objective] = viewFile(inputOf(desk, { kept: new Set(["objectives/0"]) })).children;
    assert.equal(objective?.hasChildren, false);
    assert.deepEqual(objective.children, []);
  });
});

describe("groups", () => {
  const files = [companyFile, deskFile];
  const context = { today, locale: "en" } as const;
  const ids = (all: readonly ObjectiveIn<TeamFile>[]): unknown[] =>
    all.map(({ objective: { id }, children }) =>
      children.length === 0 ? id?.value : [id?.value, ids(children)],
    );
  const groups = (kind: "owner" | "period", kept?: ReadonlySet<string>) =>
    groupObjectives(files, kind, plainArrangement, () => kept, context).map((group) => [
      group.label,
      group.description,
      ...ids(group.objectives),
    ]);

  it("by owner, whatever the case, and nobody's last", () => {
    assert.deepEqual(groups("owner"), [
      ["anna", "", "best", "right"],
      ["Zoë", "", "money"],
      ["No owner yet", "", "quick", "returns"],
    ]);
  });

  it("by period, in the order of time", () => {
    assert.deepEqual(groups("period"), [
      ["2026", "running", "best", "money"],
      ["2026-Q4", "running", "right", "quick", "returns"],
    ]);
    const other = [
      fileOf("a", "objectives: [{id: a, objective: A}]"),
      fileOf("b", "period: 2027-Q1\nobjectives: [{id: b, objective: B}]"),
      fileOf("c", "period: 2026-Q3\nobjectives: [{id: c, objective: C}]"),
    ];
    assert.deepEqual(
      groupObjectives(other, "period", plainArrangement, () => undefined, context).map((group) => [
        group.label,
        group.description,
        group.isOpen,
      ]),
      [
        ["2026-Q3", "over", false],
        ["2027-Q1", "still to come", false],
        ["No period yet", "", true],
      ],
    );
  });

  it("leave out what a filter does, and groups of which nothing is left", () => {
    assert.deepEqual(groups("owner", new Set(["objectives/2"])), [["No owner yet", "", "quick"]]);
  });

  it("by alignment, across files", () => {
    assert.deepEqual(ids(alignObjectives(files, plainArrangement, () => undefined, context)), [
      ["best", ["right"]],
      "money",
      "quick",
      "returns",
    ]);
  });

  it("by alignment, a filter leaves what leads to what it found", () => {
    const keptOf = (file: TeamFile) => (file === deskFile ? new Set(["objectives/0"]) : new Set<string>());
    assert.deepEqual(ids(alignObjectives(files, plainArrangement, keptOf, context)), [["best", ["right"]]]);
  });

  it("by alignment, a circle is entered once, and a lost parent is none", () => {
    const circle = [
      fileOf(
        "a",
        "objectives: [{id: a, objective: A, parent: /b/goals.yaml#b}, {id: c, objective: C, parent: gone}]",
      ),
      fileOf("b", "objectives: [{id: b, objective: B, parent: /a/goals.yaml#a}]"),
    ];
    assert.deepEqual(ids(alignObjectives(circle, plainArrangement, () => undefined, context)), [
      "c",
      ["b", ["a"]],
    ]);
  });

  it("are sorted inside", () => {
    const arrangement = { ...plainArrangement, sorting: "due" } as const;
    const [, q4] = groupObjectives(files, "period", arrangement, () => undefined, context);
    assert.deepEqual(ids(q4?.objectives ?? []), ["quick", "right", "returns"]);
  });
});

describe("an arrangement that was stored", () => {
  const cases: [name: string, stored: unknown, read: unknown][] = [
    [
      "comes back",
      { grouping: "owner", sorting: "due", filter: { words: "a", mine: true, attentions: ["quiet"] } },
      { grouping: "owner", sorting: "due", filter: { words: "a", mine: true, attentions: ["quiet"] } },
    ],
    ["is as it comes when there is none", undefined, plainArrangement],
    [
      "is as it comes where it makes no sense",
      { grouping: "colour", sorting: 3, filter: { words: {}, mine: "yes", attentions: ["no", "overdue"] } },
      { ...plainArrangement, filter: { ...noFilter, attentions: ["overdue"] } },
    ],
    ["may be anything", "owner", plainArrangement],
  ];
  for (const [name, stored, read] of cases) {
    it(name, () => {
      assert.deepEqual(readArrangement(stored), read);
    });
  }

  it("knows each kind of attention", () => {
    assert.deepEqual(readArrangement({ filter: { attentions } }).filter.attentions, attentions);
  });
});
