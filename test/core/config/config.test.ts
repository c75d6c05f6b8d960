import assert from "node:assert/strict";
import { defaultConfig } from "../../../src/core/config/default-config";
import { globMatcher, isModestGlob } from "../../../src/core/config/glob-matcher";
import { isGoalsFile, matchesConfig } from "../../../src/core/config/goals-files";
import { IgnoreRules } from "../../../src/core/config/ignore-rules";
import { parseConfig } from "../../../src/core/config/parse-config";
import { resolveConfig } from "../../../src/core/config/resolve-config";
import { catalogues } from "../../../src/core/messages";

const messages = catalogues.en;

describe("parseConfig", () => {
  it("reads all that a configuration can say", () => {
    const text = `extends: [../.waartoe.yaml]
rules: {missing-why: warning, missing-due: off}
options: {stale-checkin: {days: 14}, too-many-results: {max: 3}}
words: {nl: {attitude: [Rockster]}, en: {vague: [synergy]}}
include: [teams/**]
exclude: [/archive/**]
x-ours: 1
`;
    const { config, findings } = parseConfig(text, { messages, folder: "a/b" });
    assert.deepEqual(findings, []);
    const { extends: base, ...rest } = config;
    assert.deepEqual(
      base.map(({ path }) => path),
      ["../.waartoe.yaml"],
    );
    assert.deepEqual(rest, {
      rules: { "missing-why": "warning", "missing-due": "off" },
      options: { "stale-checkin": { days: 14 }, "too-many-results": { max: 3 } },
      words: { nl: { attitude: ["rockster"] }, en: { vague: ["synergy"] } },
      include: ["a/b/teams/**"],
      exclude: ["archive/**"],
    });
  });

  const faults: [text: string, at: string, says: RegExp][] = [
    [
      "rules: {mising-why: off}\n",
      "mising-why",
      /no rule is called “mising-why”. Did you mean “missing-why”/,
    ],
    ["rules: {missing-why: of}\n", "of", /“of” is no severity/],
    ["rules: {missing-why: true}\n", "true", /“true” is no severity/],
    ["rules: {syntax: off}\n", "syntax", /cannot be set/],
    ["rules: [missing-why]\n", "[missing-why]", /a mapping/],
    ["rule: {}\n", "rule", /Did you mean “rules”/],
    ["options: {stale-checkin: {days: many}}\n", "many", /a whole number/],
    ["options: {stale-checkin: {days: 0}}\n", "0", /a whole number from 1/],
    ["words: {fr: {}}\n", "fr", /not known/],
    ["include: goals.yaml\n", "goals.yaml", /a list/],
    ["- a\n", "- a", /keys at the top/],
    ["rules: {\n", "{", /not YAML/],
    [`exclude: ["${"{a,b}".repeat(20)}"]\n`, `"${"{a,b}".repeat(20)}"`, /stands for too many/],
  ];
  for (const [text, at, says] of faults) {
    it(JSON.stringify(text.slice(0, 60)), () => {
      const { findings } = parseConfig(text, { messages });
      assert.deepEqual(
        findings.map(({ rule, span }) => [rule, text.slice(span.start, span.end)]),
        [["config", at]],
      );
      assert.match(findings[0]?.message ?? "", says);
    });
  }

  it("an empty one says nothing, and keys of objects do no harm", () => {
    assert.deepEqual(parseConfig("", { messages }).findings, []);
    const { config } = parseConfig("rules: {__proto__: off, constructor: off}\n", { messages });
    assert.deepEqual(config.rules, {});
    assert.equal(({} as Record<string, unknown>)["off"], undefined);
  });
});

