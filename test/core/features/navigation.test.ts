import assert from "node:assert/strict";
import type { FeatureContext } from "../../../src/core/features/feature-context";
import { definitionAt, referencesAt } from "../../../src/core/features/navigation/go-to";
import { renameAt, renameRangeAt } from "../../../src/core/features/navigation/rename";
import { applyChanges, check } from "../../../src/core/open";
import { dedent, marked } from "./marked";

const company = dedent(`
  objectives:
    - id: best
      objective: Customers come back
      results:
        - id: returning
          result: Returning customers rise by 10%
`);

const shop = dedent(`
  objectives:
    - objective: The shop is quick
      parent: ../company/goals.yaml#best
`);

const others = { "company/goals.yaml": company, "shop/goals.yaml": shop };

const team = `
  objectives:
    - id: right
      objective: Orders are right
      parent: ["/company/goals.yaml#best", '../company/goals.yaml#returning']
      results:
        - &shared {id: errors, result: Errors fall from 10% to 5%}
      actions:
        - action: Check the address
          results: [errors]
        - action: Call
          results:
            - "errors"
`;

/** The text of the file at hand with the cursor before the n-th occurrence of some words. */
function at(words: string, turn = 0): { context: FeatureContext; offset: number } {
  const text = dedent(team);
  let offset = -1;
  for (let n = 0; n <= turn; n++) offset = text.indexOf(words, offset + 1);
  assert.ok(offset >= 0, words);
  return marked(`${text.slice(0, offset)}|${text.slice(offset)}`, { others });
}

function textAt(
  { context }: { context: FeatureContext },
  place: { path: string; span: { start: number; end: number } },
): string {
  const file = [context, ...context.others].find(({ path }) => path === place.path);
  const { text } = file!;
  const line = text.slice(0, place.span.start).split("\n").length;
  return `${place.path}:${String(line)} ${text.slice(place.span.start, place.span.end)}`;
}

describe("go to definition", () => {
  const cases: readonly (readonly [words: string, turn: number, expected: string | undefined])[] = [
    ["best", 0, "company/goals.yaml:2 best"],
    ["/company/goals.yaml#returning", 0, "company/goals.yaml:5 returning"],
    ["errors]", 0, "team/goals.yaml:6 errors"],
    ['"errors"', 0, "team/goals.yaml:6 errors"],
    ["right", 0, "team/goals.yaml:2 right"],
    ["Check the address", 0, undefined],
  ];
  for (const [words, turn, expected] of cases) {
    it(`from ${words}`, () => {
      const place = at(words, turn);
      const found = definitionAt(place.context, place.offset);
      assert.equal(found && textAt(place, found), expected);
    });
  }

  it("leads nowhere out of the root, and to nothing that is not there", () => {
    for (const parent of [
      "../../../x/goals.yaml#best",
      "/company/goals.yaml#gone",
      "/none/goals.yaml#best",
      "gone",
    ]) {
      const { context, offset } = marked(`objectives:\n  - objective: A\n    parent: |${parent}\n`, {
        others,
      });
      assert.equal(definitionAt(context, offset), undefined);
    }
  });
});

describe("references", () => {
  it("are found in all files, from the item and from a reference alike", () => {
    for (const words of ["errors,", "errors]"]) {
      const place = at(words);
      assert.deepEqual(
        referencesAt(place.context, place.offset, true).map((one) => textAt(place, one)),
        ["team/goals.yaml:6 errors", "team/goals.yaml:9 errors", "team/goals.yaml:12 errors"],
      );
    }
    const place = at("best");
    assert.deepEqual(
      referencesAt(place.context, place.offset, false).map((one) => textAt(place, one)),
      ["team/goals.yaml:4 best", "shop/goals.yaml:3 best"],
    );
  });
});

describe("rename", () => {
  function renamed(words: string, id: string): Record<string, string> | string {
    const { context, offset } = at(words);
    const outcome = renameAt(context, offset, id);
    if ("refused" in outcome) return outcome.refused;
    const texts: Record<string, string> = {};
    for (const file of [context, ...context.others]) {
      const changes = outcome.edits.filter(({ path }) => path === file.path);
      if (changes.length > 0) texts[file.path] = applyChanges(file.text, changes);
    }
    return texts;
  }

  it("changes the id and nothing else, wherever it stands", () => {
    assert.deepEqual(renamed("best", "loyal"), {
      "team/goals.yaml": dedent(team).replace("#best", "#loyal"),
      "company/goals.yaml": company.replace("best", "loyal"),
      "shop/goals.yaml": shop.replace("#best", "#loyal"),
    });
    const texts = renamed("errors]", "fouten-per-week");
    assert.deepEqual(texts, {
      "team/goals.yaml": dedent(team).replace(/errors(?=[,\]"])/gu, "fouten-per-week"),
    });
    assert.deepEqual(
      check(Object.values(texts)[0]!, { path: "team/goals.yaml" })
        .findings.filter(({ severity }) => severity === "error")
        .map(({ rule }) => rule),
      ["missing-why"],
    );
  });

  it("selects the id alone", () => {
    const { context, offset } = at("/company/goals.yaml#returning");
    const range = renameRangeAt(context, offset);
    assert.equal(range && context.text.slice(range.span.start, range.span.end), "returning");
  });

  it("says why it cannot be", () => {
    assert.equal(renamed("errors]", "right"), "“right” names another item of that file already.");
    assert.equal(
      renamed("errors]", "two words"),
      "“two words”: an id is made of letters, digits and hyphens.",
    );
    assert.equal(renamed("Check", "x"), "There is no id here to rename.");
    const { context, offset } = marked("objectives:\n  - id: |a\n    objective: A: B\n");
    assert.deepEqual(renameAt(context, offset, "b"), {
      refused: "A file that names it does not parse yet, so nothing was renamed.",
    });
  });
});
