import assert from "node:assert/strict";
import fc from "fast-check";
import { isScalar, parseDocument } from "yaml";
import { catalogues } from "../../../src/core/messages";
import { parseYaml } from "../../../src/core/syntax/parse-yaml";

const written = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."0123456789.-+eExXoOaAfF_~ "), maxLength: 6 }),
  fc.constantFrom(
    "",
    "~",
    "null",
    "Null",
    "nULL",
    "true",
    "True",
    "tRUE",
    "yes",
    "off",
    ".inf",
    "-.INF",
    ".nan",
    "0o17",
    "0x1F",
    "1e3",
    "1.50",
    "!!str 5",
    "!!int 5",
  ),
);

describe("the value of a plain scalar", () => {
  it("is the one that YAML 1.2 gives it", () => {
    fc.assert(
      fc.property(written, (scalar) => {
        const text = `a: ${scalar}\n`;
        const document = parseDocument(text);
        const wanted = document.get("a", true);
        const { root } = parseYaml(text, catalogues.en);
        if (document.errors.length > 0 || root?.is !== "map" || !isScalar(wanted)) return;
        const value = root.entries[0]?.value;
        assert.deepEqual(value?.is === "scalar" ? value.value : undefined, wanted.value);
      }),
      { numRuns: 2000 },
    );
  });
});
