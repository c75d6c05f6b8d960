import assert from "node:assert/strict";
import { parseDocument } from "yaml";
import { bareOptions } from "../../bench/bench-shapes";
import { worked } from "../../bench/measure-time";
import { shapes } from "../../bench/shapes";
import { check } from "../../../src/core";

/** The shapes whose checks once took the square of their length; `npm run bench` has the figures of all of them. */
const grew: readonly string[] = [
  "a ring of parents",
  "references to nothing",
  "members of a team who propose",
  "comments that may have been text",
  "comments that silence the next line",
];

/** What the square of it took was ten times as much as a bare parse, and more. */
const most = 6;

function timeOf(task: () => unknown): number {
  const start = worked();
  task();
  return worked() - start;
}

describe("a check takes no more than its length", function () {
  this.timeout(0);
  for (const name of grew) {
    it(`of ${name}`, () => {
      const shape = shapes.find((one) => one.name === name);
      assert.ok(shape);
      const text = shape.text(shape.most / 2);
      const bare = timeOf(() => parseDocument(text, bareOptions));
      const time = timeOf(() => check(text, { today: "2026-11-15", path: "goals.yaml" }));
      assert.ok(time < bare * most, `${time.toFixed(0)} ms, and ${bare.toFixed(0)} ms to parse it`);
    });
  }
});
