import assert from "node:assert/strict";
import fc from "fast-check";
import { check } from "../../../src/core";
import { applySafeFixes } from "../../../src/core/edits";
import { renameAt } from "../../../src/core/features/navigation/rename";
import type { FeatureContext } from "../../../src/core/features/feature-context";
import type { Result } from "../../../src/core/model";
import { applyChanges } from "../../../src/core/open";
import { itemAt } from "../../../src/core/plan/item-at";
import { itemsOf } from "../../../src/core/plan/items";
import { understand } from "../../../src/core/progress/understanding";
import { type Rewrite, rewritesAt } from "../../../src/core/rewrites";
import { anySharedGoals, goalsWithMeasuresInFields, goalsWithMeasuresInSentences } from "./any-shared-goals";
import { commentsIn, type Gist, itemIn, read } from "./gist";
import { runs } from "./runs";

const contextOf = (text: string, path = "a/goals.yaml"): FeatureContext => ({
  text,
  path,
  plan: check(text, { path }).plan,
  others: [],
  locale: "en",
});

/** How a result's measure is understood. */
function measureOf(text: string, path: string): unknown {
  const plan = check(text).plan!;
  const { baseline, target, change, bound } = understand(itemAt(plan, path) as Result, plan) ?? {};
  return { baseline, target, change, bound };
}

/** What a file says apart from one result. */
function others(goals: Gist, path: string): Gist {
  const copy = structuredClone(goals);
  Object.assign(itemIn(copy, path), { text: "", baseline: "", target: "", unit: "" });
  return copy;
}

describe("rewrites of any goals file", function () {
  this.timeout(0);

  for (const [name, title, goals, may] of [
    ["move a measure to fields", /fields/, goalsWithMeasuresInSentences, () => true],
    ["move a measure to the sentence", /sentence$/, goalsWithMeasuresInFields, () => true],
    ["make a sentence a mapping", /mapping/, anySharedGoals, ({ plain }: Result) => plain],
  ] as const) {
    it(name, () => {
      fc.assert(
        fc.property(goals, fc.nat(), ({ text, shared }, pick) => {
          const before = read(text);
          const context = contextOf(text);
          const results = [...itemsOf(context.plan!)].filter((item) => item.item === "result" && may(item));
          const from = pick % Math.max(1, results.length);
          let path = "";
          let found: Rewrite | undefined;
          for (const result of [...results.slice(from), ...results.slice(0, from)]) {
            path = result.path;
            found = rewritesAt(context, result.span.start).find((one) => title.test(one.title));
            if (found) break;
          }
          // Files without such a result do not count.
          fc.pre(found !== undefined);
          // Text that stands for several results is none of them's to change.
          assert.ok(!path.split("/").some((_, at, steps) => shared.has(steps.slice(0, at + 1).join("/"))));
          const after = applyChanges(text, found.edits);
          const now = read(after);
          assert.deepEqual(others(now, path), others(before, path), `${text}\n--- became ---\n${after}`);
          assert.deepEqual(measureOf(after, path), measureOf(text, path), after);
          assert.deepEqual(commentsIn(after), commentsIn(text), `${text}\n--- became ---\n${after}`);
          assert.equal(/\n$/.test(after), /\n$/.test(text));
          const again = rewritesAt(contextOf(after), itemAt(check(after).plan!, path)!.span.start);
          assert.ok(!again.some((one) => one.title === found.title));
        }),
        { numRuns: runs },
      );
    });
  }
});

describe("renaming an id in any two goals files", function () {
  this.timeout(0);

  it("changes that id wherever it is named, and nothing else", () => {
    fc.assert(
      fc.property(anySharedGoals, anySharedGoals, fc.nat(), fc.boolean(), (home, away, pick, isQuoted) => {
        const plan = check(home.text).plan!;
        const ids = [...itemsOf(plan)].flatMap(({ id }) => id ?? []);
        if (ids.length === 0) return;
        const { value, span } = ids[pick % ids.length]!;
        const parent = `/a/goals.yaml#${value}`;
        const refers = away.text.replace(
          /^objectives:.*$/mu,
          (line) =>
            `x-seen: ${isQuoted ? `'${parent}'` : parent}${away.text.includes("\r\n") ? "\r" : ""}\n${line}`,
        );
        const beside = `objectives:\n- {objective: B, parent: [${isQuoted ? `"${parent}"` : parent}, ../a/goals.yaml#${value}]}\n`;
        const files = [contextOf(refers, "b/goals.yaml"), contextOf(beside, "c/goals.yaml")];
        const outcome = renameAt({ ...contextOf(home.text), others: files }, span.start, "zo-één");
        assert.ok("edits" in outcome, JSON.stringify(outcome));
        const changed = (path: string, text: string): string =>
          applyChanges(
            text,
            outcome.edits.filter((edit) => edit.path === path),
          );
        const named = new RegExp(`(?<![\\w-])${value}(?![\\w-])`, "gu");
        assert.equal(changed("a/goals.yaml", home.text), home.text.replace(named, "zo-één"));
        assert.equal(changed("b/goals.yaml", refers), refers);
        assert.equal(changed("c/goals.yaml", beside), beside.replace(named, "zo-één"));
      }),
      { numRuns: runs },
    );
  });
});

describe("fixing all that is safe in any goals file", function () {
  this.timeout(0);

  const today = { today: "2026-11-15" };
  const broughtAlong = { results: "key_results", actions: "initiatives", objective: "doel", why: "waartoe" };

  it("gives keys their names, changes nothing else, and is done at once", () => {
    fc.assert(
      fc.property(anySharedGoals, fc.subarray(Object.entries(broughtAlong)), ({ text }, names) => {
        const misnamed = names.reduce(
          (now, [key, other]) => now.replace(new RegExp(`(?<![\\w-])${key}:`, "gu"), `${other}:`),
          text,
        );
        const fixed = applySafeFixes(misnamed, today);
        assert.equal(fixed.text, text);
        assert.deepEqual(applySafeFixes(fixed.text, today), { text: fixed.text, fixed: 0 });
      }),
      { numRuns: runs },
    );
  });

  it("quotes what YAML swallows, wherever it stands", () => {
    const swallowed = fc.constantFrom("@anna", "%", ">= 99.9%", "*all", "`x`");
    fc.assert(
      fc.property(anySharedGoals, swallowed, ({ text }, words) => {
        const broken = text.replace(/^period: .*?(?=\r?$)/mu, `period: 2026-Q4\nx-more: ${words}`);
        const { text: mended } = applySafeFixes(broken, today);
        assert.equal(mended, broken.replace(words, JSON.stringify(words)));
      }),
      { numRuns: runs },
    );
  });
});
