import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type FileExports, type Finding, open, ruleIds } from "../../src/core";
import { resolveConfig } from "../../src/core/config/resolve-config";
import { isGoalsFile } from "../../src/core/config/goals-files";
import { catalogues } from "../../src/core/messages";
import { template } from "../../src/core/plan/template";

const top = join(__dirname, "../../examples");
const files = readdirSync(top, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => isGoalsFile(path))
  .sort();
const read = (path: string): string => readFileSync(join(top, path), "utf8");

function checkAll(): ReadonlyMap<string, readonly Finding[]> {
  const { config } = resolveConfig(".waartoe.yaml", read, catalogues.en);
  const documents = new Map(
    files.map((path) => [path, open(read(path), { config, path, today: "2026-11-15" })]),
  );
  const exports = new Map<string, FileExports>();
  for (const [path, document] of documents) if (document.exports) exports.set(path, document.exports);
  return new Map(
    [...documents].map(([path, document]) => [
      path,
      document.update({ exports, codeMatches: new Map(document.codeGlobs.map((glob) => [glob, false])) })
        .findings,
    ]),
  );
}

describe("examples", () => {
  const findings = checkAll();

  it("every rule that speaks of goals files fires in them", () => {
    const fired = new Set([...findings.values()].flat().map(({ rule }) => rule));
    // A fault in a configuration would keep the whole folder from being checked.
    assert.deepEqual(
      ruleIds.filter((rule) => rule !== "config" && !fired.has(rule)),
      [],
    );
  });

  for (const path of ["after/goals.yaml", "after/doelen.goals.yaml", "company/goals.yaml"]) {
    it(`nothing is asked about ${path}`, () => {
      assert.deepEqual(findings.get(path), []);
    });
  }

  it("before, the words that say nothing are asked about, in both languages alike", () => {
    const rulesIn = (path: string): string[] => (findings.get(path) ?? []).map(({ rule }) => rule);
    const expected = [
      "missing-why-now",
      "missing-effect",
      "attitude-objective",
      "empty-why",
      "unmeasurable-result",
      "activity-result",
      "imposed-action",
      "training-first",
    ];
    assert.deepEqual(rulesIn("before/goals.yaml"), expected);
    assert.deepEqual(rulesIn("before/doelen.goals.yaml"), expected);
  });
});

describe("the template", () => {
  for (const lang of ["en", "nl"] as const) {
    it(`in ${lang} lights up nothing, and selects its first answer`, () => {
      const { text, select } = template(lang, { today: "2026-11-15" });
      assert.deepEqual(open(text, { today: "2026-11-15", path: "goals.yaml" }).findings, []);
      assert.match(text, /^period: 2026-Q4$/m);
      assert.match(text.slice(select.start, select.end), /^(Customers|Klanten) /);
    });
  }
});
