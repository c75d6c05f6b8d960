import assert from "node:assert/strict";
import { check, type CheckOptions, type Finding, open } from "../../../src/core";
import { defaultConfig } from "../../../src/core/config/default-config";
import { goodFile } from "./good-file";

const today = "2026-11-15";

/** Findings as `rule severity`, in order. */
function found(text: string, options: CheckOptions = {}): string[] {
  return check(text, { today, ...options }).findings.map(({ rule, severity }) => `${rule} ${severity}`);
}

const withoutWhy = goodFile.replace(/^ {4}why: .*\n/m, "");
const whyFlagged = ["missing-why error"];

describe("check", () => {
  it("has nothing to ask about the good file", () => {
    assert.deepEqual(found(goodFile), []);
  });

  it("asks for a why at the objective's key", () => {
    const [finding] = check(withoutWhy, { today }).findings;
    assert.equal(finding?.rule, "missing-why");
    assert.equal(finding.path, "objectives/0");
    assert.equal(withoutWhy.slice(finding.span.start, finding.span.end), "objective");
  });
});

describe("severity", () => {
  it("is the configuration's", () => {
    assert.deepEqual(found(withoutWhy, { config: { ...defaultConfig, rules: { "missing-why": "info" } } }), [
      "missing-why info",
    ]);
    assert.deepEqual(
      found(withoutWhy, { config: { ...defaultConfig, rules: { "missing-why": "off" } } }),
      [],
    );
  });

  it("is at most info in a draft", () => {
    assert.deepEqual(found(`status: draft\n${withoutWhy}`), ["missing-why info"]);
  });

  it("stays what it is for schema in a draft", () => {
    assert.deepEqual(found(`status: draft\n${goodFile}colour: red\n`), ["schema error"]);
  });

  it("of syntax cannot be set", () => {
    const config = { ...defaultConfig, rules: { syntax: "off" as const } };
    assert.deepEqual(found(`${goodFile}owner: @anna\n`, { config }), ["syntax error"]);
  });
});

describe("a closed file", () => {
  it("is history: it is asked nothing more", () => {
    assert.deepEqual(found(`status: closed\n${withoutWhy}`), []);
  });

  it("still has its keys and references looked at", () => {
    assert.deepEqual(found(`status: closed\n${goodFile}    parent: nobody\n`, { exports: new Map() }), [
      "unknown-reference error",
    ]);
  });
});

describe("a dropped objective", () => {
  const dropped = withoutWhy.replace("    whyNow", "    status: dropped\n    whyNow");

  it("is asked for the reason only", () => {
    assert.deepEqual(found(dropped), ["missing-reason warning"]);
  });

  it("with a reason is asked nothing", () => {
    assert.deepEqual(
      found(dropped.replace("status: dropped", "status: dropped\n    reason: The shop was sold.")),
      [],
    );
  });
});

describe("while the YAML does not parse", () => {
  it("only that is said", () => {
    assert.deepEqual(found(`${withoutWhy}owner: @anna\n`), ["syntax error"]);
  });
});

