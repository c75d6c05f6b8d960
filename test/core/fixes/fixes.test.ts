import assert from "node:assert/strict";
import { check } from "../../../src/core";
import type { Finding, Fix, Severity } from "../../../src/core/model";
import { applyChanges } from "../../../src/core/open";
import { cases, head } from "./cases";
import { defaultConfig } from "../../../src/core/config/default-config";

const config = {
  ...defaultConfig,
  rules: { "missing-why-now": "info", "missing-effect": "info" },
} as const;

function look(text: string): readonly Finding[] {
  return check(text, { config, today: "2026-11-24", path: "team/goals.yaml", exports: new Map() }).findings;
}

const grave: ReadonlySet<Severity> = new Set(["warning", "error"]);

/** How often each rule speaks up, for those that are more than a hint. */
function graveRules(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, severity } of look(text)) {
    if (grave.has(severity)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}

function shown(text: string, { edits, select }: Fix): string {
  const after = applyChanges(text, edits);
  return select ? `${after.slice(0, select.start)}|${after.slice(select.end)}` : after;
}

describe("fixes", () => {
  for (const { rule, name, before, title, after, fill, uncovers } of cases) {
    it(`of ${rule}${name === undefined ? "" : `, ${name}`}${title === undefined ? "" : `: ${title}`}`, () => {
      const found = look(before).filter((finding) => finding.rule === rule);
      const [first] = found;
      assert.ok(
        first,
        look(before)
          .map((finding) => finding.rule)
          .join(", "),
      );
      const fix = title === undefined ? first.fixes[0] : first.fixes.find((one) => one.title === title);
      assert.ok(fix, first.fixes.map((one) => one.title).join(", "));
      assert.equal(shown(before, fix), after);
      assert.equal(fix.kind === "ask", fill !== undefined);
      const filled = fill === undefined ? after : after.replace("|", fill);
      const left = look(filled).filter((finding) => finding.rule === rule);
      assert.ok(left.length < found.length, `${rule} still speaks in\n${filled}`);
      // While a text does not parse, nothing else is said of it.
      if (rule === "syntax") return;
      const earlier = graveRules(before);
      for (const [other, count] of graveRules(filled)) {
        if (other !== uncovers)
          assert.ok(count <= (earlier.get(other) ?? 0), `${other} is new in\n${filled}`);
      }
    });
  }

  it("are none where the text stands for several items, and never throw", () => {
    const shared = `${head}  - &a {objective: Orders are right}\n  - *a\n`;
    for (const { fixes } of look(shared)) assert.deepEqual(fixes, []);
  });

  it("speak the reader's language", () => {
    const [finding] = check("objectives:\n  - objective: A\n", { locale: "nl" }).findings;
    assert.equal(finding?.fixes[0]?.title, "Zeg waartoe: voeg `why` toe");
  });
});
