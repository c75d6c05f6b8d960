import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ActionKind, ActionStatus, Cadence, ObjectiveType, PlanStatus } from "../../../src/core";
import { langs } from "../../../src/core/language/lang";
import { wordLists } from "../../../src/core/language/words";
import { ruleIds } from "../../../src/core/rules/rule-ids";
import { keysOf, kindAt, type MapKind } from "../../../src/core/schema/keys";

interface Schema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
}

const read = (name: string): Schema =>
  JSON.parse(readFileSync(join(__dirname, `../../../schemas/${name}.schema.json`), "utf8")) as Schema;

const goals = read("goals");
const config = read("config");

const maps: Readonly<Record<MapKind, Schema | undefined>> = {
  file: goals,
  team: goals.properties?.["team"],
  period: goals.properties?.["period"],
  objective: goals.definitions?.["objective"],
  result: goals.definitions?.["result"],
  action: goals.definitions?.["action"],
  checkin: goals.definitions?.["checkin"],
};

function everyProperty(schema: Schema, path: string): [string, Schema][] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, value]): [string, Schema][] => [
    [`${path}/${key}`, value],
    ...everyProperty(value, `${path}/${key}`),
  ]);
  const defined = Object.entries(schema.definitions ?? {}).flatMap(([key, value]) =>
    everyProperty(value, `${path}#${key}`),
  );
  return [...own, ...defined];
}

describe("the schemas", () => {
  for (const [name, schema] of Object.entries({ goals, config })) {
    it(`${name}: every property has a description`, () => {
      const bare = everyProperty(schema, name).filter(([, { description }]) => !description);
      assert.deepEqual(
        bare.map(([path]) => path),
        [],
      );
    });
  }

  for (const [kind, schema] of Object.entries(maps)) {
    it(`the keys of ${kind} are those that the code knows`, () => {
      assert.deepEqual(Object.keys(schema?.properties ?? {}), keysOf[kind as MapKind]);
    });
  }

  // The types of the plan are unions of these very words; a word too many or too few does not compile or fails here.
  const words: [MapKind, string, readonly string[]][] = [
    ["file", "status", ["draft", "active", "closed"] satisfies PlanStatus[]],
    ["file", "lang", langs],
    ["objective", "type", ["committed", "aspirational"] satisfies ObjectiveType[]],
    ["result", "measured", ["weekly", "monthly", "quarterly", "half-yearly", "yearly"] satisfies Cadence[]],
    [
      "action",
      "kind",
      ["precondition", "condition", "process", "skill", "product", "experiment"] satisfies ActionKind[],
    ],
    [
      "action",
      "status",
      ["proposed", "accepted", "in-progress", "done", "declined", "stopped"] satisfies ActionStatus[],
    ],
  ];
  for (const [kind, key, expected] of words) {
    it(`${key} of ${kind} takes the words of its type`, () => {
      const allowed = maps[kind]?.properties?.[key]?.enum?.filter((word) => word !== null);
      assert.deepEqual(allowed, expected);
    });
  }

  it("the configuration knows every rule but the two that always speak, and every word list", () => {
    const settable = ruleIds.filter((rule) => rule !== "syntax" && rule !== "config");
    assert.deepEqual(Object.keys(config.properties?.["rules"]?.properties ?? {}), settable);
    for (const lang of langs) {
      const lists = config.properties?.["words"]?.properties?.[lang]?.properties ?? {};
      assert.deepEqual(Object.keys(lists), [...wordLists]);
    }
  });

  it("places lead to kinds", () => {
    assert.equal(kindAt(""), "file");
    assert.equal(kindAt("objectives/0/results/2"), "result");
    assert.equal(kindAt("objectives/0/results/2/checkins/0"), "checkin");
    assert.equal(kindAt("objectives/0/why"), undefined);
  });
});
