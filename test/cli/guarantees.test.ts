import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { notices } from "../../scripts/notices";
import { Workspace } from "./run-cli";

const top = join(__dirname, "../..");
const read = (file: string): string => readFileSync(join(top, file), "utf8");

describe("what is promised", () => {
  it("names tests that are there", () => {
    const named = Array.from(read("docs/guarantees.md").matchAll(/`(test\/[^`]+\.ts)`: "([^"]+)"/g));
    assert.ok(named.length > 30);
    const missing = named.filter(
      ([, file = "", name = ""]) => !existsSync(join(top, file)) || !read(file).includes(name),
    );
    assert.deepEqual(
      missing.map(([line]) => line),
      [],
    );
  });

  it("THIRD-PARTY-NOTICES lists what is bundled", () => {
    assert.equal(read("THIRD-PARTY-NOTICES"), notices(), "npm run notices brings it up to date");
  });

  for (const file of ["dist/extension.js", "dist/overview.js", "dist/index.js"]) {
    it(`${file} runs no program, evaluates no text and asks no network`, () => {
      const code = read(file);
      const found = [
        /\bchild_process\b/,
        /\beval\(/,
        /\bnew Function\b/,
        /\bfetch\(/,
        /\bXMLHttpRequest\b/,
        /\bWebSocket\b/,
        /\bsendBeacon\b/,
        /\bEventSource\b/,
        /\bimportScripts\b/,
        /\bcreateTelemetryLogger\b/,
        /\bcreateTerminal\b/,
        /\bexecuteTask\b/,
        /\brequire\("(?:node:)?(?:https?|net|tls|dgram|http2|worker_threads)"\)/,
      ].filter((pattern) => pattern.test(code));
      assert.deepEqual(found, []);
    });
  }

  it("a code glob never leads out of the root", () => {
    const outside = new Workspace({ "secret/a.ts": "" });
    const globs = [
      "../**",
      "src/../../**",
      `${outside.path}/**`,
      `/${outside.path}/secret/a.ts`,
      "C:\\\\**",
      "\\\\\\\\server\\\\share\\\\**",
    ];
    const code = globs.map((glob) => `          - "${glob}"\n`).join("");
    const inside = new Workspace({
      ".git/HEAD": "",
      "goals.yaml": `objectives:\n  - objective: A\n    actions:\n      - action: B\n        code:\n${code}`,
    });
    const { out } = inside.run("check", "--format", "json");
    assert.equal(out.match(/"code-matches-nothing"/g)?.length, globs.length, out);
    inside.remove();
    outside.remove();
  });

  it("a hostile configuration does no harm", () => {
    const workspace = new Workspace({
      ".git/HEAD": "",
      "goals.yaml": "objectives:\n  - objective: A\n    __proto__: {polluted: 1}\n    constructor: x\n",
      ".waartoe.yaml": `extends: .waartoe.yaml
rules: {__proto__: {missing-why: off}, constructor: off, toString: error}
__proto__: {rules: {missing-why: off}}
words: {en: {vague: ["(a+)+$", "((((", "${"a".repeat(5000)}"], __proto__: [x]}, __proto__: {vague: [x]}}
exclude: ["${"*a".repeat(100)}", "${"**/".repeat(99)}b", "${"{a,b}".repeat(50)}", "../../**"]
`,
    });
    const start = Date.now();
    const { code, err, out } = workspace.run("check");
    assert.equal(code, 2);
    assert.equal(out, "");
    assert.ok(
      err.split("\n").every((line) => line === "" || line.startsWith("waartoe: .waartoe.yaml:")),
      err,
    );
    assert.ok(Date.now() - start < 30_000);
    workspace.write(
      ".waartoe.yaml",
      `words: {en: {vague: ["(a+)+$", "(((("]}}\nexclude: ["${"*a".repeat(100)}b"]\n`,
    );
    assert.equal(workspace.run("check").code, 1);
    workspace.remove();
  });
});
