import assert from "node:assert/strict";
import { judgeWhy } from "../../../src/core/prose/judge-why";
import { emptiesEn } from "./judge-why/empties-en";
import { emptiesNl } from "./judge-why/empties-nl";
import { institutionsEn } from "./judge-why/institutions-en";
import { institutionsNl } from "./judge-why/institutions-nl";
import { purposesEn } from "./judge-why/purposes-en";
import { purposesNl } from "./judge-why/purposes-nl";
import { whyTables } from "./judge-why/tables";

const kinds = ["placeholder", "authority", "platitude"] as const;

for (const [lang, lines] of whyTables) {
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

for (const [lang, verdict, texts] of [
  ["en", "purpose", purposesEn],
  ["en", "empty", emptiesEn],
  ["nl", "purpose", purposesNl],
  ["nl", "empty", emptiesNl],
  ["en", "purpose", institutionsEn.purpose],
  ["en", "empty", institutionsEn.empty],
  ["nl", "purpose", institutionsNl.purpose],
  ["nl", "empty", institutionsNl.empty],
] as const) {
  describe(`judgeWhy, in many voices, ${lang}`, () => {
    for (const text of texts) {
      it(`${verdict}: ${text}`, () => assert.equal(judgeWhy(text, { lang }).verdict, verdict));
    }
  });
}
