import assert from "node:assert/strict";
import fc from "fast-check";
import { detectLanguage } from "../../../src/core/language/detect";
import type { Lang } from "../../../src/core/language/lang";
import { tables } from "../prose/judge-objective/tables";

describe("the language of a text", () => {
  const cases: readonly (readonly [string, Lang | undefined])[] = [
    ["Technical debt", "en"],
    ["Strengthen governance", "en"],
    ["Youth development", "en"],
    ["Kwaliteitszorg", "nl"],
    ["Sociale cohesie", "nl"],
    ["Leiderschapsontwikkeling", "nl"],
    ["VERGADERINGEN", "nl"],
    ["Zero trust doorvoeren", "nl"],
    ["Customer loyalty verhogen", "nl"],
    ["Security awareness medewerkers", "nl"],
    ["Inclusieve werkgever", "nl"],
    ["First time right in de keten", "nl"],
    ["Single point of truth klantdata", "nl"],
    ["Gemiddelde rating boven 4,5", "nl"],
    ["Update the triage protocols", "en"],
    ["Volunteers' choice", "en"],
    ["Begin a bachelor's programme", "en"],
    ["Meals saved per week", "en"],
    ["NPS 8", undefined],
    ["Marketing", undefined],
    ["", undefined],
  ];
  for (const [text, lang] of cases) it(text, () => assert.equal(detectLanguage(text), lang));

  it("is found for nearly all short titles, and hardly ever mistaken", () => {
    const found = tables.flatMap(([lang, { clear, vague, attitude }]) =>
      [...clear, ...vague, ...attitude].map((line) => ({ lang, line, told: detectLanguage(line) })),
    );
    const mistaken = found.filter(({ lang, told }) => told !== undefined && told !== lang);
    const open = found.filter(({ told }) => told === undefined);
    assert.ok(mistaken.length <= found.length / 100, mistaken.map(({ line }) => line).join("\n"));
    assert.ok(open.length <= found.length / 25, open.map(({ line }) => line).join("\n"));
  });

  it("is told of plain text as of the same text with a strange letter behind it", () => {
    const piece = fc.constantFrom(
      "De",
      "the",
      "klant",
      "t.o.v.",
      "don't",
      "'s",
      "..",
      ".",
      "'",
      " ",
      "-",
      "9",
      "één",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const text = pieces.join("");
        assert.equal(detectLanguage(text), detectLanguage(`${text} ж`));
      }),
      { numRuns: 2000 },
    );
  });
});
