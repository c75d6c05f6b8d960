import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { extensionFiles, largestExtension } from "../../scripts/extension-files";

const top = join(__dirname, "../..");

interface Metafile {
  readonly inputs: Readonly<
    Record<string, { readonly imports: readonly { readonly path: string; readonly kind: string }[] }>
  >;
}

/** What is run when the extension starts: all that its entry imports, directly or not, without being asked to later. */
function startsWith(entry: string): string[] {
  const all = JSON.parse(readFileSync(join(top, "dist/meta.json"), "utf8")) as Metafile[];
  const { inputs } = all.find((one) => entry in one.inputs) ?? { inputs: {} };
  const seen = new Set<string>();
  const queue = [entry];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const { path, kind } of inputs[next]?.imports ?? []) {
      if (kind !== "dynamic-import") queue.push(path);
    }
  }
  return [...seen];
}

describe("the extension's bundle", () => {
  it("starts without the code of the overview, the report and what changed", () => {
    const started = startsWith("src/editor/extension.ts");
    assert.ok(started.includes("src/editor/panel/register-overview.ts"));
    const parts = /^src\/(overview|core\/overview|core\/report|core\/diff|editor\/report)\//;
    // What commands offer and how a page is dressed are a few lines of constants; git's versions are matched by one file.
    const small = ["diff/match-items", "overview/style", "report/choose-period", "report/formats"];
    assert.deepEqual(
      started.filter((path) => parts.test(path)).sort(),
      small.map((name) => `src/core/${name}.ts`),
    );
  });

  it("is a package of less than 1 MB", () => {
    const sizeOf = (path: string): number => {
      if (statSync(path).isDirectory()) {
        return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
      }
      // A .vsix is a zip: each file is deflated by itself, behind a head with its name.
      return deflateRawSync(readFileSync(path)).length + 200;
    };
    const size = extensionFiles.reduce((sum, file) => sum + sizeOf(join(top, file)), 0);
    assert.ok(size > 100_000, String(size));
    assert.ok(size < largestExtension, String(size));
  });
});
