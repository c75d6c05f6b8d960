import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Lang } from "../../../src/core/language/lang";
import { findTraining } from "../../../src/core/prose/find-training";
import { judgeWhy } from "../../../src/core/prose/judge-why";

const asks: Readonly<Record<string, (text: string, lang: Lang) => boolean>> = {
  "empty-why": (text, lang) => judgeWhy(text, { lang }).verdict === "empty",
  "training-first": (text, lang) => findTraining(text, { lang }) !== undefined,
};

/** The rows of the table of lines on a rule's page: three in English, then three in Dutch. */
function linesOf(rule: string): readonly (readonly [bad: string, good: string])[] {
  const page = readFileSync(join(__dirname, "../../../media/rules", `${rule}.md`), "utf8");
  const table = page.slice(page.indexOf("| asked about | left alone |"), page.indexOf("## How to mend it"));
  return Array.from(table.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gmu), ([, bad = "", good = ""]) => [
    bad,
    good,
  ]).slice(2) as [string, string][];
}

for (const [rule, isAsked] of Object.entries(asks)) {
  describe(`the lines on the page of ${rule}`, () => {
    const lines = linesOf(rule);

    it("are three in each language", () => assert.equal(lines.length, 6));

    lines.forEach(([bad, good], i) => {
      const lang: Lang = i < 3 ? "en" : "nl";
      it(`asks about: ${bad}`, () => assert.ok(isAsked(bad, lang)));
      it(`leaves alone: ${good}`, () => assert.ok(!isAsked(good, lang)));
    });
  });
}
