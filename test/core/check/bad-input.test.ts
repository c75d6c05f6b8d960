import assert from "node:assert/strict";
import { check, type Finding, open } from "../../../src/core";
import { goodFile } from "./good-file";

interface Expected {
  readonly rule: Finding["rule"];
  readonly severity: Finding["severity"];
  /** The words at which the finding stands. */
  readonly at?: string;
}

function brief(text: string, findings: readonly Finding[]): Expected[] {
  return findings.map(({ rule, severity, span }) => ({
    rule,
    severity,
    at: text.slice(span.start, span.end),
  }));
}

const deep = (open: string, close: string, levels: number): string =>
  `objectives: ${open.repeat(levels)}${close.repeat(levels)}`;

const bomb = ["a: &a [x, x, x, x, x, x, x, x, x, x]"]
  .concat(
    "bcdefgh".split("").map((name, index) => {
      const before = `*${"abcdefgh"[index] ?? ""}`;
      return `${name}: &${name} [${Array(10).fill(before).join(", ")}]`;
    }),
  )
  .join("\n");

/** Each kind of bad input gives exactly one finding, at the place that one has to look at. */
const oneFinding: readonly (Expected & { readonly name: string; readonly text: string })[] = [
  { name: "an empty file", text: "", rule: "schema", severity: "info", at: "" },
  { name: "only comments", text: "# later\n# perhaps\n", rule: "schema", severity: "info" },
  {
    name: "a list at the top",
    text: "- Customers are happy\n- So are we\n",
    rule: "schema",
    severity: "error",
  },
  { name: "a sentence at the top", text: "Customers are happy\n", rule: "schema", severity: "error" },
  {
    name: "several documents",
    text: `${goodFile}---\n${goodFile}`,
    rule: "syntax",
    severity: "error",
    at: "---",
  },
  {
    name: "tabs",
    text: "team: Desk\nobjectives:\n\t- objective: Shops open on time\n",
    rule: "syntax",
    severity: "error",
  },
  {
    name: "merge-conflict markers",
    text: `team: Desk\n<<<<<<< HEAD\nperiod: 2026-Q3\n=======\nperiod: 2026-Q4\n>>>>>>> other\nobjectives: []\n`,
    rule: "syntax",
    severity: "error",
  },
  {
    name: "duplicate keys",
    text: "team: Desk\nteam: Shop\nobjectives: []\n",
    rule: "syntax",
    severity: "error",
    at: "team",
  },
  { name: "an alias bomb", text: `${bomb}\nobjectives: *h\n`, rule: "syntax", severity: "error" },
  { name: "an alias within itself", text: "objectives: &a [*a]\n", rule: "syntax", severity: "error" },
  { name: "10,000 levels of [", text: deep("[", "]", 10_000), rule: "syntax", severity: "error" },
  { name: "10,000 levels of {", text: deep("{a: ", "}", 10_000), rule: "syntax", severity: "error" },
  {
    name: "10,000 levels of dashes",
    text: `objectives: \n${"- ".repeat(10_000)}x\n`,
    rule: "syntax",
    severity: "error",
  },
  { name: "101 levels", text: deep("[", "]", 101), rule: "syntax", severity: "error" },
  {
    name: "a NUL byte",
    text: "team: De\u0000sk\nobjectives: []\n",
    rule: "syntax",
    severity: "error",
    at: "\u0000",
  },
];

describe("bad input", () => {
  for (const { name, text, ...expected } of oneFinding) {
    it(`${name}: one finding that can be found`, () => {
      const { findings } = check(text, { today: "2026-11-15" });
      const found = brief(text, findings);
      assert.deepEqual(found, [{ ...expected, at: expected.at ?? found[0]?.at }]);
      for (const { span, message } of findings) {
        assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
        assert.ok(message.length > 10);
      }
    });
  }

  const harmless: [name: string, text: string][] = [
    ["a byte-order mark", `\uFEFF${goodFile}`],
    ["CRLF", goodFile.replaceAll("\n", "\r\n")],
    ["CR alone", goodFile.replaceAll("\n", "\r")],
    ["no newline at the end", goodFile.trimEnd()],
    ["a marker before the document", `---\n${goodFile}`],
    ["letters of any script", goodFile.replace("Joost", "Ярослава 陽子 👩‍💻")],
  ];
  for (const [name, text] of harmless.filter(([name]) => name !== "CR alone")) {
    it(`${name}: is read as it stands`, () => {
      const { plan, findings } = check(text, { today: "2026-11-15" });
      assert.deepEqual(findings, []);
      const [objective] = plan?.objectives ?? [];
      const span = objective?.why?.span ?? { start: 0, end: 0 };
      assert.equal(text.slice(span.start, span.end), objective?.why?.value);
    });
  }

  it("a lone surrogate does no harm", () => {
    const text = goodFile.replace("Joost", "Jo\ud800ost");
    assert.doesNotThrow(() => check(text));
  });

  it("broken YAML keeps what was recovered, marked as incomplete", () => {
    const document = open(goodFile.replace("- NPS rises", '- "NPS" rises'));
    assert.deepEqual(
      document.findings.map(({ rule }) => rule),
      ["syntax"],
    );
    assert.equal(document.plan?.incomplete, true);
    assert.equal(document.plan.objectives[0]?.text?.value, "Customers get their order right the first time");
    assert.equal(document.exports, undefined);
  });
});
