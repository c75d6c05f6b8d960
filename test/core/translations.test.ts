import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const top = join(__dirname, "../..");
const json = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(top, name), "utf8")) as Record<string, unknown>;

describe("the editor's Dutch", () => {
  it("has each text of the manifest", () => {
    const used = Array.from(
      readFileSync(join(top, "package.json"), "utf8").matchAll(/"%([\w.]+)%"/g),
      (match) => match[1],
    );
    const texts = Object.keys(json("package.nls.json"));
    assert.deepEqual([...new Set(used)].sort(), [...texts].sort());
    assert.deepEqual(Object.keys(json("package.nls.nl.json")).sort(), [...texts].sort());
  });

  it("has each text that the code says, and no other", () => {
    const source = join(top, "src/editor");
    const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts"),
    );
    const said = files.flatMap((file) =>
      Array.from(
        readFileSync(join(source, file), "utf8").matchAll(/l10n\.t\(\s*"([^"]+)"/g),
        (match) => match[1] ?? "",
      ),
    );
    assert.deepEqual([...new Set(said)].sort(), Object.keys(json("l10n/bundle.l10n.nl.json")).sort());
  });
});
