import assert from "node:assert/strict";
import fc from "fast-check";
import { completionsAt } from "../../../src/core/features/completion/completions";
import { configCompletionsAt } from "../../../src/core/features/completion/config-completions";
import type { Proposal } from "../../../src/core/features/completion/proposal";
import { applyChanges, check } from "../../../src/core/open";
import { dedent, marked } from "./marked";

const company = dedent(`
  objectives:
    - id: best
      objective: Customers come back
      results:
        - id: returning
          result: Returning customers rise by 10%
`);

function at(text: string, others: Readonly<Record<string, string>> = {}): Proposal[] {
  const { context, offset } = marked(dedent(text), { others });
  return completionsAt(context, offset);
}

const labels = (proposals: readonly Proposal[]): string[] => proposals.map(({ label }) => label);

/** The text with a proposal taken, its places to fill in written as they are. */
function taking(text: string, label: string, others: Readonly<Record<string, string>> = {}): string {
  const { context, offset } = marked(dedent(text), { others });
  const chosen = completionsAt(context, offset).find((one) => one.label === label);
  assert.ok(chosen, `${label} is not proposed, but ${labels(completionsAt(context, offset)).join(", ")}`);
  return applyChanges(context.text, [{ span: chosen.replace, text: chosen.insert }]);
}

describe("completion of keys", () => {
  const cases: readonly (readonly [name: string, text: string, first: readonly string[]])[] = [
    ["an empty file", "|", ["team", "period", "objectives", "status"]],
    [
      "the top of a file, without what is there",
      "team: A\n|\nperiod: 2026",
      ["objectives", "status", "version"],
    ],
    ["a word being typed", "te|\nperiod: 2026", ["team", "objectives"]],
    [
      "an objective",
      "objectives:\n  - objective: A\n    |",
      ["why", "whyNow", "effect", "results", "actions"],
    ],
    [
      "an objective above other keys",
      "objectives:\n  - objective: A\n    |\n    results: []\n    why: B",
      ["whyNow", "effect", "actions"],
    ],
    [
      "a result",
      "objectives:\n  - objective: A\n    results:\n      - result: B\n        |",
      ["baseline", "target", "unit", "due", "checkins"],
    ],
    [
      "an action under dashes that stand below their key",
      "objectives:\n- objective: A\n  actions:\n  - action: B\n    |",
      ["proposedBy", "supportedBy", "kind", "status"],
    ],
    [
      "a check-in between brackets",
      "objectives:\n  - objective: A\n    results:\n      - result: B\n        checkins:\n          - {date: 2026-11-01, |}",
      ["value", "confidence", "by", "note"],
    ],
    [
      "a check-in in the middle of brackets",
      "objectives:\n  - objective: A\n    results:\n      - result: B\n        checkins:\n          - {date: 2026-11-01, |, value: 3}",
      ["confidence", "by", "note"],
    ],
    ["a team", "team:\n  |", ["name", "members"]],
    ["a team between brackets", "team: {name: A, |}", ["members"]],
    ["a period", "period:\n  start: 2026-10-01\n  |", ["name", "end"]],
    [
      "behind a dash",
      "objectives:\n  - |",
      ["objective with why, why now, effect, results and actions", "objective", "why"],
    ],
    ["behind a dash that has keys below", "objectives:\n  - |\n    why: B", ["objective", "whyNow"]],
    [
      "while the YAML above does not parse",
      "objectives:\n  - objective: A: B\n    unit: %\n    results:\n      - result: C\n        |",
      ["baseline", "target"],
    ],
    [
      "while a bracket is open further down",
      "objectives:\n  - objective: A\n    |\n    results: [\n",
      ["why", "whyNow"],
    ],
  ];
  for (const [name, text, first] of cases) {
    it(name, () => {
      assert.deepEqual(labels(at(text)).slice(0, first.length), first);
    });
  }

  it("proposes nothing between words, in text that goes on, and behind a comment's sign", () => {
    const quiet = [
      "objectives:\n  - objective: Custo|mers come back",
      "objectives:\n  - objective: A\n    why: >-\n      they lea|ve",
      "objectives:\n  - objective: A\n    why: >-\n      they leave\n      |",
      "team: A # note|",
      "objectives:\n  - objective: A\n    why: they leave\n      an|d",
    ];
    for (const text of quiet) assert.deepEqual(labels(at(text)), [], text);
  });

  it("writes lists with their first dash, at the file's own indentation", () => {
    assert.equal(
      taking("objectives:\n- objective: A\n  |", "actions"),
      "objectives:\n- objective: A\n  actions:\n  - action: $0",
    );
    assert.equal(
      taking("objectives:\n  - objective: A\n    res|", "results"),
      "objectives:\n  - objective: A\n    results:\n      - $0",
    );
    assert.equal(
      taking("objectives:\n  - objective: A\n    results:\n      - result: B\n        |", "checkins"),
      "objectives:\n  - objective: A\n    results:\n      - result: B\n        checkins:\n          - {date: 2026-11-24, value: $0}",
    );
  });

  it("leaves the colon that is there", () => {
    assert.equal(taking("te|: A", "team"), "team: A");
  });

  it("says what a key means", () => {
    const why = at("objectives:\n  - objective: A\n    |").find(({ label }) => label === "why");
    assert.equal(why?.documentation, "To what end: who notices, what changes for them.");
  });
});

