import assert from "node:assert/strict";
import { type NumberRole, tokenise } from "../../../src/core/measure";

/** The numbers of each line with what they are, in order. */
const rows: readonly [text: string, ...numbers: [number: string, role: NumberRole][]][] = [
  ["Ready on 31 December 2026", ["31 december 2026", "date"]],
  ["Klaar op 1 juli", ["1 juli", "date"]],
  ["By May 5, 2026 at the latest", ["5, 2026", "date"]],
  ["Before 2026-09-30", ["2026-09-30", "date"]],
  ["Per 31-12 geregeld", ["31-12", "date"]],
  ["On 01/07/2026", ["01/07/2026", "date"]],
  ["Vóór 1.7.2026", ["1.7.2026", "date"]],
  ["By 2030, as in 2019", ["2030", "year"], ["2019", "year"]],
  ["School year 2025/26", ["2025/26", "year"]],
  ["In 2025-2026", ["2025-2026", "year"]],
  ["Reach 2000 members", ["2000", "quantity"]],
  ["€ 2025 per maand", ["2025", "quantity"]],
  ["Live in Q3 of FY26, H2", ["q3", "period"], ["fy26", "period"], ["h2", "period"]],
  ["In week 40 and sprint 14", ["40", "period"], ["14", "period"]],
  ["In the first 12 months", ["12", "period"]],
  ["Over zes maanden", ["zes", "period"]],
  ["Three months in a row", ["three", "period"]],
  ["From 9:00 to 17.00 uur", ["9:00", "time"], ["17.00 uur", "time"]],
  ["After 5 pm", ["5 pm", "time"]],
  ["Version 2.1, release 0.5.0 and v3", ["2.1", "version"], ["0.5.0", "version"], ["v3", "version"]],
  ["The 2nd edition, de 3e keer", ["2nd", "ordinal"], ["3e", "ordinal"]],
  ["Fix #42 and GH-118", ["42", "reference"], ["118", "reference"]],
  ["Bel 06-12345678 of +31 6 12345678", ["06-12345678", "phone"], ["31 6 12345678", "phone"]],
  ["ISO 27001 and NEN 7510, WCAG 2.1", ["27001", "standard"], ["7510", "standard"], ["2.1", "standard"]],
  ["Page 12 of room 3.14 on ward 4E", ["12", "label"], ["3.14", "label"], ["4e", "label"]],
  [
    "P1 in groep acht, top-3 and the top 10",
    ["p1", "label"],
    ["acht", "label"],
    ["3", "label"],
    ["10", "label"],
  ],
  ["Open 24/7, 360 graden", ["24/7", "label"], ["360", "label"]],
  ["All 14 services of the 3 teams", ["14", "scope"], ["3", "scope"]],
  ["Per 1,000 days, older than 6 months", ["1,000", "scope"], ["6", "scope"]],
  ["A 3-year plan for 65-plussers", ["3-year", "scope"], ["65-plussers", "scope"]],
  ["From 10% to 5%", ["10", "quantity"], ["5", "quantity"]],
  [
    "Twintig scholen, twenty-five, vijfhonderd",
    ["twintig", "quantity"],
    ["twenty-five", "quantity"],
    ["vijfhonderd", "quantity"],
  ],
  ["Within a week, at least one paper", ["a", "quantity"], ["one", "quantity"]],
  ["A paper about one idea"],
  [
    "A third of us, half an hour, twice",
    ["a third", "quantity"],
    ["half an", "quantity"],
    ["twice", "quantity"],
  ],
  [
    "5k, 1,2 mln, three hundred and fifty",
    ["5k", "quantity"],
    ["1,2 mln", "quantity"],
    ["three hundred and fifty", "quantity"],
  ],
];

describe("the numbers of a text", () => {
  for (const [text, ...numbers] of rows) {
    it(text, () => {
      const found = tokenise(text).flatMap((token) =>
        token.kind === "number" ? [[token.text, token.role]] : [],
      );
      assert.deepEqual(found, numbers);
    });
  }

  const values: readonly [text: string, value: number, dutch?: number][] = [
    ["twenty-five", 25],
    ["vijfentwintig", 25],
    ["tweeëntwintig", 22],
    ["honderdtwintig", 120],
    ["tweehonderdvijftig", 250],
    ["twaalfhonderd", 1200],
    ["vijftienduizend", 15000],
    ["drieduizendvijfhonderd", 3500],
    ["three hundred and fifty", 350],
    ["a dozen", 12],
    ["anderhalf", 1.5],
    ["1,2 mln", 1200000],
    ["5.6k", 5600],
    ["3 miljard", 3e9],
    ["10 000", 10000],
    ["1.200", 1.2, 1200],
    ["1,200", 1200, 1.2],
    ["97.5", 97.5],
    ["1.200,5", 1200.5],
    ["12.345.678", 12345678],
  ];
  for (const [text, value, dutch = value] of values) {
    it(`${text} is ${String(value)}`, () => {
      assert.deepEqual(
        tokenise(text, "en").map((token) => token.value),
        [value],
      );
      assert.deepEqual(
        tokenise(text, "nl").map((token) => token.value),
        [dutch],
      );
    });
  }

  it("take no time when they are long", () => {
    const [token] = tokenise("1".repeat(100_000));
    assert.notEqual(token?.role, "quantity");
  });
});
