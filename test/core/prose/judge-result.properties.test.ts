import assert from "node:assert/strict";
import fc from "fast-check";
import { langs, type Lang } from "../../../src/core/language/lang";
import { judgeResult } from "../../../src/core/prose/judge-result";
import { linesEn } from "./judge-result/lines-en";
import { linesNl } from "./judge-result/lines-nl";
import { moreLinesEn } from "./judge-result/more-lines-en";
import { moreLinesNl } from "./judge-result/more-lines-nl";

const lines: readonly (readonly [Lang, string])[] = [
  ...[linesEn, moreLinesEn]
    .flatMap((t) => [...t.measurable, ...t.vague, ...t.activity])
    .map((l) => ["en", l] as const),
  ...[linesNl, moreLinesNl]
    .flatMap((t) => [...t.measurable, ...t.vague, ...t.activity])
    .map((l) => ["nl", l] as const),
];

const words = lines.flatMap(([, line]) => line.split(" "));
const sentences = fc.array(fc.constantFrom(...words, "X%", "**", "_", "(", ",", "so that", "zodat"), {
  maxLength: 30,
});
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  sentences.map((parts) => parts.join(" ")),
);

describe("judgeResult, whatever the text", () => {
  it("never throws, and points inside the text", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...langs), (text, lang) => {
        const judged = judgeResult(text, { lang });
        const range = judged.verdict === "measurable" ? judged.measure?.span : judged.words;
        if (!range) return;
        assert.ok(range.start >= 0 && range.start <= range.end && range.end <= text.length);
      }),
      { numRuns: 500 },
    );
  });

  const dresses: Readonly<Record<string, (line: string) => string>> = {
    "in upper case": (line) => line.toUpperCase(),
    "in lower case": (line) => line.toLowerCase(),
    "with a full stop": (line) => (/[.!?]$/.test(line) ? line : `${line}.`),
    "in white space": (line) => `  ${line}\t\n`,
    "emphasised as a whole": (line) => `**${line}**`,
    "with one word emphasised": (line) => line.replace(/\p{L}{4,}/u, "_$&_"),
  };
  for (const [name, dress] of Object.entries(dresses)) {
    it(`judges a line ${name} the same`, () => {
      const changed = lines
        .map(([lang, line]) => [
          line,
          judgeResult(line, { lang }).verdict,
          judgeResult(dress(line), { lang }).verdict,
        ])
        .filter(([, plain, dressed]) => plain !== dressed);
      assert.deepEqual(changed, []);
    });
  }
});
