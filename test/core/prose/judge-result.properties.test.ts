import assert from "node:assert/strict";
import fc from "fast-check";
import { langs } from "../../../src/core/language/lang";
import { judgeResult } from "../../../src/core/prose/judge-result";
import { tables } from "./judge-result/tables";

const lines = tables.flatMap(([lang, { measurable, vague, activity }]) =>
  [...measurable, ...vague, ...activity].map((line) => [lang, line] as const),
);

const words = lines.flatMap(([, line]) => line.split(" "));
const sentences = fc.array(fc.constantFrom(...words, "X%", "**", "_", "(", ",", "so that", "zodat"), {
  maxLength: 30,
});
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  sentences.map((parts) => parts.join(" ")),
);

describe("judgeResult, whatever the text", function () {
  this.timeout(120_000);
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

  it("takes time in proportion to the text", () => {
    for (const part of ["migrate 80% ", "klanten die ", "with 5 ", "a, ", "no ", "en we zetten ", "**a** "]) {
      const time = (length: number): number => {
        const text = part.repeat(length / part.length);
        // Of the processor's time, so that other work on the machine does not count.
        const start = process.cpuUsage();
        judgeResult(text, { lang: "en" });
        return process.cpuUsage(start).user / 1000;
      };
      time(2_000);
      const short = Math.min(time(10_000), time(10_000));
      const long = Math.min(time(40_000), time(40_000));
      assert.ok(long < 200 + short * 16, `${part}: ${String(short)} ms, then ${String(long)} ms`);
    }
  });
});
