import assert from "node:assert/strict";
import fc from "fast-check";
import { parseDocument } from "yaml";
import { catalogues } from "../../../src/core/messages";
import { applyChanges } from "../../../src/core/open";
import { get } from "../../../src/core/syntax/node";
import { parseYaml } from "../../../src/core/syntax/parse-yaml";
import { quote, quoteIfNeeded } from "../../../src/core/syntax/quote";
import { wordsAt } from "../../../src/core/syntax/words-at";
import { goodFile } from "../check/good-file";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(..."ab:-#&*!|>%@`\"'[]{},? \n\t\\<="), maxLength: 40 }),
);

/** The good file with a few pieces cut out or put in. */
const mutated = fc
  .array(
    fc.tuple(
      fc.nat(goodFile.length),
      fc.nat(6),
      fc.string({ unit: fc.constantFrom(..."a:-#&*\"'[]{}> \n\t"), maxLength: 5 }),
    ),
    {
      maxLength: 4,
    },
  )
  .map((cuts) =>
    cuts.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), goodFile),
  );

describe("parseYaml", () => {
  it("never throws, and stays inside the text", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, mutated), (text) => {
        const { findings, comments } = parseYaml(text, catalogues.en);
        for (const { span, fixes, related = [] } of findings) {
          for (const { start, end } of [
            span,
            ...related.map((one) => one.span),
            ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span)),
          ]) {
            assert.ok(start >= 0 && start <= end && end <= text.length, `${String(start)}–${String(end)}`);
          }
          for (const fix of fixes)
            assert.doesNotThrow(() => parseYaml(applyChanges(text, fix.edits), catalogues.en));
        }
        for (const { span, text: words } of comments)
          assert.equal(text.slice(span.start, span.end), `#${words}`);
      }),
      { numRuns: 2000 },
    );
  });

  it("finds a fault wherever the library does", () => {
    fc.assert(
      fc.property(mutated, (text) => {
        if (parseDocument(text).errors.length === 0) return;
        const found = parseYaml(text, catalogues.en).findings.filter(({ severity }) => severity === "error");
        assert.ok(found.length > 0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("quote", () => {
  it("gives a scalar that is read as the very text", () => {
    fc.assert(
      fc.property(anyText, (value) => {
        for (const written of [quote(value), quoteIfNeeded(value, "block"), quoteIfNeeded(value, "flow")]) {
          assert.equal(written.includes("\n"), false);
        }
        assert.equal(parseDocument(`a: ${quote(value)}\n`).get("a"), value);
        assert.equal(parseDocument(`a: ${quoteIfNeeded(value, "block")}\n`).get("a"), value);
        assert.equal(parseDocument(`a: [${quoteIfNeeded(value, "flow")}, b]\n`).getIn(["a", 0]), value);
      }),
      { numRuns: 1000 },
    );
  });

  it("leaves plain what can stay plain", () => {
    for (const value of [
      "Joost",
      "+8 points",
      "10%",
      "see#42",
      "a:b",
      "-15%",
      "Error reports fall from 10% to 5%",
    ]) {
      assert.equal(quoteIfNeeded(value, "block"), value);
    }
    for (const value of ["yes", "true", "10", "null", "~", "@anna", "a: b", "", " x"]) {
      assert.equal(quoteIfNeeded(value, "block") === value, value === "yes");
    }
  });
});

describe("wordsAt", () => {
  const sentence = fc.array(
    fc.string({ unit: fc.constantFrom(..."abé'\"\\x:"), minLength: 1, maxLength: 6 }),
    { minLength: 1, maxLength: 8 },
  );
  const styles: Readonly<Record<string, (words: readonly string[]) => string>> = {
    single: (words) => `'${words.join(" ").replaceAll("'", "''")}'`,
    "single over lines": (words) => `'${words.join("\n  ").replaceAll("'", "''")}'`,
    double: (words) => JSON.stringify(words.join(" ")),
    "double over lines": (words) =>
      words
        .map((word) => JSON.stringify(word).slice(1, -1))
        .join("\n  ")
        .replace(/^[^]*$/, '"$&"'),
    folded: (words) => `>-\n  ${words.join("\n  ")}`,
    literal: (words) => `|\n  ${words.join("\n  ")}\n`,
  };
  for (const [name, write] of Object.entries(styles)) {
    it(`finds each word of a ${name} scalar`, () => {
      fc.assert(
        fc.property(sentence, (words) => {
          const text = `why: ${write(words)}\n`;
          const { root } = parseYaml(text, catalogues.en);
          const node = root?.is === "map" ? get(root, "why") : undefined;
          if (node?.is !== "scalar" || typeof node.value !== "string") return;
          for (const match of node.value.matchAll(/\S+/g)) {
            const range = { start: match.index, end: match.index + match[0].length };
            const span = wordsAt(text, node.span, node.value, range);
            const found = text.slice(span.start, span.end);
            const plain = name.startsWith("double")
              ? (JSON.parse(`"${found}"`) as string)
              : name.startsWith("single")
                ? found.replaceAll("''", "'")
                : found;
            assert.equal(plain, match[0]);
          }
        }),
        { numRuns: 300 },
      );
    });
  }
});
