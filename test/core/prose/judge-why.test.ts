import assert from "node:assert/strict";
import type { Lang } from "../../../src/core/language/lang";
import { judgeWhy } from "../../../src/core/prose/judge-why";
import type { WhyLines } from "./judge-why/lines";
import { linesEn } from "./judge-why/lines-en";
import { linesNl } from "./judge-why/lines-nl";

const tables: readonly (readonly [Lang, WhyLines])[] = [
  ["en", linesEn],
  ["nl", linesNl],
];
const kinds = ["placeholder", "authority", "platitude"] as const;

for (const [lang, lines] of tables) {
  describe(`judgeWhy, ${lang}`, () => {
    for (const text of lines.purpose) {
      it(`purpose: ${text}`, () => assert.equal(judgeWhy(text, { lang }).verdict, "purpose"));
    }
    for (const because of kinds) {
      for (const text of lines[because]) {
        it(`${because}: ${text}`, () => {
          const judgement = judgeWhy(text, { lang });
          assert.equal(judgement.verdict === "empty" ? judgement.because : judgement.verdict, because);
        });
      }
    }
    for (const [text, objective] of lines.circular) {
      it(`circular: ${text}`, () => {
        const judgement = judgeWhy(text, { lang, objective });
        assert.equal(judgement.verdict === "empty" ? judgement.because : judgement.verdict, "circular");
      });
    }
    for (const [text, objective] of lines.notCircular) {
      it(`not circular: ${text}`, () => assert.equal(judgeWhy(text, { lang, objective }).verdict, "purpose"));
    }
  });
}
