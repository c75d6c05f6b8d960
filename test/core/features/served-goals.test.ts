import assert from "node:assert/strict";
import { check } from "../../../src/core";
import { codeMatcher } from "../../../src/core/config/code-globs";
import { CodeGlobs, servedBy } from "../../../src/core/features/served-goals";

function fileOf(path: string, text: string) {
  return { path, text, plan: check(text, { path }).plan };
}

const company = fileOf(
  "goals.yaml",
  "objectives:\n  - objective: C\n    results: [{id: nps, result: NPS of regulars, baseline: 31, target: +8}]\n",
);

function deskWith(action: string, more = ""): string {
  return `period: 2026-Q4
${more}objectives:
  - objective: Customers get their order right the first time
    results:
      - {id: errors, result: Error reports, baseline: 10, target: 5, unit: "%"}
      - {id: up, result: Uptime, target: "stays above 99.9%"}
      - {id: said, result: Calls fall from 100 to 50}
      - {id: temp, result: Oven, target: 20-25}
      - {id: gone, result: Returns, status: dropped, reason: Sold}
    actions:
      - {action: Check the address, ${action}}
`;
}

/** `goal | aim`, for each that a file serves. */
function served(text: string, path = "src/checkout/cart.ts", locale: "en" | "nl" = "en"): string[] {
  return servedBy(fileOf("desk/goals.yaml", text), path, new CodeGlobs(), [company], locale).map(
    ({ goal, aim }) => `${goal} | ${aim}`,
  );
}

const code = 'code: ["src/checkout/**"]';

describe("the goals that a file of code serves", () => {
  const objective = "Customers get their order right the first time | ";
  const cases: [name: string, text: string, goals: readonly string[]][] = [
    [
      "by the result that the action names",
      deskWith(`${code}, results: [errors]`),
      ["Error reports | 10 → 5 %"],
    ],
    ["by a threshold that must stay", deskWith(`${code}, results: [up]`), ["Uptime | 99.9 %"]],
    [
      "by a sentence that says it all",
      deskWith(`${code}, results: [said]`),
      ["Calls fall from 100 to 50 | "],
    ],
    ["by a range", deskWith(`${code}, results: [temp]`), ["Oven | 20–25"]],
    [
      "by a result of another file",
      deskWith(`${code}, results: [../goals.yaml#nps]`),
      ["NPS of regulars | 31 → 39"],
    ],
    ["else by the objective", deskWith(code), [objective]],
    [
      "by the objective where the result was dropped, or is none",
      deskWith(`${code}, results: [gone, lost]`),
      [objective],
    ],
    ["not where the action is over", deskWith(`${code}, status: done`), []],
    ["not where it was declined", deskWith(`${code}, status: declined, reason: No`), []],
    ["not in a closed file", deskWith(code, "status: closed\n"), []],
    ["not where no glob matches", deskWith('code: ["src/other/**"]'), []],
    ["not where no code is named", deskWith("owner: Mia"), []],
    ["once, however many globs match", deskWith('code: ["src/**", src/checkout]'), [objective]],
  ];
  for (const [name, text, goals] of cases) {
    it(name, () => {
      assert.deepEqual(served(text), goals);
    });
  }

  it("in the reader's numbers", () => {
    const text = deskWith(`${code}, results: [errors]`).replace("baseline: 10", "baseline: 7.5");
    assert.deepEqual(served(text, undefined, "nl"), ["Error reports | 7,5 → 5 %"]);
  });

  it("and none of an objective that was dropped", () => {
    assert.deepEqual(served(deskWith(code).replace("    results:", "    status: dropped\n    results:")), []);
  });
});

describe("a `code` glob", () => {
  const cases: [glob: string, path: string, matches: boolean][] = [
    ["src/checkout/**", "src/checkout/a/b.ts", true],
    ["./src/*.ts", "src/a.ts", true],
    ["/src/*.ts", "src/a/b.ts", false],
    ["src/checkout", "src/checkout/a.ts", true],
    ["src/checkout/", "src/checkout/a.ts", true],
    ["src/checkout", "src/checkout-old/a.ts", false],
    ["src/a.ts", "src/a.ts", true],
    ["**/*.{ts,tsx}", "x/y.tsx", true],
  ];
  for (const [glob, path, matches] of cases) {
    it(`${glob} ${matches ? "matches" : "does not match"} ${path}`, () => {
      assert.equal(codeMatcher(glob)(path), matches);
    });
  }
});