describe("completion of items", () => {
  it("proposes results in their usual shapes, in the language of the goals", () => {
    const proposed = at("objectives:\n  - objective: A\n    results:\n      - |");
    assert.deepEqual(labels(proposed).slice(0, 7), [
      "result: from – to",
      "result: by so many percent",
      "result: so many more or fewer",
      "result: at least, at most, within",
      "result: what stays as it is",
      "result: a milestone",
      "result: baseline, target and unit",
    ]);
    assert.match(
      taking("lang: nl\nobjectives:\n  - objective: A\n    results:\n      - |", "result: from – to"),
      /daalt/u,
    );
  });

  it("proposes a whole objective, action or check-in, at the file's indentation", () => {
    const dashed = at("objectives:\n  - |")[0]?.insert ?? "";
    assert.match(dashed, /^objective: \$\{1:[^}]*\}\n {4}why: /u);
    assert.equal(
      taking("objectives:\n- objective: A\n  actions:\n  - |", "action with who proposed it"),
      "objectives:\n- objective: A\n  actions:\n  - action: ${1:What the team proposes}\n    proposedBy: ${2:name}$0",
    );
    const checkin = "{date: 2026-11-24, value: ${2:0}, confidence: ${3:0.7}}";
    assert.equal(
      taking(
        "objectives:\n  - results:\n      - result: B\n        checkins:\n          - |",
        "check-in of today",
      ),
      `objectives:\n  - results:\n      - result: B\n        checkins:\n          - ${checkin}`,
    );
    assert.equal(
      taking("objectives: [{results: [{result: B, checkins: [|]}]}]", "check-in of today"),
      `objectives: [{results: [{result: B, checkins: [${checkin}]}]}]`,
    );
  });

  it("writes the dash where it is lacking", () => {
    assert.equal(
      taking("objectives:\n  - objective: A\n    results:\n      - B\n      |", "result: a milestone"),
      "objectives:\n  - objective: A\n    results:\n      - B\n      - result: ${1:What is true once it is reached}\n        target: true$0",
    );
    assert.equal(
      taking("objectives:\n  - objective: A\n    actions:\n      |", "action with who proposed it"),
      "objectives:\n  - objective: A\n    actions:\n      - action: ${1:What the team proposes}\n        proposedBy: ${2:name}$0",
    );
  });

  it("gives items that pass the lint once they are filled in", () => {
    const shapes = labels(at("objectives:\n  - objective: A\n    results:\n      - |")).slice(0, 7);
    for (const lang of ["en", "nl"]) {
      for (const label of shapes) {
        const head = `lang: ${lang}\nperiod: 2026-Q4\nobjectives:\n  - objective: A\n    results:\n      - |`;
        const filled = taking(head, label)
          .replace(/\$\{\d+:([^}]*)\}/gu, (_, words: string) =>
            words.includes(" ") && !/\d/u.test(words)
              ? { en: "Waiting time", nl: "De wachttijd" }[lang]!
              : words,
          )
          .replace(/\$\{\d+\|([^,}]*)[^}]*\}|\$0/gu, "$1");
        const findings = check(filled).findings.filter(({ path }) => path.includes("/results/"));
        assert.deepEqual(
          findings.map(({ rule, message }) => [rule, message]),
          [],
          filled,
        );
      }
    }
  });
});

