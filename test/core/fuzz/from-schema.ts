import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { stringify } from "yaml";

/** As much of JSON Schema as ours use. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const hostile = [
  "",
  " ",
  "__proto__",
  "constructor",
  "10.000",
  "+10%",
  "-0",
  "9e999",
  "2026-02-31",
  "from 10% to 5%",
  "a#b",
  "/../x.yaml#y",
  "😀\u202E<script>alert(1)</script>",
  "x".repeat(300),
  null,
  true,
  0,
  -1,
  1e308,
  [],
  {},
  ["a", ["b"]],
  { "x-y": 1 },
];

function readSchema(name: string): Schema {
  return JSON.parse(readFileSync(join(__dirname, "../../../schemas", name), "utf8")) as Schema;
}

/** Values as a schema wants them, here and there one that it refuses. */
function valuesOf(schema: Schema, top: Schema, depth = 0): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined)
    return valuesOf(top.definitions?.[schema.$ref.split("/").at(-1)!] ?? {}, top, depth);
  const types = ([] as string[]).concat(schema.type ?? []);
  const wanted: fc.Arbitrary<unknown>[] = types.map((type) => {
    switch (type) {
      case "object":
        return objectsOf(schema, top, depth);
      case "array":
        return fc.array(valuesOf(schema.items ?? {}, top, depth + 1), { maxLength: depth < 3 ? 3 : 1 });
      case "number":
      case "integer":
        return fc.oneof(fc.integer({ min: -5, max: 100 }), fc.double());
      case "boolean":
        return fc.boolean();
      case "null":
        return fc.constant(null);
      default:
        return fc.string({ unit: fc.constantFrom(..."ab 5%:#-'\"\n+.é"), maxLength: 12 });
    }
  });
  const known = [...(schema.enum ?? []), ...(schema.examples ?? [])];
  return fc.oneof(
    ...(known.length > 0 ? [{ weight: 12, arbitrary: fc.constantFrom(...known) }] : []),
    ...(wanted.length > 0 ? [{ weight: 6, arbitrary: fc.oneof(...wanted) }] : []),
    { weight: 1, arbitrary: fc.constantFrom(...hostile) },
  );
}

function objectsOf({ properties = {}, required = [] }: Schema, top: Schema, depth: number) {
  const values = Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => [key, valuesOf(schema, top, depth + 1)]),
  );
  return fc.oneof(
    { weight: 9, arbitrary: fc.record(values, { requiredKeys: required.filter((key) => key in values) }) },
    { weight: 1, arbitrary: fc.record({ ...values, key_results: fc.constant(["x"]) }, { requiredKeys: [] }) },
  );
}

/** YAML texts of values that a schema of ours describes. */
function textsOf(name: string): fc.Arbitrary<string> {
  const schema = readSchema(name);
  return fc
    .tuple(objectsOf(schema, schema, 0), fc.nat(3))
    .map(([value, way]) =>
      way === 0
        ? JSON.stringify(value)
        : stringify(value, { indentSeq: way > 1, lineWidth: way === 3 ? 40 : 0 }),
    );
}

export const anyGoalsBySchema = textsOf("goals.schema.json");
export const anyConfigBySchema = textsOf("config.schema.json");
