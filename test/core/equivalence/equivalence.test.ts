import assert from "node:assert/strict";
import fc from "fast-check";
import { type CheckOptions, type FileExports, type GoalsDocument, open } from "../../../src/core";
import { defaultConfig } from "../../../src/core/config/default-config";
import { applyChanges } from "../../../src/core/open";
import { changesOf, moves } from "./moves";
import { startingTexts } from "./starting-texts";

const far: FileExports = {
  ids: new Map([
    [
      "far",
      {
        item: "objective",
        text: "Far",
        span: { start: 3, end: 9 },
        parents: [{ file: "team/goals.yaml", id: "a" }],
        objective: "far",
      },
    ],
  ]),
};

const everyRule = { "missing-why-now": "info", "missing-effect": "info" } as const;

const settings: readonly CheckOptions[] = [
  { today: "2026-11-15", path: "team/goals.yaml" },
  {
    today: "2027-02-01",
    path: "team/goals.yaml",
    locale: "nl",
    config: { ...defaultConfig, rules: everyRule, options: { "too-many-objectives": { max: 2 } } },
    exports: new Map([
      ["other/goals.yaml", far],
      ["company/goals.yaml", null],
    ]),
    codeMatches: new Map([["src/**", false]]),
  },
  {},
];

/** All that a document says, with everything computed that waits to be asked for. */
function said(document: GoalsDocument, fixes: boolean): unknown {
  const { text, plan, findings, exports, references, codeGlobs } = document;
  return {
    text,
    plan,
    exports,
    references,
    codeGlobs,
    findings: findings.map((finding) => ({ ...finding, fixes: fixes ? finding.fixes : [] })),
  };
}

const runs = Number(process.env["WAARTOE_SEQUENCES"] ?? 1_000);
const seed = process.env["WAARTOE_SEED"];

describe("open(…).edit(…)", () => {
  it(`says what opening the new text afresh says, after any of ${String(runs)} sequences of edits`, function () {
    this.timeout(0);
    fc.assert(
      fc.property(
        fc.constantFrom(...startingTexts),
        fc.constantFrom(...settings),
        moves,
        fc.integer({ min: 0, max: 3 }),
        (start, options, sequence, often) => {
          const document = open(start, options);
          const history: string[] = [];
          let text = start;
          sequence.forEach((move, index) => {
            const isBroken = document.exports === undefined;
            const changes = changesOf(
              move.mends && isBroken ? { ...move, kind: "undo" } : move,
              text,
              history,
            );
            if (!isBroken) history.push(text);
            text = applyChanges(text, changes);
            document.edit(changes);
            // What is read only now and then is not read again from what was read before.
            if (often > 0 && index % often > 0 && index < sequence.length - 1) return;
            const fixes = index === sequence.length - 1;
            assert.deepEqual(said(document, fixes), said(open(text, options), fixes));
          });
        },
      ),
      { numRuns: runs, ...(seed !== undefined && { seed: Number(seed) }) },
    );
  });
});