describe("resolveConfig", () => {
  const resolve = (files: Record<string, string>, path: string): ReturnType<typeof resolveConfig> =>
    resolveConfig(path, (name) => files[name] ?? null, messages);

  it("starts from what it extends, the later over the earlier", () => {
    const { config } = resolve(
      {
        "a/.waartoe.yaml": "extends: [../base.yaml, ../strict.yaml]\nrules: {missing-due: off}\n",
        "base.yaml": "rules: {missing-due: error, missing-why: info}\nexclude: [x/**]\n",
        "strict.yaml": "rules: {missing-why: error}\n",
      },
      "a/.waartoe.yaml",
    );
    assert.deepEqual(config.rules, { "missing-due": "off", "missing-why": "error" });
    assert.deepEqual(config.exclude, ["x/**"]);
  });

  const faults: [name: string, base: string, says: RegExp][] = [
    ["itself", ".waartoe.yaml", /comes back/],
    ["nothing", "nowhere.yaml", /there is no/],
    ["out of the root", "../x.yaml", /leads out/],
  ];
  for (const [name, base, says] of faults) {
    it(`extending ${name} is said, and the rest holds`, () => {
      const { config, findings } = resolve(
        { ".waartoe.yaml": `extends: ${base}\nrules: {missing-due: off}\n` },
        ".waartoe.yaml",
      );
      assert.match(findings.get(".waartoe.yaml")?.[0]?.message ?? "", says);
      assert.deepEqual(config.rules, { "missing-due": "off" });
    });
  }

  it("a pyramid of extends is read once each", () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => {
        const next = `${String(index + 1)}.yaml`;
        return [
          `${String(index)}.yaml`,
          index === 29 ? "rules: {missing-due: off}\n" : `extends: [${next}, ${next}]\n`,
        ];
      }),
    );
    assert.deepEqual(resolve(files, "0.yaml").config.rules, { "missing-due": "off" });
  });

  it("says what is wanted while it is not known", () => {
    const { wanted } = resolveConfig(
      "a.yaml",
      (path) => (path === "a.yaml" ? "extends: b.yaml\n" : undefined),
      messages,
    );
    assert.deepEqual(wanted, ["b.yaml"]);
  });
});

describe("which files count", () => {
  it("goals files by name", () => {
    for (const path of ["goals.yaml", "a/goals.yml", "a/team.goals.yaml", "a\\x.goals.yml"])
      assert.ok(isGoalsFile(path), path);
    for (const path of ["mygoals.yaml", "goals.yaml.bak", "goals.json", "goals", "a/goals.yaml/x"])
      assert.ok(!isGoalsFile(path), path);
  });

  it("include and exclude", () => {
    const config = { ...defaultConfig, include: ["teams/**"], exclude: ["**/old/**"] };
    assert.equal(matchesConfig("teams/a/goals.yaml", config), true);
    assert.equal(matchesConfig("teams/old/goals.yaml", config), false);
    assert.equal(matchesConfig("goals.yaml", config), false);
    assert.equal(matchesConfig("goals.yaml", defaultConfig), true);
  });

  it("globs", () => {
    const cases: [glob: string, path: string, expected: boolean][] = [
      ["src/**", "src/a/b.ts", true],
      ["src/**/*.ts", "src/b.ts", true],
      ["**/*.{ts,tsx}", "a/b.tsx", true],
      ["./src/*.ts", "src/a.ts", true],
      ["/src/*.ts", "src/a.ts", true],
      ["src/*.ts", "src/a/b.ts", false],
      ["src", "src/a.ts", false],
      [".github/**", ".github/x.yml", true],
      ["!src/**", "lib/a.ts", false],
    ];
    for (const [glob, path, expected] of cases)
      assert.equal(globMatcher(glob)(path), expected, `${glob} ${path}`);
  });

  it("a hostile glob is not tried", () => {
    assert.equal(isModestGlob("{a,b}".repeat(50)), false);
    assert.equal(globMatcher("*a".repeat(50))(`${"a".repeat(5000)}b`), false);
    assert.equal(isModestGlob("x".repeat(400)), false);
  });
});

describe("IgnoreRules", () => {
  const rules = new IgnoreRules();
  rules.add("", "built/\n*.log\n!keep.log\n");
  rules.add("a", "secret.yaml\n!built/\n");
  const cases: [path: string, ignored: boolean][] = [
    ["built/", true],
    ["built/goals.yaml", true],
    ["built", false],
    ["x/built/goals.yaml", true],
    ["x.log", true],
    ["keep.log", false],
    ["a/secret.yaml", true],
    ["b/secret.yaml", false],
    ["a/built/goals.yaml", false],
    ["node_modules/", true],
    ["a/node_modules/x/goals.yaml", true],
    [".git/", true],
    ["goals.yaml", false],
  ];
  for (const [path, ignored] of cases) {
    it(`${path} is ${ignored ? "" : "not "}left out`, () => {
      assert.equal(rules.ignores(path), ignored);
    });
  }
});