describe("completion of values", () => {
  const head =
    "period: 2026-Q4\nteam: {name: A, members: [Anna, Joost]}\nobjectives:\n  - objective: A\n    owner: Mia\n";
  const cases: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
    ["the file's status", "status: |", ["draft", "active", "closed"]],
    ["an objective's status", `${head}    status: |`, ["dropped"]],
    [
      "an action's status",
      `${head}    actions:\n      - action: B\n        status: |`,
      ["proposed", "accepted", "in-progress", "done", "declined", "stopped"],
    ],
    ["the language", "lang: |", ["en", "nl"]],
    ["the kind of an objective", `${head}    type: |`, ["committed", "aspirational"]],
    [
      "how often a result is measured",
      `${head}    results:\n      - result: B\n        measured: |`,
      ["weekly", "monthly", "quarterly", "half-yearly", "yearly"],
    ],
    [
      "the kind of an action, between brackets",
      `${head}    actions:\n      - {action: B, kind: |}`,
      ["precondition", "condition", "process", "skill", "product", "experiment"],
    ],
    ["who owns it", `${head}    results:\n      - {result: B, owner: |}`, ["Anna", "Joost", "Mia"]],
    [
      "who checks in, in a list between brackets",
      `${head}    results:\n      - {result: B, checkins: [{date: 2026-11-01, by: |}]}`,
      ["Anna", "Joost", "Mia"],
    ],
    [
      "who is on the team, with names that are used",
      `team: {members: [Anna, |]}\n${head.slice(head.indexOf("obj"))}`,
      ["Mia"],
    ],
    ["where a period starts", "period: {start: |}", ["2026-11-24"]],
    ["where a period ends", "period:\n  end: |", ["2026-11-24", "2026-11-30", "2026-12-31"]],
    [
      "what a word begins with, while a bracket is open",
      "status: dr|\nobjectives: [",
      ["draft", "active", "closed"],
    ],
    ["periods", "period: |", ["2026-Q4", "2027-Q1", "2026-H2", "2026", "2026-11"]],
    [
      "people",
      `${head}    actions:\n      - action: B\n        proposedBy: |`,
      ["Anna", "Joost", "Mia", "team"],
    ],
    [
      "people between brackets",
      `${head}    actions:\n      - action: B\n        supportedBy: [Anna, |]`,
      ["Anna", "Joost", "Mia"],
    ],
    [
      "people in lines",
      `${head}    actions:\n      - action: B\n        supportedBy:\n          - |`,
      ["Anna", "Joost", "Mia"],
    ],
    ["a due date", `${head}    results:\n      - result: B\n        due: |`, ["2026-12-31", "2026-11-30"]],
    [
      "the day of a check-in",
      `${head}    results:\n      - result: B\n        checkins: [{date: |}]`,
      ["2026-11-24"],
    ],
    [
      "units",
      `${head}    results:\n      - {result: B, unit: visits}\n      - result: C\n        unit: |`,
      ["visits", "%", "points", "days", "hours", "ms"],
    ],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      assert.deepEqual(labels(at(text)), expected);
    });
  }

  it("quotes what YAML would swallow, also where a quote was begun", () => {
    const item = `${head}    results:\n      - result: C\n        unit: `;
    assert.match(taking(`${item}|`, "%"), /unit: "%"$/u);
    assert.match(taking(`${item}"|"`, "%"), /unit: "%"$/u);
    assert.match(taking(`${item}%|`, "%"), /unit: "%"$/u);
  });

  it("replaces the value that is there", () => {
    assert.equal(taking("status: dr|aft # for now", "closed"), "status: closed # for now");
  });

  it("refers to the results of the same objective first, then to others, with their sentences", () => {
    const text = `
      objectives:
        - objective: A
          results:
            - {id: far, result: Far away}
        - objective: B
          results:
            - {id: near, result: Nearby}
          actions:
            - action: C
              results: [|]
    `;
    const proposed = at(text, { "company/goals.yaml": company });
    assert.deepEqual(
      proposed.map(({ label, detail }) => [label, detail]),
      [
        ["near", "Nearby"],
        ["far", "Far away"],
        ["/company/goals.yaml#returning", "Returning customers rise by 10%"],
      ],
    );
  });

  it("proposes as a parent what other objectives and results there are", () => {
    const text = `
      objectives:
        - id: own
          objective: A
          parent: |
          results:
            - {id: own-result, result: Mine}
        - {id: other, objective: B}
    `;
    assert.deepEqual(labels(at(text, { "company/goals.yaml": company })), [
      "other",
      "/company/goals.yaml#best",
      "/company/goals.yaml#returning",
    ]);
  });

  it("proposes an id that is free", () => {
    const text = "objectives:\n  - id: right-first-time\n    objective: B\n  - id: |\n    objective: ";
    assert.deepEqual(labels(at(`${text}It is right the first time`)), ["right-first-time-2"]);
    assert.deepEqual(labels(at(`${text}Klanten krijgen hun bestelling op tijd`)), [
      "klanten-krijgen-bestelling",
    ]);
  });
});

