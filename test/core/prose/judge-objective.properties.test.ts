import assert from "node:assert/strict";
import fc from "fast-check";
import { langs } from "../../../src/core/language/lang";
import { judgeObjective } from "../../../src/core/prose/judge-objective";
import { tables } from "./judge-objective/tables";

const lines = tables.flatMap(([lang, { clear, vague, attitude }]) =>
  [...clear, ...vague, ...attitude].map((line) => [lang, line] as const),
);

const words = lines.flatMap(([, line]) => line.split(" "));
const sentences = fc.array(fc.constantFrom(...words, "X%", "**", "_", "(", ",", "that", "dat"), {
  maxLength: 30,
});
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  sentences.map((parts) => parts.join(" ")),
);

describe("judgeObjective, whatever the text", function () {
  this.timeout(30_000);

  it("never throws, and points inside the text", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...langs), (text, lang) => {
        const judged = judgeObjective(text, { lang });
        if (judged.verdict === "clear") return;
        const { start, end } = judged.words;
        assert.ok(start >= 0 && start <= end && end <= text.length);
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
          judgeObjective(line, { lang }).verdict,
          judgeObjective(dress(line), { lang }).verdict,
        ])
        .filter(([, plain, dressed]) => plain !== dressed);
      assert.deepEqual(changed, []);
    });
  }

  it("takes time in proportion to the text", () => {
    const parts = [
      "improve quality ",
      "klanten die ",
      "that ",
      "with respect ",
      "more ",
      "en we zorgen ",
      "a, ",
    ];
    for (const part of parts) {
      for (const lang of langs) {
        const time = (length: number): number => {
          const text = part.repeat(length / part.length);
          const start = performance.now();
          judgeObjective(text, { lang });
          return performance.now() - start;
        };
        time(2_000);
        const short = Math.min(time(10_000), time(10_000));
        const long = Math.min(time(40_000), time(40_000));
        assert.ok(long < 100 + short * 10, `${part}: ${String(short)} ms, then ${String(long)} ms`);
      }
    }
  });
});
