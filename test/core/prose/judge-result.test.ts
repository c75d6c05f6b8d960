import assert from "node:assert/strict";
import type { Lang } from "../../../src/core/language/lang";
import { judgeResult } from "../../../src/core/prose/judge-result";
import { tables } from "./judge-result/tables";

describe("judgeResult", () => {
  for (const [lang, table] of tables) {
    for (const verdict of ["measurable", "vague", "activity"] as const) {
      describe(`${verdict} (${lang})`, () => {
        for (const line of table[verdict]) {
          it(line, () => assert.equal(judgeResult(line, { lang }).verdict, verdict));
        }
      });
    }
  }

  describe("the words it points at", () => {
    const cases: readonly (readonly [Lang, string, string])[] = [
      ["en", "Improve customer satisfaction", "Improve customer satisfaction"],
      ["en", "By June, improve the checkout so that everybody is happy", "improve the checkout"],
      ["en", "Write a handbook with examples.", "Write a handbook"],
      ["nl", "In Q3 een dashboard bouwen om beter te sturen", "In Q3 een dashboard bouwen"],
      ["nl", "De samenwerking **verbeteren**, zodat het werk leuker wordt", "De samenwerking **verbeteren"],
    ];
    for (const [lang, text, words] of cases) {
      it(text, () => {
        const judged = judgeResult(text, { lang });
        assert.notEqual(judged.verdict, "measurable");
        if (judged.verdict !== "measurable") {
          assert.equal(text.slice(judged.words.start, judged.words.end), words);
        }
      });
    }
  });

  describe("a team's own words", () => {
    it("takes a verb of its own for an activity", () => {
      const words = { en: { activity: ["gizmo"] } };
      assert.equal(judgeResult("Gizmo 12 customers", { lang: "en", words }).verdict, "activity");
    });

    it("takes a word of its own for vague", () => {
      const words = { nl: { vague: ["klantreisgeluk"] } };
      assert.equal(judgeResult("Klantreisgeluk", { lang: "nl", words }).verdict, "vague");
    });

    it("leaves its exceptions alone", () => {
      assert.equal(judgeResult("Reach gold tier", { lang: "en" }).verdict, "vague");
      const words = { en: { "not-flagged": ["gold tier"] } };
      assert.equal(judgeResult("Reach gold tier", { lang: "en", words }).verdict, "measurable");
    });
  });
});
