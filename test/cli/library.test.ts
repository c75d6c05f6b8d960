import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const top = join(__dirname, "../..");

/** Runs a script in which `waartoe` is the package as it is published. */
function run(script: string, type: "module" | "commonjs"): unknown {
  const { stdout, stderr } = spawnSync(process.execPath, [`--input-type=${type}`, "--eval", script], {
    cwd: top,
    encoding: "utf8",
  });
  assert.equal(stderr, "");
  return JSON.parse(stdout);
}

const body = `const { findings, plan } = check("objectives:\\n  - objective: Shops open on time\\n", { today: "2026-11-15" });
console.log(JSON.stringify([findings[0].rule, plan.objectives.length, typeof open("").edit]));`;

describe("the library", () => {
  const expected = ["missing-why", 1, "function"];

  it("can be imported", () => {
    assert.deepEqual(run(`import { check, open } from "waartoe"; ${body}`, "module"), expected);
  });

  it("can be required", () => {
    assert.deepEqual(run(`const { check, open } = require("waartoe"); ${body}`, "commonjs"), expected);
  });

  it("has types", () => {
    const types = readFileSync(join(top, "dist/index.d.ts"), "utf8");
    const [, target = ""] = /export \* from "(.*)"/.exec(types) ?? [];
    assert.ok(existsSync(join(top, "dist", `${target}.d.ts`)));
  });
});

describe("the bundles", () => {
  it("of core and editor know no Node, which their builds would not bear", () => {
    for (const file of ["extension.js", "index.js"]) {
      const code = readFileSync(join(top, "dist", file), "utf8");
      const required = Array.from(code.matchAll(/(?<!['"`\w])require\("([^"]+)"\)/g), (match) => match[1]);
      assert.deepEqual([...new Set(required)], file === "extension.js" ? ["vscode"] : [], file);
    }
  });
});
