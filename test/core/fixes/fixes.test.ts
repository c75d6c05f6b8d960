import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../../src/core";
import type { Finding, Fix, Severity } from "../../../src/core/model";
import { applyChanges } from "../../../src/core/open";
import { fixers } from "../../../src/core/fixes";
import { ruleIds } from "../../../src/core/rules/rule-ids";
import { startingTexts } from "../equivalence/starting-texts";
import { cases, head, today } from "./cases";
import { defaultConfig } from "../../../src/core/config/default-config";

const core = join(__dirname, "../../../src/core");

const config = {
  ...defaultConfig,
  rules: { "missing-why-now": "info", "missing-effect": "info" },
} as const;

function look(text: string): readonly Finding[] {
  return check(text, { config, today, path: "team/goals.yaml", exports: new Map() }).findings;
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

/** A title without what it says of one file. */
function kindOf({ title, kind }: Fix): string {
  return `${title.replaceAll(/“[^”]*”|`[^`]*`|[-+]?\d[\d.,%]*(?: \S+)?|(?<=with )\S/gu, "…")} (${kind})`;
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

  it("have a case each, whatever rule they are of", () => {
    const source = (file: string): string => readFileSync(join(core, file), "utf8");
    const own = ruleIds.filter((id) => id !== "config" && existsSync(join(core, `rules/${id}.ts`)));
    const withFixes = [
      ...Object.keys(fixers),
      ...own.filter((id) => /\bfixes\b/u.test(source(`rules/${id}.ts`))),
      ...["syntax", "schema", "lost-text", "unused-disable"],
    ];
    const known = new Set<string>(cases.map(({ rule }) => rule));
    assert.deepEqual([...new Set(withFixes)].sort(), [...known].sort());
  });

  it("have a case for each kind of fix that any example, fixture or broken text brings out", () => {
    const known = new Map<string, Set<string>>();
    for (const { rule, before, title } of cases) {
      const { fixes = [] } = look(before).find((finding) => finding.rule === rule) ?? {};
      const fix = fixes.find((one) => title === undefined || one.title === title);
      if (fix) known.set(rule, (known.get(rule) ?? new Set()).add(kindOf(fix)));
    }
    const lacking = new Set<string>();
    let found = 0;
    for (const text of [...startingTexts, ...cases.map(({ before }) => before)]) {
      for (const { rule, fixes } of look(text)) {
        for (const fix of fixes) {
          found++;
          if (!known.get(rule)?.has(kindOf(fix))) lacking.add(`${rule}: ${kindOf(fix)}`);
        }
      }
    }
    assert.ok(found > 500, String(found));
    assert.deepEqual([...lacking], []);
  });

  it("are none where the text stands for several items, and never throw", () => {
    const shared = `${head}  - &a {objective: Orders are right}\n  - *a\n`;
    for (const { fixes } of look(shared)) assert.deepEqual(fixes, []);
  });

  it("speak the reader's language", () => {
    const [finding] = check("objectives:\n  - objective: A\n", { locale: "nl" }).findings;
    assert.equal(finding?.fixes[0]?.title, "Zeg waartoe: voeg `why` toe");
  });
});
