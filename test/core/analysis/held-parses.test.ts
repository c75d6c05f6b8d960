import assert from "node:assert/strict";
import { parseOf } from "../../../src/core/analysis/held-parses";
import type { ParseResult } from "../../../src/core/syntax/parse-result";

describe("the parses that are held", () => {
  it("are those that were asked for last, as far as there is room", () => {
    const done: string[] = [];
    const owners = new Map(["a", "b", "c"].map((name) => [name, {}]));
    const ask = (name: string): ParseResult =>
      parseOf(owners.get(name)!, 100_000, () => {
        done.push(name);
        return { findings: [], comments: [] };
      });
    const first = ask("a");
    ask("b");
    assert.equal(ask("a"), first);
    ask("c");
    assert.deepEqual(done, ["a", "b", "c"]);
    ask("a");
    assert.deepEqual(done, ["a", "b", "c"], "a was asked for after b");
    ask("b");
    assert.deepEqual(done, ["a", "b", "c", "b"]);
  });

  it("hold the last one, however long it is", () => {
    let count = 0;
    const owner = {};
    const ask = (): ParseResult =>
      parseOf(owner, 9_000_000, () => {
        count++;
        return { findings: [], comments: [] };
      });
    assert.equal(ask(), ask());
    assert.equal(count, 1);
    parseOf({}, 1, () => ({ findings: [], comments: [] }));
    ask();
    assert.equal(count, 2);
  });
});
