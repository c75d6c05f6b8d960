import assert from "node:assert/strict";
import { type FieldReading, looksAmbiguous, readField } from "../../../src/core/measure";

type Row = readonly [source: string, english: FieldReading, dutch?: FieldReading];

const number = (value: number, unit?: string): FieldReading => ({
  kind: "number",
  value,
  ...(unit && { unit }),
});
const difference = (change: number, unit?: string): FieldReading => ({
  kind: "change",
  change,
  relative: false,
  ...(unit && { unit }),
});
const relative = (change: number): FieldReading => ({ kind: "change", change, relative: true, unit: "%" });
const bound = (
  bound: "at-least" | "more-than" | "at-most" | "less-than" | "exactly",
  value: number,
  unit?: string,
): FieldReading => ({ kind: "threshold", bound, value, ...(unit && { unit }) });
const none: FieldReading = { kind: "none" };

const rows: readonly Row[] = [
  ["5", number(5)],
  ["5.0", number(5)],
  ["-3", number(-3)],
  ["−3", number(-3)],
  ["-0.5", number(-0.5)],
  [".5", number(0.5)],
  ["1e3", number(1000)],
  ["0x1F", number(31)],
  ["1_000", number(1000)],
  ["2026", number(2026)],
  ["007", number(7)],
  ["99.9%", number(99.9, "%")],
  ["50 %", number(50, "%")],
  ["9,5 jaar", number(9.5, "year")],
  ["99,9", number(99.9)],
  ["10 000", number(10000)],
  ["10'000", number(10000)],
  ["10.000", number(10), number(10000)],
  ["1.200", number(1.2), number(1200)],
  ["1,200", number(1200), number(1.2)],
  ["1.200,50", number(1200.5)],
  ["1,200.50", number(1200.5)],
  ["1.200.000", number(1200000)],
  ["€ 1,2 mln", number(1200000, "EUR")],
  ["€1.2M", number(1200000, "EUR")],
  ["$3m", number(3000000, "USD")],
  ["-€500", number(-500, "EUR")],
  ["3 mrd", number(3e9)],
  ["10k", number(10000)],
  ["20 schools", number(20, "schools")],
  ["2026 visitors", number(2026, "visitors")],
  ["twintig", number(20)],
  ["a dozen", number(12)],
  ["vijfentwintig klanten", number(25, "klanten")],
  ["200ms", number(200, "ms")],
  ["1 day", number(1, "day")],
  ["3 dagen", number(3, "day")],
  ["148 kg per inwoner", number(148, "kg per inwoner")],
  ["5 per week", number(5)],
  ["20/month", number(20)],
  ["8/10", number(8, "/10")],
  ["4.5/5", number(4.5, "/5")],
  ["9 op de 10", number(9, "/10")],
  ["three quarters", number(75, "%")],
  ["~30", number(30)],
  ["ca. 30", number(30)],
  ["NPS 45", number(45)],
  ["20 schools by June", number(20, "schools")],

  ["+8", difference(8)],
  ["+ 8", difference(8)],
  ["+0.4", difference(0.4)],
  ["+8 points", difference(8, "points")],
  ["-3 points", difference(-3, "points")],
  ["-1 day", difference(-1, "day")],
  ["+3 pp", difference(3, "pp")],
  ["+3%-punt", difference(3, "pp")],
  ["+€500", difference(500, "EUR")],
  ["+20 customers", difference(20, "customers")],
  ["8 punten erbij", difference(8, "points")],
  ["+10%", relative(10)],
  ["-15%", relative(-15)],
  ["10% lower", relative(-10)],
  ["met 10% omlaag", relative(-10)],
  ["rise by 10%", relative(10)],
  ["halve", relative(-50)],
  ["halveren", relative(-50)],
  ["double", relative(100)],
  ["2x", relative(100)],
  ["twice as many", relative(100)],
  ["rises 8 points, from 31", { kind: "change", change: 8, relative: false, unit: "points", from: 31 }],

  ["< 200 ms", bound("less-than", 200, "ms")],
  ["≥ 99.9%", bound("at-least", 99.9, "%")],
  [">= 99.9%", bound("at-least", 99.9, "%")],
  ["<=3", bound("at-most", 3)],
  ["=5", bound("exactly", 5)],
  ["80%+", bound("at-least", 80, "%")],
  ["8 of hoger", bound("at-least", 8)],
  ["at least 20 schools", bound("at-least", 20, "schools")],
  ["max 5", bound("at-most", 5)],
  ["binnen 3 dagen", bound("at-most", 3, "day")],
  ["no complaints", bound("at-most", 0, "complaints")],
  ["remains above 99.9%", { kind: "guard", bound: "more-than", value: 99.9, unit: "%" }],
  ["blijft onder de 5", { kind: "guard", bound: "less-than", value: 5 }],
  ["20-25", { kind: "range", low: 20, high: 25 }],
  ["20 – 25 min", { kind: "range", low: 20, high: 25, unit: "min" }],
  ["tussen 20 en 25", { kind: "range", low: 20, high: 25 }],
  ["from 12% to 5%", { kind: "from-to", from: 12, to: 5, unit: "%" }],
  ["12% -> 5%", { kind: "from-to", from: 12, to: 5, unit: "%" }],
  ["true", { kind: "boolean", value: true }],
  ["false", { kind: "boolean", value: false }],

  ["", none],
  ["TBD", none],
  ["better", none],
  ["X%", none],
  ["?", none],
  ["none", none],
  ["geen", none],
  ["yes", none],
  ["Q4", none],
  ["2026-12-31", none],
  ["30 September", none],
  ["1.2.3", none],
  ["1:30", none],
];

describe("a field's text", () => {
  for (const [source, english, dutch = english] of rows) {
    it(source || "(empty)", () => {
      assert.deepEqual(readField(source, { lang: "en", kind: "target" }), english, "en");
      assert.deepEqual(readField(source, { lang: "nl", kind: "target" }), dutch, "nl");
    });
  }

  it("may need no number", () => {
    const reading = readField("as fast as the market leader", { kind: "target" });
    assert.equal(reading.kind === "described" && reading.measure.shape, "threshold");
  });

  it("holds now what a value has come to", () => {
    assert.deepEqual(readField("from 10 to 9", { kind: "value" }), number(9));
    assert.deepEqual(readField("9 (was 10)", { kind: "value" }), number(9));
  });
});

describe("a number that can be read in two ways", () => {
  const rows: readonly [source: string, english: number | undefined, dutch: number | undefined][] = [
    ["10.000", 10000, 10000],
    ["1.200", undefined, 1200],
    ["-1.200", undefined, -1200],
    ["+2.000", 2000, 2000],
    ["0.500", undefined, undefined],
    ["12.5", undefined, undefined],
    ["1.2000", undefined, undefined],
    ["1000.000", undefined, undefined],
    ["1.000.000", undefined, undefined],
    ["10,000", undefined, undefined],
    ["10.000 euro", undefined, undefined],
    ["", undefined, undefined],
  ];
  for (const [source, english, dutch] of rows) {
    it(source || "(empty)", () => {
      assert.equal(looksAmbiguous(source, "en")?.thousands, english);
      assert.equal(looksAmbiguous(source, "nl")?.thousands, dutch);
    });
  }

  it("gives both readings", () => {
    assert.deepEqual(looksAmbiguous("1.250", "nl"), { thousands: 1250, decimal: 1.25 });
  });
});