describe("completion in comments and in the configuration", () => {
  it("proposes disable comments, and rules that they do not name yet", () => {
    assert.deepEqual(labels(at("# |")), ["waartoe-disable-next-line", "waartoe-disable"]);
    const rules = labels(at("# waartoe-disable missing-why, |"));
    assert.ok(rules.includes("missing-due") && !rules.includes("missing-why") && !rules.includes("syntax"));
  });

  const config = (text: string): string[] => {
    const offset = text.indexOf("|");
    return labels(configCompletionsAt(text.replace("|", ""), offset));
  };

  it("knows the keys, rules, severities, options and word lists", () => {
    assert.deepEqual(config("rules: {}\n|"), ["extends", "options", "words", "include", "exclude"]);
    assert.ok(config("rules:\n  |").includes("missing-due"));
    assert.ok(!config("rules:\n  missing-due: off\n  |").includes("missing-due"));
    assert.deepEqual(config("rules:\n  missing-due: |"), ["error", "warning", "info", "off"]);
    assert.deepEqual(config("options:\n  stale-checkin:\n    |"), ["days"]);
    assert.ok(config("words:\n  nl:\n    |").includes("attitude"));
  });
});

describe("completion anywhere", () => {
  it("never throws, and replaces text around the cursor only", function () {
    this.timeout(20_000);
    const pieces = fc.constantFrom(
      "objectives:",
      "- ",
      "objective: A",
      "\n",
      "  ",
      "    ",
      "[",
      "]",
      "{",
      "}",
      ",",
      ":",
      "#",
      '"',
      "'",
      "|",
      ">",
      "results",
      "\r\n",
      "é",
      "\t",
      "x",
      "date: ",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.nat(), (parts, place) => {
        const text = parts.join("");
        const anywhere = place % (text.length + 1);
        const offset = text.slice(anywhere - 1, anywhere + 1) === "\r\n" ? anywhere - 1 : anywhere;
        const { context } = marked("", {});
        const proposals = [
          ...completionsAt({ ...context, text, plan: check(text).plan }, offset),
          ...configCompletionsAt(text, offset),
        ];
        for (const { replace } of proposals) {
          assert.ok(replace.start <= offset && offset <= replace.end && replace.end <= text.length);
          assert.ok(!text.slice(replace.start, replace.end).includes("\n"));
        }
      }),
      { numRuns: 2000 },
    );
  });
});
