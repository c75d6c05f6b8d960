import assert from "node:assert/strict";
import type { Lang } from "../../../src/core/language/lang";
import { judgeObjective } from "../../../src/core/prose/judge-objective";
import { tables } from "./judge-objective/tables";

const verdicts = ["clear", "vague", "attitude"] as const;

for (const [lang, lines] of tables) {
  describe(`judgeObjective, ${lang}`, () => {
    for (const verdict of verdicts) {
      for (const text of lines[verdict]) {
        it(`${verdict}: ${text}`, () => assert.equal(judgeObjective(text, { lang }).verdict, verdict));
      }
    }
  });
}

describe("the words of an objective that are asked about", () => {
  const cases: readonly (readonly [Lang, string, string])[] = [
    ["en", "Improve the quality of our services", "Improve the quality of our services"],
    ["en", "Serve every guest with a smile", "with a smile"],
    ["en", "No more **finger-pointing** at the stand-up", "finger-pointing"],
    ["en", "Colleagues who greet every guest by name.", "Colleagues who greet every guest by name"],
    ["nl", "  De dienstverlening verbeteren ", "De dienstverlening verbeteren"],
    ["nl", "Huurders met respect behandelen", "met respect"],
  ];
  for (const [lang, text, words] of cases) {
    it(text, () => {
      const judged = judgeObjective(text, { lang });
      assert.ok(judged.verdict !== "clear");
      assert.equal(text.slice(judged.words.start, judged.words.end), words);
    });
  }
});
