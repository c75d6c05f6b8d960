import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commit, git } from "./git";
import { cli, Workspace } from "./run-cli";

const goals = (fields: string, head = "team: Order desk\nperiod: 2026-Q4\n"): string =>
  `${head}objectives:
  - id: right
    objective: Customers get their order right the first time
    results:
      - {id: errors, result: Error reports, baseline: 10, target: 5, ${fields}}
`;
const desk = goals("current: 8");

describe("waartoe report", () => {
  let workspace: Workspace;
  const given = (files: Record<string, string | Uint8Array>): Workspace => (workspace = new Workspace(files));
  const today = ["--today", "2026-11-15"];
  const read = (name: string): string => readFileSync(join(workspace.path, name), "utf8");
  afterEach(() => {
    workspace.remove();
  });

  it("prints a page in Markdown", () => {
    const { code, out, err } = given({ "goals.yaml": desk }).run("report", ...today);
    assert.deepEqual([code, err], [0, ""]);
    assert.match(out, /^# How our goals stand\n\nAs of 15 Nov 2026/);
    assert.match(out, /\| Error reports \| 10 \| \*\*8\*\* \| 5 \| ▰▰▰▰▱▱▱▱▱▱ 40 % · on track \|/);
    assert.match(workspace.run("report", "--lang", "nl", ...today).out, /^# Hoe onze doelen ervoor staan\n/);
  });

  it("prints each of the other formats", () => {
    given({ "goals.yaml": desk });
    const starts: Record<string, RegExp> = {
      md: /^# How/,
      html: /^<!doctype html>\n<html lang="en">/,
      json: /^\{\n {2}"version": 1,\n {2}"today": "2026-11-15"/,
      "svg-badge": /^<svg xmlns=/,
    };
    for (const [format, start] of Object.entries(starts)) {
      const { code, out } = workspace.run("report", "--format", format, "--no-history", ...today);
      assert.equal(code, 0);
      assert.match(out, start);
    }
  });

  it("writes a page in the format that its name says, and leaves one that is up to date", () => {
    given({ "goals.yaml": desk });
    for (const [name, start] of [
      ["GOALS.md", "# "],
      ["goals.svg", "<svg "],
      ["goals.html", "<!doctype"],
      ["goals.json", "{"],
      ["goals.txt", "# "],
    ] as const) {
      const outcome = workspace.run("report", "--write", name, "--no-history", ...today);
      assert.deepEqual(outcome, { code: 0, out: `${name} is written.\n`, err: "" });
      assert.ok(read(name).startsWith(start), name);
    }
    const before = statSync(join(workspace.path, "GOALS.md")).mtimeMs;
    workspace.run("report", "--write", "GOALS.md", ...today);
    assert.equal(statSync(join(workspace.path, "GOALS.md")).mtimeMs, before);
  });

  it("checks whether the page is up to date, as of the day that it was written", () => {
    given({ "goals.yaml": desk });
    const check = (...args: string[]): { code: number | null; out: string; err: string } =>
      workspace.run("report", "--write", "GOALS.md", "--check", ...args);
    assert.deepEqual(check(), {
      code: 1,
      out: "",
      err: "waartoe: GOALS.md is not there yet: `waartoe report --write GOALS.md` writes it.\n",
    });
    assert.ok(!existsSync(join(workspace.path, "GOALS.md")));
    workspace.run("report", "--write", "GOALS.md", ...today);
    assert.deepEqual(check(), { code: 0, out: "GOALS.md is up to date.\n", err: "" });
    writeFileSync(join(workspace.path, "GOALS.md"), read("GOALS.md").replaceAll("\n", "\r\n"));
    assert.equal(check().code, 0);
    assert.equal(check("--today", "2026-11-16").code, 1);
    const page = read("GOALS.md");
    workspace.write("goals.yaml", goals("current: 7"));
    assert.deepEqual(check(), {
      code: 1,
      out: "",
      err: "waartoe: GOALS.md is not up to date: `waartoe report --write GOALS.md` writes it anew.\n",
    });
    assert.equal(read("GOALS.md"), page);
  });

  it("keeps to a period", () => {
    given({
      "a.goals.yaml": desk,
      "b.goals.yaml": goals("current: 8", "team: Shop\nperiod: 2027-Q1\n"),
    });
    const { out } = workspace.run("report", "--period", "2026", ...today);
    assert.match(out, /## Order desk/);
    assert.doesNotMatch(out, /Shop/);
    assert.deepEqual(workspace.run("report", "--period", "2025", ...today), {
      code: 2,
      out: "",
      err: 'waartoe: no goals here are for "2025"; there are goals for 2026-Q4, 2027-Q1\n',
    });
  });

  it("draws what git remembers of a value, and who wrote it, also under an earlier name", () => {
    given({ "old.goals.yaml": goals("current: 9") });
    git(workspace, ["init", "--quiet", "--initial-branch", "main"]);
    commit(workspace, "Anna", "2026-10-05");
    workspace.write("old.goals.yaml", goals("current: 8.5"));
    commit(workspace, "Bé & Co", "2026-10-20");
    git(workspace, ["mv", "old.goals.yaml", "it's new.goals.yaml"]);
    commit(workspace, "Tom", "2026-10-21");
    workspace.write("it's new.goals.yaml", goals("current: 8"));
    const { out, err } = workspace.run("report", "--format", "json", ...today);
    assert.equal(err, "");
    const report = JSON.parse(out) as { files: { objectives: { results: { history: unknown }[] }[] }[] };
    assert.deepEqual(report.files[0]?.objectives[0]?.results[0]?.history, [
      { date: "2026-10-05", text: "9", by: "Anna" },
      { date: "2026-10-20", text: "8.5", by: "Bé & Co" },
      { date: "2026-11-15", text: "8" },
    ]);
    const page = workspace.run("report", "--format", "html", ...today).out;
    assert.match(page, /<td><bdi>Bé &amp; Co<\/bdi><\/td>/);
    assert.doesNotMatch(workspace.run("report", "--format", "html", "--no-history", ...today).out, /Bé/);
  });

  it("says once that there is no git to ask, where it would have asked", () => {
    given({ "a.goals.yaml": desk, "b.goals.yaml": desk });
    const said =
      "waartoe: there is no git repository here, so lines show check-ins only; values that `current` had are not known\n";
    assert.equal(workspace.run("report", "--format", "html", ...today).err, said);
    assert.equal(workspace.run("report", "--format", "html", "--no-history", ...today).err, "");
    assert.equal(workspace.run("report", ...today).err, "");
    workspace.write("a.goals.yaml", goals("owner: Mia"));
    workspace.write("b.goals.yaml", goals("owner: Mia"));
    assert.equal(workspace.run("report", "--format", "html", ...today).err, "");
  });

  it("tells what changed since", () => {
    given({ "goals.yaml": goals("current: 8").replace("target: 5", "target: 4") });
    git(workspace, ["init", "--quiet", "--initial-branch", "main"]);
    commit(workspace, "Anna", "2026-10-05");
    git(workspace, ["tag", "start"]);
    workspace.write("goals.yaml", desk);
    const { code, out } = workspace.run("report", "--since", "start", ...today);
    assert.equal(code, 0);
    assert.match(out, /## What changed since start\n\n### Order desk · goals\.yaml\n/);
    assert.match(out, /\*\*the bar was lowered: 4 became 5\*\*/);
    assert.match(workspace.run("report", "--since", "nowhere", ...today).err, /"nowhere" is no commit/);
  });

  it("shows what could be read of a file that does not parse, and says so", () => {
    given({ "a.goals.yaml": desk, "b.goals.yaml": "team: Shop\nobjectives:\n  - objective: [\n" });
    const { code, out, err } = workspace.run("report", ...today);
    assert.equal(code, 2);
    assert.match(out, /## Order desk/);
    assert.match(out, /_The YAML does not parse right now, so some of it may be missing\._/);
    assert.match(err, /^waartoe: b\.goals\.yaml: its YAML does not parse\./);
  });

  it("says what it cannot do", () => {
    given({ "goals.yaml": desk, ".waartoe.yaml": "", "bad.yaml": "rules: {nonsense: error}\n" });
    const failing: [args: string[], err: RegExp][] = [
      [["--format", "pdf"], /--format takes one of: md, html, json, svg-badge/],
      [["--check"], /which page\? Name it with --write/],
      [["--today", "2026-13-01"], /--today takes a date/],
      [["--lang", "fr"], /--lang takes one of/],
      [["missing"], /missing: no such file or folder/],
      [["--write", "no/such/folder.md"], /no\/such\/folder\.md: cannot be written \(ENOENT\)/],
      [["--config", "bad.yaml"], /bad\.yaml:1: .*nonsense/],
      [["--since", "HEAD"], /there is no git repository/],
      [["--nonsense"], /unknown option/],
    ];
    for (const [args, err] of failing) {
      const outcome = workspace.run("report", ...args);
      assert.equal(outcome.code, 2, args.join(" "));
      assert.equal(outcome.out, "");
      assert.match(outcome.err, err);
    }
  });

  it("does not mind a reader that has seen enough", () => {
    given({ "goals.yaml": desk });
    const { status, stderr } = spawnSync(
      "sh",
      ["-c", `"${process.execPath}" "${cli}" report | head -c 1 >/dev/null`],
      {
        cwd: workspace.path,
        encoding: "utf8",
      },
    );
    assert.deepEqual([status, stderr], [0, ""]);
  });
});