describe("disable comments", () => {
  const at = (comment: string): string => withoutWhy.replace("  - objective", `  ${comment}\n  - objective`);
  const cases: [name: string, text: string, expected: string[]][] = [
    ["next line", at("# waartoe-disable-next-line missing-why"), []],
    [
      "several rules, with commas",
      at("# waartoe-disable-next-line empty-why, missing-why"),
      ["unused-disable info"],
    ],
    ["a reason", at("# waartoe-disable-next-line missing-why -- the board has it"), []],
    ["above another comment", at("# waartoe-disable-next-line missing-why\n  # see the wiki"), []],
    ["to the end", `# waartoe-disable missing-why\n${withoutWhy}`, []],
    [
      "to the end, but too late",
      `${withoutWhy}# waartoe-disable missing-why\n`,
      [...whyFlagged, "unused-disable info"],
    ],
    [
      "a rule that has nothing to say",
      at("# waartoe-disable-next-line empty-why"),
      ["unused-disable info", ...whyFlagged],
    ],
    ["no such rule", at("# waartoe-disable-next-line mising-why"), ["unused-disable info", ...whyFlagged]],
    ["no rule at all", at("# waartoe-disable-next-line"), ["unused-disable info", ...whyFlagged]],
    ["two words that begin alike", at("# waartoe-disabled missing-why"), whyFlagged],
    [
      "the comment's own rule",
      `# waartoe-disable unused-disable\n# waartoe-disable empty-why\n${goodFile}`,
      [],
    ],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      assert.deepEqual(found(text), expected);
    });
  }

  it("above a folded why speaks for all its lines", () => {
    const text = goodFile.replace(/why: Every.*/, "why: >-\n      Because\n      it is important.");
    assert.deepEqual(found(text), ["empty-why warning"]);
    assert.deepEqual(
      found(text.replace("    why:", "    # waartoe-disable-next-line empty-why\n    why:")),
      [],
    );
  });

  it("cannot silence syntax", () => {
    assert.deepEqual(found(`# waartoe-disable syntax\n${goodFile}owner: @anna\n`), ["syntax error"]);
  });

  it("for a rule that lacks what it needs is not called unused", () => {
    const text = `# waartoe-disable unknown-reference\n${goodFile}`;
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(text, { exports: new Map() }), ["unused-disable info"]);
  });

  it("has a fix that takes it away, with its line", () => {
    const text = `# waartoe-disable empty-why\n${goodFile}`;
    const [edit] = fixesOf(check(text, { today }).findings)[0]?.edits ?? [];
    assert.equal(edit && text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end), goodFile);
  });
});

function fixesOf(findings: readonly Finding[]): Finding["fixes"] {
  return findings.flatMap(({ fixes }) => fixes);
}

describe("aliases", () => {
  const text = `team: Desk
period: 2026-Q4
x-why: &why Because it is important.
objectives:
  - &first
    objective: Shops open on time
    why: *why
    results: [Late openings fall from 9 to 2 a week]
    actions: [{action: Ask the night shift what holds them up, proposedBy: Joost}]
  - <<: *first
    objective: Shops close on time
`;

  it("a finding in shared text stands there once, with the path of its first use", () => {
    const { findings } = check(text, { today });
    assert.deepEqual(
      findings.map(({ rule, path, span }) => [rule, path, text.slice(span.start, span.end)]),
      [["empty-why", "objectives/0/why", "Because it is important."]].map(([rule, path]) => [
        rule,
        path,
        text.slice(findings[0]?.span.start, findings[0]?.span.end),
      ]),
    );
    assert.ok((findings[0]?.span.start ?? 0) < text.indexOf("objectives:"));
  });

  it("a merge key brings in what the other has", () => {
    const { plan } = check(text, { today });
    assert.equal(plan?.objectives[1]?.text?.value, "Shops close on time");
    assert.equal(plan.objectives[1].results.length, 1);
  });
});

describe("open", () => {
  it("edit gives what opening the new text gives", () => {
    const document = open(goodFile, { today });
    const start = goodFile.indexOf("    why:");
    document.edit([{ span: { start, end: goodFile.indexOf("    whyNow") }, text: "" }]);
    assert.equal(document.text, withoutWhy);
    assert.deepEqual(document.findings, check(withoutWhy, { today }).findings);
    assert.deepEqual(document.plan, check(withoutWhy, { today }).plan);
  });

  it("edit takes several changes, in any order", () => {
    const document = open("team: a\nobjectives: []\n");
    document.edit([
      { span: { start: 20, end: 22 }, text: "[]" },
      { span: { start: 6, end: 7 }, text: "Order desk" },
    ]);
    assert.equal(document.text, "team: Order desk\nobjectives: []\n");
  });

  it("update gives what opening with the new options gives", () => {
    const text = `${goodFile}    parent: other/goals.yaml#best\n`;
    const document = open(text, { today, path: "goals.yaml" });
    assert.equal(document.findings.length, 0);
    assert.deepEqual(document.references, ["other/goals.yaml"]);
    const options = { exports: new Map([["other/goals.yaml", null]]) };
    assert.deepEqual(
      document.update(options).findings,
      open(text, { today, path: "goals.yaml", ...options }).findings,
    );
    assert.equal(document.findings[0]?.rule, "unknown-reference");
    assert.equal(
      document.update({ locale: "nl" }).findings[0]?.message,
      "Er is geen doelenbestand other/goals.yaml.",
    );
  });
});
