import assert from "node:assert/strict";
import { readReference } from "../../../src/core/plan/reference";

describe("readReference, from team/shop/goals.yaml", () => {
  const cases: [text: string, expected: { file?: string; id: string; outside?: true }][] = [
    ["error-reports", { id: "error-reports" }],
    ["#error-reports", { id: "error-reports" }],
    ["../goals.yaml#best", { file: "team/goals.yaml", id: "best" }],
    ["sales/goals.yaml#best", { file: "team/shop/sales/goals.yaml", id: "best" }],
    ["./goals.yaml#best", { id: "best" }],
    ["/company/goals.yaml#best", { file: "company/goals.yaml", id: "best" }],
    ["/team/shop/goals.yaml#best", { id: "best" }],
    ["..\\goals.yaml#best", { file: "team/goals.yaml", id: "best" }],
    ["../../../goals.yaml#best", { id: "best", outside: true }],
    ["/../goals.yaml#best", { id: "best", outside: true }],
    ["//server/share/goals.yaml#best", { id: "best", outside: true }],
    ["C:\\goals.yaml#best", { id: "best", outside: true }],
    ["goals.yaml#", { id: "" }],
  ];
  for (const [text, expected] of cases) {
    it(text, () => {
      assert.deepEqual(readReference(text, "team/shop/goals.yaml"), { text, ...expected });
    });
  }
});
