import assert from "node:assert/strict";
import { catalogues } from "../../../src/core/messages";
import type { Finding } from "../../../src/core";
import { applyChanges } from "../../../src/core/open";
import type { Node } from "../../../src/core/syntax/node";
import { parseYaml } from "../../../src/core/syntax/parse-yaml";

interface Trap {
  readonly text: string;
  /** The words at which the finding stands. */
  readonly at: string;
  /** What the message speaks of. */
  readonly says: RegExp;
  /** The text after the first fix, where there is one that leads to readable YAML. */
  readonly mended?: string;
}

const traps: readonly Trap[] = [
  { text: "unit: %\nb: 1\n", at: "%", says: /keeps “%”/, mended: 'unit: "%"\nb: 1\n' },
  { text: "owner: @anna\n", at: "@anna", says: /keeps “@”/, mended: 'owner: "@anna"\n' },
  {
    text: "owner: @anna # she knows\n",
    at: "@anna",
    says: /keeps “@”/,
    mended: 'owner: "@anna" # she knows\n',
  },
  { text: "why: `x` is slow\n", at: "`x` is slow", says: /keeps “`”/, mended: 'why: "`x` is slow"\n' },
  { text: "target: >= 99.9%\n", at: ">= 99.9%", says: /block of lines/, mended: 'target: ">= 99.9%"\n' },
  { text: "target: > 5\nb: 1\n", at: "> 5", says: /block of lines/, mended: 'target: "> 5"\nb: 1\n' },
  { text: "target: >5%\n", at: ">5%", says: /block of lines/, mended: 'target: ">5%"\n' },
  { text: "why: | x\nb: 1\n", at: "| x", says: /block of lines/, mended: 'why: "| x"\nb: 1\n' },
  {
    text: "result: Waiting time: from 20 to 10\n",
    at: "Waiting time: from 20 to 10",
    says: /colon in/,
    mended: 'result: "Waiting time: from 20 to 10"\n',
  },
  {
    text: "results:\n  - result: Waiting time: from 20 to 10\n    unit: min\n",
    at: "Waiting time: from 20 to 10",
    says: /colon in/,
    mended: 'results:\n  - result: "Waiting time: from 20 to 10"\n    unit: min\n',
  },
  { text: "code: **/*.ts\n", at: "**/*.ts", says: /keeps “\*”/, mended: 'code: "**/*.ts"\n' },
  { text: "code: *.ts\nb: 1\n", at: "*.ts", says: /keeps “\*”/, mended: 'code: "*.ts"\nb: 1\n' },
  { text: "code: [src/*.ts, *.js]\n", at: "*.js", says: /keeps “\*”/, mended: 'code: [src/*.ts, "*.js"]\n' },
  { text: "why: &co\nb: 1\n", at: "&co", says: /keeps “&”/, mended: 'why: "&co"\nb: 1\n' },
  {
    text: 'why: "Fast" is good\nb: 1\n',
    at: '"Fast" is good',
    says: /second quote/,
    mended: "why: '\"Fast\" is good'\nb: 1\n",
  },
  {
    text: "why: 'Fast' is good\n",
    at: "'Fast' is good",
    says: /second quote/,
    mended: "why: \"'Fast' is good\"\n",
  },
  {
    text: '- "NPS" rises\n- b\n',
    at: '"NPS" rises',
    says: /second quote/,
    mended: "- '\"NPS\" rises'\n- b\n",
  },
  { text: "why: [x] done\nb: 1\n", at: "[x] done", says: /bracket/, mended: 'why: "[x] done"\nb: 1\n' },
  { text: "why: {x} done\n", at: "{x} done", says: /bracket/, mended: 'why: "{x} done"\n' },
  {
    text: "why: !important thing\nb: 1\n",
    at: "!important thing",
    says: /keeps “!”/,
    mended: 'why: "!important thing"\nb: 1\n',
  },
  { text: "why: }x\n", at: "}x", says: /keeps “}”|bracket/, mended: 'why: "}x"\n' },
  { text: "why: ,x\n", at: ",x", says: /keeps “,”/, mended: 'why: ",x"\n' },
  {
    text: "team: a\nwhy:because\nb: 1\n",
    at: "why:",
    says: /comes a space/,
    mended: "team: a\nwhy: because\nb: 1\n",
  },
  { text: "a: 1\njust text\nb: 2\n", at: "just text", says: /What is “just text”/ },
  {
    text: 'a: 1\nwhy: "never closed\n',
    at: '"never closed',
    says: /nowhere closed/,
    mended: 'a: 1\nwhy: "never closed"\n',
  },
  {
    text: "why: 'never closed\n",
    at: "'never closed",
    says: /nowhere closed/,
    mended: "why: 'never closed'\n",
  },
  { text: "a: [1, 2\nb: 3\n", at: "[1, 2", says: /nowhere closed/, mended: "a: [1, 2]\nb: 3\n" },
  { text: "why: {x\n", at: "{x", says: /nowhere closed/, mended: "why: {x}\n" },
  { text: "a:\n  b: 1\n c: 2\n", at: "c: 2", says: /indented differently/ },
  { text: "a: 1\n  b: 2\n", at: "b: 2", says: /indented differently/ },
  { text: "a:\n\t- b\n", at: "\t", says: /tabs/, mended: "a:\n  - b\n" },
  { text: "a: - x\n", at: "- x", says: /below its key/ },
  { text: 'a: "x\\q"\n', at: "\\q", says: /backslash/, mended: 'a: "x\\\\q"\n' },
  { text: "team: a\nteam: b\n", at: "team", says: /already there/ },
  { text: "a: 1\n---\nb: 1\n", at: "---", says: /second one begins/ },
  { text: "a: &x [*x]\n", at: "*x", says: /inside of what it refers to/ },
];

describe("what YAML swallows", () => {
  for (const { text, at, says, mended } of traps) {
    it(JSON.stringify(text), () => {
      const { findings } = parseYaml(text, catalogues.en);
      assert.deepEqual(words(text, findings), [at]);
      const [finding] = findings;
      assert.equal(finding?.rule, "syntax");
      assert.match(finding.message, says);
      assert.equal(mendedBy(text, finding), mended);
      if (mended === undefined) return;
      assert.deepEqual(parseYaml(mended, catalogues.en).findings, []);
    });
  }

  it("each of several traps is named, on its own line", () => {
    const text = "unit: %\nowner: @anna\ntarget: >= 5\n";
    assert.deepEqual(words(text, parseYaml(text, catalogues.en).findings), ["%", "@anna", ">= 5"]);
  });

  it("a quoted value keeps its words", () => {
    const { root } = parseYaml('result: "Waiting time: from 20 to 10"\n', catalogues.en);
    assert.deepEqual(valuesOf(root), ["Waiting time: from 20 to 10"]);
  });
});

describe("lost text", () => {
  const cases: [text: string, lost: string[], mended?: string][] = [
    ["note: see #42\n", ["#42"], 'note: "see #42"\n'],
    ["- see #42 and #43\n", ["#42 and #43"], '- "see #42 and #43"\n'],
    ["note: #42\n", ["#42"], 'note: "#42"\n'],
    ["note: see # a comment\n", []],
    ["note: see  # a comment\n", []],
    ["#42 is next\nnote: x\n", []],
    ["note: x\n  #42 is next\n", []],
    ["note: see#42\n", []],
    ['note: "see #42"\n', []],
    ['note: "see" #42\n', []],
    ["note: [a, b] #42\n", []],
    ["note: >- #42\n  x\n", []],
    ["note: |\n  see #42\n", []],
    ["note: x #\n", []],
    ["# waartoe-disable missing-why\nnote: x #waartoe-disable\n", []],
  ];
  for (const [text, lost, mended] of cases) {
    it(JSON.stringify(text), () => {
      const { findings } = parseYaml(text, catalogues.en);
      assert.deepEqual(words(text, findings), lost);
      assert.ok(findings.every(({ rule, severity }) => rule === "lost-text" && severity === "warning"));
      assert.equal(findings[0] && mendedBy(text, findings[0]), mended);
    });
  }

  it("stands at its key's path", () => {
    const { findings } = parseYaml(
      "team: x\nobjectives:\n  - objective: a\n    notes: see #42\n",
      catalogues.en,
    );
    assert.equal(findings[0]?.path, "objectives/0/notes");
  });
});

function words(text: string, findings: readonly Finding[]): string[] {
  return findings.map(({ span }) => text.slice(span.start, span.end));
}

function mendedBy(text: string, { fixes }: Finding): string | undefined {
  return fixes[0] && applyChanges(text, fixes[0].edits);
}

function valuesOf(root: Node | undefined): unknown[] {
  return root?.is === "map"
    ? root.entries.map(({ value }) => (value.is === "scalar" ? value.value : undefined))
    : [];
}
