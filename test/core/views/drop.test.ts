import assert from "node:assert/strict";
import { type Drop, dropOf } from "../../../src/core/views/drop";

const objective = "objectives/1";
const result = "objectives/0/results/1";
const action = "objectives/0/actions/1";

describe("a drop", () => {
  const cases: [name: string, dragged: readonly string[], onto: string, drop: Drop | undefined][] = [
    ["of a result on a result", [result], "objectives/1/results/0", "before"],
    ["of an action on an action", [action], "objectives/0/actions/0", "before"],
    ["of an objective on an objective", [objective], "objectives/0", "before"],
    ["of several of a kind", [result, "objectives/0/results/0"], "objectives/1/results/0", "before"],
    ["of a result on an objective", [result], objective, "end"],
    ["of an action on an objective", [action], objective, "end"],
    ["of an objective on a file", [objective], "", "end"],
    ["of a result on an action", [result], action, "link"],
    ["of an action on a result", [action], result, "link"],
    ["of a result on a file", [result], "", undefined],
    ["of an objective on a result", [objective], result, undefined],
    ["of several kinds", [result, action], objective, undefined],
    ["of several on one of another kind", [result, "objectives/0/results/0"], action, undefined],
    ["of nothing", [], objective, undefined],
  ];
  for (const [name, dragged, onto, drop] of cases) {
    it(name, () => {
      assert.equal(dropOf(dragged, onto), drop);
    });
  }
});
