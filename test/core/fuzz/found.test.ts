import assert from "node:assert/strict";
import { check } from "../../../src/core";
import { turnRuleOff } from "../../../src/core/config/turn-rule-off";
import { addAction, applySafeFixes } from "../../../src/core/edits";
import { applyChanges } from "../../../src/core/open";
import { assertFindings, assertFixes, options } from "./findings-claims";

/** The text after the only fix of a rule. */
function fixed(text: string, rule: string): string {
  const fixes = check(text, options).findings.flatMap((one) => (one.rule === rule ? one.fixes : []));
  assert.equal(fixes.length, 1);
  return applyChanges(text, fixes[0]!.edits);
}

function rulesOf(text: string): string[] {
  return check(text, options).findings.map(({ rule }) => rule);
}

/** Each was found by trying any text. */
describe("what trying any text brought to light", () => {
  it("a list that is null in so many words gives way to its first item", () => {
    const text = "objectives:\n  - objective: A\n    actions: null # none yet\n    results: ~\n";
    assert.equal(
      fixed(text, "missing-actions"),
      "objectives:\n  - objective: A\n    actions: # none yet\n      - action: \n        proposedBy: team\n    results: ~\n",
    );
    assertFixes(text, check(text, options).findings);
    const outcome = addAction(text, "objectives/0", { action: "Ask them first" });
    assert.ok(
      "edits" in outcome && rulesOf(applyChanges(text, outcome.edits)).every((rule) => rule !== "syntax"),
    );
  });

  it("a list may stand behind a key with a space before its colon", () => {
    assert.equal(
      fixed("objectives:\n  - objective: A\n    actions : []\n", "missing-actions"),
      "objectives:\n  - objective: A\n    actions :\n      - action: \n        proposedBy: team\n",
    );
  });

  for (const [name, text, at] of [
    ["an open bracket at the end of the text", "objectives: [{objective: A}, {objective: B\n", "{"],
    ["a mapping without an end", "team: {name: Team 1, b\n  - objective: B\n", ""],
    ["a line of nothing but a byte-order mark", "objectives: []\n\uFEFF", ""],
    ["a key that is nothing, twice", "objectives: []\n: A\n: B\n", ":"],
    ["a carriage return alone before a dash", "objectives:\r\n  - objective: A\r\n\r-", ""],
  ] as const) {
    it(`${name} is a fault in a range that one can see`, () => {
      const { findings } = check(text, options);
      assert.equal(findings[0]?.rule, "syntax");
      assertFindings(text, findings);
      const { span } = findings[0];
      assert.notEqual(text.slice(span.start, span.end).trim(), "");
      if (at !== "") assert.equal(text.slice(span.start, span.end).startsWith(at), true);
    });
  }

  it("a tag of YAML's own kinds of lists is a fault like any other tag", () => {
    for (const tag of ["!!omap", "!!set", "!!pairs"]) {
      const [finding] = check(`objectives: ${tag}\n  - a: b\n`, options).findings;
      assert.equal(finding?.rule, "syntax");
    }
    const text = "--- !!omap\n- Mark: 65\n";
    assert.deepEqual(check(text, options).findings[0]?.fixes, []);
  });

  it("a directive that no document follows, or that is given twice, is a fault", () => {
    for (const text of ["%YAML 1.2\n", "%YAML 1.2\n%YAML 1.2\n---\nobjectives: []\n"]) {
      const { findings } = check(text, options);
      assert.equal(findings[0]?.rule, "syntax");
      assertFindings(text, findings);
    }
    assert.deepEqual(rulesOf("%YAML 1.2\n---\nobjectives: []\n"), []);
  });

  it("a comment between a key and what stands below it was meant as one", () => {
    for (const below of ["\n  d", "\n  - d", "\n  d: e"]) {
      assert.ok(!rulesOf(`notes: #ours${below}\nobjectives: []\n`).includes("lost-text"));
    }
    assert.ok(rulesOf("notes: #ours\nobjectives: []\n").includes("lost-text"));
  });

  it("a comment behind a colon without a key was meant as one", () => {
    assert.ok(!rulesOf("objectives: []\n: #lost\n").includes("lost-text"));
  });

  it("a key that bears an anchor, or is a list, is no sentence with a colon", () => {
    for (const text of [
      "&a Waiting time: from 20 to 10\n",
      "[ a b, c ]: value\n",
      "objectives:\n  - &a b c: d\n",
    ]) {
      assertFixes(text, check(text, options).findings);
    }
  });

  it("between brackets, a result that becomes an action leaves no comma behind", () => {
    const text = '{"objectives": [{"objective": "A", "results": ["Launch the new site"], "notes": "b"}]}\n';
    assert.equal(
      fixed(text, "activity-result"),
      '{"objectives": [{"objective": "A", actions: [{action: "Launch the new site", proposedBy: }], "notes": "b"}]}\n',
    );
    assertFixes(text, check(text, options).findings);
  });

  it("a key is not added in a column of its own where a byte-order mark stands", () => {
    const text = "\uFEFFobjectives:\r\n  - objective: A\r\n    results: [NPS rises 8 points]\r\n";
    assertFixes(text, check(text, options).findings);
    assert.ok(
      check(text, options).findings.some(({ rule, fixes }) => rule === "missing-due" && fixes.length > 0),
    );
  });

  it("an anchor is not left with nothing behind it, nor a tag with a key", () => {
    for (const text of [
      "objectives:\n  - objective: A\n    results:\n      - result: NPS\n        target: &a x\n",
      "objectives:\n  - !\n",
    ])
      assertFixes(text, check(text, options).findings);
  });

  it("a line of hashes behind a key does not hold an edit up", function () {
    this.timeout(2_000);
    const text = `objectives:\n  - objective: A\n    actions: ${"#".repeat(200)}\n      - {action: B, proposedBy: C}\n`;
    assertFixes(text, check(text, options).findings);
    assert.ok("edits" in addAction(text, "objectives/0", { action: "Ask them first" }));
  });

  it("a quote that mends nothing is not put around another", () => {
    const text = ",\r.\\\t\\!";
    assert.deepEqual(applySafeFixes(text, options), { text, fixed: 0 });
  });

  it("a sentence over several lines becomes an objective on one", () => {
    const text = "objectives:\n- Shops are open\n  - on Sundays\n";
    assert.equal(fixed(text, "schema"), 'objectives:\n- objective: "Shops are open - on Sundays"\n');
  });

  it("a sentence that others stand for is left where it is", () => {
    const text = "objectives:\n  - &a Shops are open\n  - objective: *a\n";
    assert.deepEqual(
      check(text, options).findings.flatMap(({ rule, fixes }) => (rule === "schema" ? fixes : [])),
      [],
    );
  });

  it("a key that is a mapping is no sentence with a colon", () => {
    const text = "? a key:\n    - objective: A\n";
    assertFixes(text, check(text, options).findings);
  });

  it("the template is not put below a null in so many words, or a document's end", () => {
    for (const text of ["~\n", "null", "--- !!null\n", "# later\n...\n"]) {
      assertFixes(text, check(text, options).findings);
    }
    assert.equal(check("# later\n", options).findings[0]?.fixes.length, 1);
  });

  it("a key in quotes keeps them when it is renamed", () => {
    const text = '{"objectives":[{"objective":"A","key_results":["x"]}]}';
    assert.equal(applySafeFixes(text, options).text, text.replace("key_results", "results"));
  });

  it("rules that are null in so many words give way when one is turned off", () => {
    const edit = turnRuleOff("rules: null # none\n", "missing-why");
    assert.equal(edit && applyChanges("rules: null # none\n", [edit]), "rules: {missing-why: off} # none\n");
    assert.equal(turnRuleOff("extends: !<x> y\n", "missing-why"), undefined);
  });
});
