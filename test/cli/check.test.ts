import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { goodFile } from "../core/check/good-file";
import { cli, type Outcome, Workspace } from "./run-cli";

const withoutWhy = goodFile.replace(/^ {4}why: .*\n/m, "");
const vague = goodFile.replace("NPS rises 8 points, from 31", "Improve customer satisfaction");

let workspace: Workspace;

function given(files: Record<string, string | Uint8Array>): Workspace {
  workspace = new Workspace(files);
  return workspace;
}

interface Report {
  version: number;
  files: { path: string; findings: Record<string, unknown>[] }[];
  summary: Record<string, number>;
}

function report({ out }: Outcome): Report {
  return JSON.parse(out) as Report;
}

function rulesByFile(outcome: Outcome): [string, unknown[]][] {
  return report(outcome).files.map(({ path, findings }) => [path, findings.map(({ rule }) => rule)]);
}

describe("waartoe check", () => {
  afterEach(() => {
    workspace.remove();
  });

  it("says that there is nothing to ask, and exits 0", () => {
    assert.deepEqual(given({ "goals.yaml": goodFile }).run("check"), {
      code: 0,
      out: "1 file checked, nothing to ask.\n",
      err: "",
    });
  });

  it("shows findings with their place and rule, and exits 1 on errors", () => {
    assert.deepEqual(given({ "goals.yaml": withoutWhy }).run("check"), {
      code: 1,
      out: [
        "goals.yaml",
        "  4:5  error  To what end? A `why` says who notices, and what changes for them.  missing-why",
        "",
        "1 finding (1 error, 0 warnings, 0 hints) in 1 file",
        "",
      ].join("\n"),
      err: "",
    });
  });

  it("exits 0 on warnings, and 1 with --fail-on warning", () => {
    given({ "goals.yaml": vague });
    assert.equal(workspace.run("check").code, 0);
    assert.equal(workspace.run("check", "--fail-on", "warning").code, 1);
  });

  it("speaks Dutch with --lang nl", () => {
    const { out } = given({ "goals.yaml": withoutWhy }).run("check", "--lang", "nl");
    assert.match(out, /fout {2}Waartoe\?/);
    assert.match(out, /1 bevinding /);
  });

  it("--quiet reports errors only", () => {
    const { out, code } = given({ "goals.yaml": vague }).run("check", "--quiet", "--fail-on", "info");
    assert.equal(out, "1 file checked, nothing to ask.\n");
    assert.equal(code, 0);
  });

  it("--rule sets a severity for this run", () => {
    given({ "goals.yaml": withoutWhy });
    assert.equal(workspace.run("check", "--rule", "missing-why=info").code, 0);
    assert.equal(
      workspace.run("check", "--rule", "missing-why=off", "--rule", "missing-due=off").out,
      "1 file checked, nothing to ask.\n",
    );
  });

  it("--today decides what is overdue", () => {
    given({ "goals.yaml": goodFile });
    assert.match(workspace.run("check", "--today", "2027-01-01").out, /overdue-result/);
    assert.doesNotMatch(workspace.run("check", "--today", "2026-12-31").out, /overdue-result/);
  });

  it("prints no colours to a pipe, and none with NO_COLOR", () => {
    given({ "goals.yaml": withoutWhy });
    assert.doesNotMatch(workspace.runWith({ env: { NO_COLOR: "1" } }, "check").out, /\u001b/);
    assert.doesNotMatch(workspace.run("check", "--no-color").out, /\u001b/);
  });

  it("words from a file neither break the line nor steer the terminal", () => {
    const hostile = goodFile.replace("NPS rises 8 points, from 31", '"Improve \\e[31mquality\\n\\x07 of it"');
    const { out } = given({ "goals.yaml": hostile }).run("check");
    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f]/);
    assert.equal(out.trimEnd().split("\n").length, 4);
  });

  describe("--format json", () => {
    it("has the shape of version 1", () => {
      const outcome = given({ "goals.yaml": withoutWhy, "team/shop.goals.yml": goodFile }).run(
        "check",
        "--format",
        "json",
      );
      assert.deepEqual(report(outcome), {
        version: 1,
        files: [
          {
            path: "goals.yaml",
            findings: [
              {
                rule: "missing-why",
                severity: "error",
                message: "To what end? A `why` says who notices, and what changes for them.",
                path: "objectives/0",
                line: 4,
                column: 5,
                endLine: 4,
                endColumn: 14,
              },
            ],
          },
          { path: "team/shop.goals.yml", findings: [] },
        ],
        summary: { files: 2, errors: 1, warnings: 0, infos: 0 },
      });
      assert.equal(outcome.code, 1);
    });

    it("counts columns in UTF-16 units", () => {
      const text = "objectives:\n  - {objective: 👩‍💻 en co gaan naar huis, colour: red}\n";
      const [finding] =
        report(given({ "goals.yaml": text }).run("check", "--format", "json")).files[0]?.findings ?? [];
      assert.equal(finding?.["column"], text.split("\n")[1]!.indexOf("objective") + 1);
    });
  });

  describe("paths", () => {
    const files = {
      "goals.yaml": goodFile,
      "a/team.goals.yaml": goodFile,
      "b/goals.yml": goodFile,
      "b/other.yaml": withoutWhy,
      "node_modules/x/goals.yaml": withoutWhy,
      "built/goals.yaml": withoutWhy,
      ".gitignore": "built/\n",
    };
    const checked = (...args: string[]): string[] =>
      report(workspace.run("check", "--format", "json", ...args)).files.map(({ path }) => path);

    it("without any, all below the working folder but what git ignores", () => {
      given(files);
      assert.deepEqual(checked(), ["a/team.goals.yaml", "b/goals.yml", "goals.yaml"]);
    });

    it("folders, files and globs, each file once", () => {
      given(files);
      assert.deepEqual(checked("b", "a/team.goals.yaml", "b/goals.yml"), [
        "b/goals.yml",
        "a/team.goals.yaml",
      ]);
      assert.deepEqual(checked("**/*.goals.yaml"), ["a/team.goals.yaml"]);
      assert.deepEqual(checked("b/*"), ["b/goals.yml"]);
    });

    it("a file that is named is checked even if it is ignored, excluded or called otherwise", () => {
      given({ ...files, ".waartoe.yaml": "exclude: [a/**]\n" });
      assert.deepEqual(checked(), ["b/goals.yml", "goals.yaml"]);
      assert.deepEqual(checked("a/team.goals.yaml", "built/goals.yaml", "b/other.yaml"), [
        "a/team.goals.yaml",
        "built/goals.yaml",
        "b/other.yaml",
      ]);
    });

    it("spaces, quotes and letters of any script", () => {
      const name = "team 'ä' \"陽\"/goals.yaml";
      given({ [name]: goodFile });
      assert.deepEqual(checked(), [name]);
    });

    it("a folder called goals.yaml is a folder", () => {
      given({ "goals.yaml/team.goals.yaml": goodFile });
      assert.deepEqual(checked(), ["goals.yaml/team.goals.yaml"]);
      assert.deepEqual(checked("goals.yaml"), ["goals.yaml/team.goals.yaml"]);
    });

    it("links to folders are not followed, so none goes round in circles", () => {
      given({ "goals.yaml": goodFile, "a/x.txt": "" });
      symlinkSync(workspace.path, join(workspace.path, "a/up"));
      assert.deepEqual(checked(), ["goals.yaml"]);
    });
  });

  describe("standard input", () => {
    it("is checked as the file that --stdin-filename names", () => {
      given({ ".waartoe.yaml": "rules: {missing-why: warning}\n" });
      const outcome = workspace.runWith(
        { input: withoutWhy },
        "check",
        "-",
        "--stdin-filename",
        "goals.yaml",
        "--format",
        "json",
      );
      assert.deepEqual(rulesByFile(outcome), [["goals.yaml", ["missing-why"]]]);
      assert.equal(outcome.code, 0);
    });

    it("may be nothing at all", () => {
      const outcome = given({}).runWith({ input: "" }, "check", "-");
      assert.match(outcome.out, /schema/);
      assert.equal(outcome.code, 0);
    });
  });

  describe("what cannot be read", () => {
    const cases: [name: string, args: string[], err: RegExp][] = [
      ["a path that is not there", ["nowhere.yaml"], /^waartoe: nowhere\.yaml: no such file or folder\n$/],
      ["a glob that matches nothing", ["x/*.yaml"], /^waartoe: x\/\*\.yaml: no goals file here/],
      ["a folder without goals", ["empty"], /^waartoe: empty: no goals file here.*waartoe init/],
      ["a file that is not UTF-8", ["latin.goals.yaml"], /^waartoe: latin\.goals\.yaml: not UTF-8/],
      ["a link to nothing", ["dangling.goals.yaml"], /^waartoe: dangling\.goals\.yaml: no such file/],
    ];
    for (const [name, args, err] of cases) {
      it(`${name}: one line, exit 2, and the other files are still checked`, () => {
        given({
          "good/goals.yaml": withoutWhy,
          "latin.goals.yaml": Buffer.from("team: caf\xe9\n", "latin1"),
        });
        mkdirSync(join(workspace.path, "empty"));
        symlinkSync("nothing", join(workspace.path, "dangling.goals.yaml"));
        const outcome = workspace.run("check", "--format", "json", ...args, "good");
        assert.match(outcome.err, err);
        assert.equal(outcome.err.trimEnd().split("\n").length, 1);
        assert.equal(outcome.code, 2);
        assert.deepEqual(rulesByFile(outcome), [["good/goals.yaml", ["missing-why"]]]);
      });
    }

    it("a file that may not be read", function () {
      if (process.getuid?.() !== 0) this.skip();
      given({ "goals.yaml": withoutWhy, "secret.goals.yaml": goodFile });
      chmodSync(join(workspace.path, "secret.goals.yaml"), 0);
      chmodSync(workspace.path, 0o755);
      // Root reads everything, so the child is an ordinary user.
      const result = spawnSync(process.execPath, [cli, "check", "--today", "2026-11-15"], {
        cwd: workspace.path,
        encoding: "utf8",
        uid: 65534,
      });
      if (result.error || /EACCES|MODULE_NOT_FOUND/.test(result.stderr)) this.skip();
      assert.equal(result.stderr, "waartoe: secret.goals.yaml: may not be read\n");
      assert.match(result.stdout, /missing-why/);
      assert.equal(result.status, 2);
    });

    it("UTF-16 with a byte-order mark is read", () => {
      const text = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(goodFile, "utf16le")]);
      assert.equal(given({ "goals.yaml": text }).run("check").code, 0);
    });
  });

  describe("options that cannot be understood", () => {
    const cases: [args: string[], err: RegExp][] = [
      [["--format", "xml"], /--format takes one of: stylish, json/],
      [["--fail-on", "never"], /--fail-on takes one of/],
      [["--today", "2026-02-30"], /--today takes a date such as/],
      [["--today", "tomorrow"], /--today takes a date such as/],
      [["--rule", "mising-why=off"], /no rule is called "mising-why". Did you mean "missing-why"\?/],
      [["--rule", "missing-why=loud"], /--rule takes a rule and a severity/],
      [["--lang", "fr"], /--lang takes one of: en, nl/],
      [["--colour"], /unknown option/],
      [["--config", "nowhere.yaml"], /nowhere\.yaml/],
    ];
    for (const [args, err] of cases) {
      it(`${args.join(" ")}: says so, exits 2, prints nothing else`, () => {
        const outcome = given({ "goals.yaml": goodFile }).run("check", ...args);
        assert.match(outcome.err, err);
        assert.match(outcome.err, /^waartoe: /);
        assert.equal(outcome.out, "");
        assert.equal(outcome.code, 2);
      });
    }
  });

  describe("configuration", () => {
    it("the nearest upward counts, alone but for what it extends", () => {
      given({
        ".git/HEAD": "",
        ".waartoe.yaml": "rules: {missing-why: info}\n",
        "goals.yaml": withoutWhy,
        "a/.waartoe.yaml": "rules: {missing-due: off}\n",
        "a/goals.yaml": withoutWhy,
        "b/.waartoe.yaml": "extends: ../.waartoe.yaml\n",
        "b/goals.yaml": withoutWhy,
      });
      const { files } = report(workspace.run("check", "--format", "json"));
      assert.deepEqual(
        files.map(({ path, findings }) => [path, findings[0]?.["severity"]]),
        [
          ["a/goals.yaml", "error"],
          ["b/goals.yaml", "info"],
          ["goals.yaml", "info"],
        ],
      );
    });

    it("--config replaces it", () => {
      given({ "goals.yaml": withoutWhy, "strict.yaml": "rules: {missing-why: warning}\n" });
      assert.equal(workspace.run("check", "--config", "strict.yaml").code, 0);
    });

    const faults: [name: string, config: string, words: RegExp][] = [
      ["an unknown rule", "rules:\n  mising-why: off\n", /\.waartoe\.yaml:2: no rule is called “mising-why”/],
      ["an unknown severity", "rules:\n  missing-why: loud\n", /“loud” is no severity/],
      ["YAML that does not parse", "rules: {\n", /not YAML/],
      ["an extends that leads nowhere", "extends: other.yaml\n", /there is no “other.yaml”/],
      ["an extends that leads out", "extends: ../../x.yaml\n", /leads out/],
      ["an extends that comes back", "extends: .waartoe.yaml\n", /comes back/],
      ["syntax, which cannot be set", "rules: {syntax: off}\n", /cannot be set/],
    ];
    for (const [name, config, words] of faults) {
      it(`${name}: one line that quotes the words, exit 2, nothing on stdout`, () => {
        const outcome = given({ "goals.yaml": withoutWhy, ".waartoe.yaml": config }).run("check");
        assert.match(outcome.err, words);
        assert.equal(outcome.err.trimEnd().split("\n").length, 1);
        assert.deepEqual([outcome.out, outcome.code], ["", 2]);
      });
    }
  });

  describe("across files", () => {
    const child = (parent: string): string => goodFile.replace("    why:", `    parent: ${parent}\n    why:`);
    const company = goodFile.replace("  - objective:", "  - id: best\n    objective:");

    it("loads what references name, and reports only on the files asked for", () => {
      given({
        ".git/HEAD": "",
        "team/goals.yaml": child("/company/goals.yaml#best"),
        "company/goals.yaml": company,
      });
      assert.deepEqual(rulesByFile(workspace.run("check", "--format", "json", "team")), [
        ["team/goals.yaml", []],
      ]);
      workspace.write("team/goals.yaml", child("../company/goals.yaml#bset"));
      const outcome = workspace.run("check", "--format", "json", "team");
      assert.deepEqual(rulesByFile(outcome), [["team/goals.yaml", ["unknown-reference"]]]);
      assert.match(outcome.out, /Did you mean `best`/);
    });

    it("finds circles through files that were not asked for", () => {
      const link = (id: string, parent: string): string =>
        goodFile.replace("  - objective:", `  - id: ${id}\n    parent: ${parent}\n    objective:`);
      given({
        "a/goals.yaml": link("a", "../b/goals.yaml#b"),
        "b/goals.yaml": link("b", "../c/goals.yaml#c"),
        "c/goals.yaml": link("c", "../a/goals.yaml#a"),
      });
      assert.deepEqual(rulesByFile(workspace.run("check", "--format", "json", "a")), [
        ["a/goals.yaml", ["parent-cycle"]],
      ]);
    });

    it("never reads out of the root, by .. or by a link", () => {
      given({
        ".git/HEAD": "",
        "goals.yaml": child("../outside/goals.yaml#best"),
        "link.goals.yaml": child("secret/goals.yaml#best"),
      });
      const outside = new Workspace({ "goals.yaml": company });
      symlinkSync(outside.path, join(workspace.path, "secret"));
      assert.deepEqual(rulesByFile(workspace.run("check", "--format", "json")), [
        ["goals.yaml", ["unknown-reference"]],
        ["link.goals.yaml", ["unknown-reference"]],
      ]);
      outside.remove();
    });

    it("knows which code there is", () => {
      const code = (glob: string): string =>
        goodFile.replace("proposedBy: Joost", `proposedBy: Joost\n        code: ["${glob}"]`);
      given({ "src/a/b.ts": "", "goals.yaml": code("src/**/*.ts"), "team/goals.yaml": code("lib/**") });
      assert.deepEqual(rulesByFile(workspace.run("check", "--format", "json")), [
        ["goals.yaml", []],
        ["team/goals.yaml", ["code-matches-nothing"]],
      ]);
    });
  });

  it("stops quietly when the reader of its output is gone", (done) => {
    given(
      Object.fromEntries(
        Array.from({ length: 300 }, (_, index) => [`t${String(index)}/goals.yaml`, withoutWhy]),
      ),
    );
    const child = spawn(
      "sh",
      ["-c", `"${process.execPath}" "${cli}" check --format stylish; echo "code $?" >&2`, "|", "true"],
      {
        cwd: workspace.path,
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    child.stdout.destroy();
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
    child.on("close", () => {
      try {
        assert.match(err, /^code [01]\n$/);
        done();
      } catch (error) {
        done(error);
      }
    });
  });
});
