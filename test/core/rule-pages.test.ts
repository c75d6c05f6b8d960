import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check, type CheckOptions, type RuleId, ruleIds } from "../../src/core";
import { parseConfig } from "../../src/core/config/parse-config";
import { catalogues } from "../../src/core/messages";
import { defaultSeverities } from "../../src/core/rules";

const top = join(__dirname, "../..");
const pages = join(top, "media/rules");

/** The fenced YAML under a heading of a rule's page. */
function exampleUnder(page: string, heading: string): string {
  const from = page.indexOf(`## ${heading}\n`);
  const start = page.indexOf("```yaml\n", from);
  const end = page.indexOf("\n```", start);
  assert.ok(from >= 0 && start >= 0 && end >= 0, `an example under "${heading}"`);
  return page.slice(start + "```yaml\n".length, end + 1);
}

/** Every rule on, with all that a rule may need: no other files, and code only under src/. */
function optionsFor(rule: RuleId, text: string): CheckOptions {
  const usual = defaultSeverities[rule];
  const globs = Array.from(text.matchAll(/code: \["([^"]+)"\]/g), (match) => match[1] ?? "");
  return {
    config: {
      rules: usual === "off" ? { [rule]: "info" } : {},
      options: {},
      words: {},
      include: [],
      exclude: [],
    },
    today: "2026-10-28",
    path: "goals.yaml",
    exports: new Map(),
    codeMatches: new Map(globs.map((glob) => [glob, glob.startsWith("src/")])),
  };
}

function rulesFound(rule: RuleId, text: string): RuleId[] {
  return rule === "config"
    ? parseConfig(text, { messages: catalogues.en }).findings.map((finding) => finding.rule)
    : check(text, optionsFor(rule, text)).findings.map((finding) => finding.rule);
}

describe("rule pages", () => {
  it("there is one for each rule, and no other", () => {
    const names = readdirSync(pages).map((file) => file.replace(/\.md$/, ""));
    assert.deepEqual(names.sort(), [...ruleIds].sort());
  });

  for (const rule of ruleIds) {
    const page = readFileSync(join(pages, `${rule}.md`), "utf8");
    it(`${rule}: the example asked about fires it`, () => {
      assert.ok(rulesFound(rule, exampleUnder(page, "Asked about")).includes(rule));
    });

    it(`${rule}: the example left alone is clean`, () => {
      assert.deepEqual(rulesFound(rule, exampleUnder(page, "Left alone")), []);
    });

    it(`${rule}: the page names the rule and its default`, () => {
      const words = { error: "error", warning: "warning", info: "hint", off: "off by default" };
      const line = page.split("\n")[2] ?? "";
      assert.ok(line.startsWith(`\`${rule}\` · `), line);
      assert.ok(line.includes(words[defaultSeverities[rule]]), line);
      for (const heading of ["Why it matters", "How to mend it", "Options"]) {
        assert.ok(page.includes(`\n## ${heading}\n`), heading);
      }
    });
  }
});

describe("the README's table", () => {
  const readme = readFileSync(join(top, "README.md"), "utf8");
  const table = readme.slice(readme.indexOf("<!-- rules -->"), readme.indexOf("<!-- /rules -->"));
  const rows = Array.from(table.matchAll(/^\| \[`([a-z-]+)`\]\(media\/rules\/\1\.md\) \| .+ \| (\w+) \|$/gm));

  it("has a row for each rule, in their order, with its default", () => {
    assert.deepEqual(
      rows.map((match) => [match[1], match[2]]),
      ruleIds.map((rule) => [rule, defaultSeverities[rule]]),
    );
  });
});
