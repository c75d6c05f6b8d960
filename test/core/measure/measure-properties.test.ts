import assert from "node:assert/strict";
import fc from "fast-check";
import { readField, readMeasure, readMeasures, tokenise } from "../../../src/core/measure";
import { describeMeasure } from "./describe-measure";
import { english, englishNone } from "./lines-en";
import { dutch, dutchNone } from "./lines-nl";

const lines = [...Object.keys(english), ...Object.keys(dutch), ...englishNone, ...dutchNone].map((line) =>
  line.replaceAll("«", "").replaceAll("»", ""),
);
const words = [...new Set(lines.flatMap((line) => line.split(" ")))];
const lang = fc.constantFrom("en", "nl");
const line = fc.constantFrom(...lines);
/** Words of all lines in any order: more like measures than random characters are. */
const jumble = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((picked) => picked.join(" "));
const prose = fc.oneof(
  jumble,
  line,
  fc.tuple(line, line).map(([one, other]) => `${one}, ${other}`),
);

/** Without the unit, whose words follow the case of the text. */
function reading(text: string, context: { lang: "en" | "nl" }): string {
  return describeMeasure(readMeasure(text, context)).toLowerCase();
}

describe("any text", function () {
  this.timeout(30_000);

  it("is read without throwing, with spans that lie in it and in order", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), prose), lang, (text, lang) => {
        for (const kind of ["target", "value"] as const) readField(text, { lang, kind });
        let last = 0;
        for (const token of tokenise(text, lang)) {
          assert.ok(token.start >= last && token.start < token.end && token.end <= text.length);
          last = token.end;
        }
        for (const { span, subject } of readMeasures(text, { lang })) {
          assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
          if (subject) assert.ok(subject.start < subject.end && subject.end <= text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("has no better measure than the best of all its measures", () => {
    fc.assert(
      fc.property(prose, lang, (text, lang) => {
        const best = readMeasure(text, { lang });
        const all = readMeasures(text, { lang }).map((measure) => JSON.stringify(measure));
        assert.ok(best ? all.includes(JSON.stringify(best)) : all.length === 0);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the words of a measure", function () {
  this.timeout(30_000);

  it("read again give the same measure", () => {
    fc.assert(
      fc.property(prose, lang, (text, lang) => {
        const measure = readMeasure(text, { lang });
        if (!measure) return;
        const words = text.slice(measure.span.start, measure.span.end);
        assert.equal(reading(words, { lang }), describeMeasure(measure).toLowerCase(), words);
      }),
      // Of jumbled words one in 50,000 is read by what stands around them; so the same jumbles each time.
      { numRuns: 2000, seed: 8 },
    );
  });

  it("do so for every measure of a line", () => {
    for (const text of lines) {
      for (const lang of ["en", "nl"] as const) {
        for (const measure of readMeasures(text, { lang })) {
          const words = text.slice(measure.span.start, measure.span.end);
          assert.equal(reading(words, { lang }), describeMeasure(measure).toLowerCase(), words);
        }
      }
    }
  });
});

describe("what does not change a reading", function () {
  this.timeout(30_000);

  const same: Record<string, (text: string) => string> = {
    "upper case": (text) => text.toUpperCase(),
    "lower case": (text) => text.toLowerCase(),
    "a trailing full stop": (text) => (/[\p{L}\p{N}%]$/u.test(text) ? `${text}.` : text),
    "white space around it": (text) => `  ${text}\n`,
    "wider white space in it": (text) => text.replaceAll(" ", "  "),
    "strong emphasis around it": (text) => `**${text}**`,
    "emphasis of each word": (text) =>
      text
        .split(" ")
        .map((word) => (/^[\p{L}\p{N}.,%]+$/u.test(word) ? `_${word}_` : word))
        .join(" "),
    "strong emphasis of numbers": (text) =>
      text.replaceAll(/(?<![\p{L}\d.,])\d+(?:[.,]\d+)?%?(?![\p{L}\d.,])/gu, (number) => `**${number}**`),
  };
  for (const [name, change] of Object.entries(same)) {
    it(name, () => {
      for (const text of lines) {
        for (const lang of ["en", "nl"] as const) {
          assert.equal(reading(change(text), { lang }), reading(text, { lang }), change(text));
        }
      }
    });
  }
});

describe("a long text", () => {
  it("takes time in proportion to its length", () => {
    let runs = 0;
    for (const piece of [
      "reduce by 10% from 3 to 5 ",
      "a a a ",
      "12 ",
      "up ",
      "from ",
      "no more than ",
      "1.1.",
      "x",
    ]) {
      const time = (length: number) => {
        // Another text each time, for readings are remembered.
        const text = " ".repeat(++runs) + piece.repeat(length / piece.length);
        // Of the processor's time, so that other work on the machine does not count.
        const start = process.cpuUsage();
        readMeasures(text, { lang: "en" });
        return process.cpuUsage(start).user / 1000;
      };
      time(5_000);
      const short = Math.min(time(20_000), time(20_000), time(20_000));
      const long = Math.min(time(80_000), time(80_000));
      assert.ok(
        long < 4 * short * 4 + 300,
        `${piece}: ${String(short)} ms, four times as long ${String(long)} ms`,
      );
    }
  }).timeout(120_000);
});
