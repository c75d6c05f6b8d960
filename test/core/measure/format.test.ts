import assert from "node:assert/strict";
import { formatMeasure, formatNumber, formatValue, readMeasure } from "../../../src/core/measure";

describe("a number", () => {
  const rows: readonly [value: number, english: string, dutch: string][] = [
    [0, "0", "0"],
    [-0, "0", "0"],
    [7.5, "7.5", "7,5"],
    [999, "999", "999"],
    [1840, "1,840", "1.840"],
    [1234567.891, "1,234,567.891", "1.234.567,891"],
    [-12.25, "−12.25", "−12,25"],
    [0.1 + 0.2, "0.3", "0,3"],
    [0.0004, "0.0004", "0,0004"],
    [-0.0000000001, "0", "0"],
    [1e21, "1e+21", "1e+21"],
    [NaN, "NaN", "NaN"],
  ];
  for (const [value, english, dutch] of rows) {
    it(String(value), () => {
      assert.equal(formatNumber(value, "en"), english);
      assert.equal(formatNumber(value, "nl"), dutch);
    });
  }
});

describe("a value with its unit", () => {
  const rows: readonly [value: number, unit: string | undefined, english: string, dutch: string][] = [
    [7.5, "%", "7.5 %", "7,5 %"],
    [31, undefined, "31", "31"],
    [1200, "EUR", "€1,200", "€ 1.200"],
    [-3.5, "USD", "−$3.5", "−$ 3,5"],
    [1, "day", "1 day", "1 dag"],
    [3, "day", "3 days", "3 dagen"],
    [4, "h", "4 h", "4 uur"],
    [8, "points", "8 points", "8 punten"],
    [2.5, "pp", "2.5 pp", "2,5 procentpunt"],
    [4.5, "/5", "4.5/5", "4,5/5"],
    [3, "x", "3×", "3×"],
    [20, "schools", "20 schools", "20 schools"],
  ];
  for (const [value, unit, english, dutch] of rows) {
    it(english, () => {
      assert.equal(formatValue(value, unit, "en"), english);
      assert.equal(formatValue(value, unit, "nl"), dutch);
    });
  }
});

describe("a measure", () => {
  const rows: readonly [text: string, english: string, dutch: string][] = [
    ["Error reports fall from 10% to 5%", "10 % → 5 %", "10 % → 5 %"],
    ["NPS rises 8 points, from 31", "31 points, +8 points", "31 punten, +8 punten"],
    ["Returning customers rise by 10%", "+10 %", "+10 %"],
    ["Complaints halve", "−50 %", "−50 %"],
    ["p95 under 200 ms", "< 200 ms", "< 200 ms"],
    ["Availability stays above 99.9%", "> 99.9 %", "> 99,9 %"],
    ["Uptime ≥ 99.9%", "≥ 99.9 %", "≥ 99,9 %"],
    ["20 schools join", "20 schools", "20 schools"],
    ["At least 20 schools join", "≥ 20 schools", "≥ 20 schools"],
    ["Delivery takes 2-3 days", "2–3 days", "2–3 dagen"],
    ["Grow from 1,200 to 3,000 homes", "1,200 homes → 3,000 homes", "1.200 homes → 3.000 homes"],
    ["As fast as the market leader", "", ""],
  ];
  for (const [text, english, dutch] of rows) {
    it(text, () => {
      const measure = readMeasure(text, { lang: "en" });
      assert.ok(measure);
      assert.equal(formatMeasure(measure, "en"), english);
      assert.equal(formatMeasure(measure, "nl"), dutch);
    });
  }
});
