import assert from "node:assert/strict";
import { runInThisContext } from "node:vm";
import esbuild from "esbuild";
import fc from "fast-check";
import { langs } from "../../../src/core/language/lang";
import { pack, Table } from "../../../src/core/prose/lexis/table";
import { wordBook } from "../../../src/core/prose/lexis/word-book";
import { wordTable } from "../../../src/core/prose/lexis/words.table";

describe("packed word lists", () => {
  it("say of each entry in which lists it stands", () => {
    const tag = fc.stringMatching(/^[a-z]\/[a-z ]{1,3}$/);
    const entries = fc.array(fc.stringMatching(/^[a-z ]{1,4}$/));
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, entries), { maxLength: 6 }), (lists) => {
        const expected = new Map<string, string[]>();
        for (const [said, words] of lists) {
          for (const word of words) {
            const known = expected.get(word) ?? [];
            expected.set(word, known.includes(said) ? known : [...known, said]);
          }
        }
        const table = new Table(pack(lists), (tags) => tags);
        assert.deepEqual([...table.entries()].sort(), [...expected.keys()].sort());
        for (const [word, tags] of expected) assert.deepEqual([...table.get(word)!].sort(), tags.sort());
      }),
    );
  });

  it("are in a bundle what they are without, in all their forms", async () => {
    const { compileTables } = await import("../../../scripts/compile-tables.mjs");
    const { outputFiles } = await esbuild.build({
      entryPoints: ["src/core/prose/lexis/words.table.ts"],
      bundle: true,
      format: "iife",
      globalName: "bundled",
      footer: { js: "bundled" },
      write: false,
      plugins: [compileTables],
    });
    const code = outputFiles[0]!.text;
    const bundled = runInThisContext(code) as { readonly wordTable: typeof wordTable };
    for (const lang of langs) assert.deepEqual(bundled.wordTable[lang](), wordTable[lang]());
    assert.ok(!code.includes("inflect"));
  }).timeout(20_000);

  it("hold words and phrases for every judge, with a team's own", () => {
    const { facts, phrasesFrom, phraseLists } = wordBook("en", {
      en: { vague: ["zing"], customer: ["night owl"] },
    });
    const { noun, verb, form } = facts("zings") ?? {};
    assert.deepEqual(
      [noun, verb, form],
      [["quality"], ["improvement"], ["finite"]].map((tags) => new Set(tags)),
    );
    assert.deepEqual(facts("night owls")?.["why"], new Set(["outsider"]));
    assert.ok(phrasesFrom("night").includes("night owls"));
    assert.deepEqual(phraseLists.get("vague"), ["zing"]);
    assert.equal(wordBook("en", undefined).facts("zings"), undefined);
  });
});
