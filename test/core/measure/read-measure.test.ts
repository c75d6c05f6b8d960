import assert from "node:assert/strict";
import { readMeasure, readMeasures } from "../../../src/core/measure";
import { describeMeasure } from "./describe-measure";
import { english, englishNone } from "./lines-en";
import { dutch, dutchNone } from "./lines-nl";

for (const [lang, lines, none] of [
  ["en", english, englishNone],
  ["nl", dutch, dutchNone],
] as const) {
  describe(`a line (${lang})`, () => {
    for (const [line, expected] of Object.entries(lines)) {
      it(line, () => {
        const text = withoutMarks(line);
        const measure = readMeasure(text, { lang });
        assert.equal(describeMeasure(measure), expected);
        assert.ok(measure);
        assert.equal(text.slice(measure.span.start, measure.span.end), markedWords(line));
      });
    }
  });

  describe(`a line without a measure (${lang})`, () => {
    for (const line of none) {
      it(line, () => {
        assert.equal(describeMeasure(readMeasure(line, { lang })), "none");
      });
    }
  });
}

describe("what is measured", () => {
  const lines: readonly string[] = [
    "«Error reports on shipped orders» fall from 10% to 5%",
    "«Het aantal foutmeldingen» neemt af van 10% naar 5%",
    "Reduce «the waiting list for a nursery place» by 25%",
    "Breng «de doorlooptijd van een vergunning» terug van 12 naar 8 weken",
    "«NPS» rises 8 points, from 31",
    "Halve «the complaints about late deliveries»",
    "80% of «new starters»",
    "«Waiting time»: from 20 to 10 minutes",
    "Keep «churn» under 2%",
    "«The queue at lunch» is under 5 minutes",
  ];
  for (const line of lines) {
    it(line, () => {
      const text = withoutMarks(line);
      const subject = readMeasure(text)?.subject;
      assert.equal(subject && text.slice(subject.start, subject.end), markedWords(line));
    });
  }
});

describe("all measures of a text", () => {
  const rows: readonly [text: string, ...expected: string[]][] = [
    [
      "Waiting falls from 6 to 3 weeks, and 95% of callers get through",
      "from-to 6 → 3 week",
      "threshold >= 95 %",
    ],
    ["Verzuim naar 4%, verloop onder de 8%", "threshold 4 %", "threshold < 8 %"],
    ["Publish 6 articles and reach 1,000 readers", "count 6 articles", "threshold >= 1000 readers"],
    ["Improve the handover"],
  ];
  for (const [text, ...expected] of rows) {
    it(text, () => {
      assert.deepEqual(readMeasures(text, { lang: "en" }).map(describeMeasure), expected);
    });
  }
});

describe("a team's own units", () => {
  it("are counted though they are no plural", () => {
    assert.equal(
      describeMeasure(readMeasure("We bouwen 12 wok op de markt", { unit: ["wok"] })),
      "count 12 wok",
    );
    assert.equal(describeMeasure(readMeasure("We bouwen 12 wok op de markt")), "none");
  });
});

function withoutMarks(line: string): string {
  return line.replaceAll("«", "").replaceAll("»", "");
}

function markedWords(line: string): string {
  return line.slice(line.indexOf("«") + 1, line.lastIndexOf("»"));
}
