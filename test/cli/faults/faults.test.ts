import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs, {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { replaceText } from "../../../src/cli/files/write-text";
import { CliError } from "../../../src/cli/cli-error";
import { catalogues } from "../../../src/core/messages";
import { cli, Workspace } from "../run-cli";

const preload = join(__dirname, "die-at.cjs");
const today = ["--today", "2026-11-15"];
const desk = `period: 2026-Q4
objectives:
  - id: right
    objective: Customers get their order right the first time
    why: Every wrong order costs a customer three days, and that is why they leave.
    key_results:
      - {id: errors, result: Error reports, baseline: 10, target: 5, unit: "%"}
`;
const mended = desk.replace("key_results", "results");

describe("when something goes wrong", () => {
  let workspace: Workspace;
  const given = (files: Record<string, string | Uint8Array>): Workspace => (workspace = new Workspace(files));
  afterEach(() => {
    workspace.remove();
  });
  const read = (name: string): string => readFileSync(join(workspace.path, name), "utf8");

  describe("a process that is killed at any point leaves the old file or the new one", () => {
    const commands: readonly (readonly [name: string, args: string[], before: string])[] = [
      ["check --fix", ["check", "--fix", ...today], desk],
      ["checkin", ["checkin", "errors", "7", ...today], mended],
      ["propose", ["propose", "right", "Ask the customer first", "--by", "Mia"], mended],
    ];
    for (const [name, args, before] of commands) {
      it(name, () => {
        const after = new Workspace({ "goals.yaml": before });
        after.run(...args);
        const expected = readFileSync(join(after.path, "goals.yaml"), "utf8");
        after.remove();
        assert.notEqual(expected, before);
        const seen = new Set<string>();
        for (let at = 1, died = true; died; at++) {
          given({ "goals.yaml": before });
          died = runDying(workspace.path, args, at);
          const left = read("goals.yaml");
          assert.ok(left === before || left === expected, `killed at ${String(at)}:\n${left}`);
          seen.add(left);
          assert.ok(at < 30);
          workspace.remove();
        }
        assert.equal(seen.size, 2, "it died before and behind the moment that counts");
      });
    }

    it("report --write, the first time", () => {
      for (let at = 1, died = true; died; at++) {
        given({ "goals.yaml": mended });
        died = runDying(workspace.path, ["report", "--write", "GOALS.md", ...today], at);
        if (existsSync(join(workspace.path, "GOALS.md"))) assert.match(read("GOALS.md"), /\n$/);
        workspace.remove();
      }
    });
  });

  it("a writer that fails at any byte leaves the old file, and nothing else", () => {
    given({ "goals.yaml": desk });
    const path = join(workspace.path, "goals.yaml");
    const bytes = Buffer.byteLength(mended);
    const real = fs.writeSync;
    try {
      for (let most = 0; most < bytes; most++) {
        let written = 0;
        fs.writeSync = ((file: number, from: Uint8Array, at: number) => {
          if (written === most) throw Object.assign(new Error("no space left"), { code: "ENOSPC" });
          written += real(file, from, at, Math.min(most - written, from.length - at));
          return written - at;
        }) as typeof real;
        assert.throws(() => {
          replaceText(path, mended, "goals.yaml", catalogues.en.cli);
        }, new CliError("goals.yaml: cannot be written (ENOSPC)"));
        assert.equal(read("goals.yaml"), desk);
        assert.deepEqual(readdirSync(workspace.path), ["goals.yaml"]);
      }
    } finally {
      fs.writeSync = real;
    }
    replaceText(path, mended, "goals.yaml", catalogues.en.cli);
    assert.equal(read("goals.yaml"), mended);
  });

  it("a folder that may not be written to leaves the file as it was, and says so", function () {
    if (process.platform === "win32") this.skip();
    given({ "goals.yaml": desk });
    chmodSync(workspace.path, 0o755);
    const { stderr, status } = asOrdinaryUser(workspace.path, ["check", "--fix", ...today]);
    assert.match(stderr, /^waartoe: goals\.yaml: .*EACCES/);
    assert.equal(status, 2);
    assert.equal(read("goals.yaml"), desk);
  });

  it("a file that may not be written to is left alone, and it is said", function () {
    if (process.platform === "win32") this.skip();
    given({ "goals.yaml": mended });
    chmodSync(workspace.path, 0o777);
    chmodSync(join(workspace.path, "goals.yaml"), 0o444);
    const { stderr, status } = asOrdinaryUser(workspace.path, ["checkin", "errors", "7", ...today]);
    assert.equal(status, 2);
    assert.match(stderr, /goals\.yaml: cannot be written \(EACCES\)/);
    assert.equal(read("goals.yaml"), mended);
  });

  it("a folder that may not be looked into is passed by", function () {
    if (process.platform === "win32") this.skip();
    given({ "goals.yaml": mended, "secret/goals.yaml": desk });
    chmodSync(workspace.path, 0o755);
    chmodSync(join(workspace.path, "secret"), 0);
    const { stdout } = asOrdinaryUser(workspace.path, ["check", "--format", "json", ...today]);
    assert.deepEqual(filesIn(stdout), ["goals.yaml"]);
  });

  it("links that lead in circles, or out of the root, are not followed", () => {
    const outside = new Workspace({ "goals.yaml": desk, "secret.yaml": "rules: {password: hunter2}\n" });
    given({ ".git/HEAD": "", "goals.yaml": mended });
    const link = (target: string, name: string): void => {
      symlinkSync(target, join(workspace.path, name));
    };
    link(".", "round");
    link("loop.goals.yaml", "loop.goals.yaml");
    link(join(outside.path, "goals.yaml"), "out.goals.yaml");
    link(join(outside.path, "secret.yaml"), ".waartoe.yaml");
    const { out, err } = workspace.run("check", "--format", "json");
    assert.deepEqual(filesIn(out), ["goals.yaml"]);
    assert.equal(err, "waartoe: loop.goals.yaml: a link that leads round in a circle\n");
    assert.ok(!(out + err).includes("hunter2"));
    assert.deepEqual(filesIn(workspace.run("check", "--format", "json", "out.goals.yaml").out), [
      "out.goals.yaml",
    ]);
    outside.remove();
  });

  it("what was left behind by a process that was killed is in nobody's way", () => {
    given({ "goals.yaml": mended, ".goals.yaml.1.tmp": "half of", ".goals.yaml.0a1b2c3d4e5f.tmp": "" });
    assert.equal(workspace.run("checkin", "errors", "7", ...today).code, 0);
    assert.deepEqual(filesIn(workspace.run("check", "--format", "json").out), ["goals.yaml"]);
  });

  it("folders of any name are checked, mended, referred to and reported", () => {
    const folders = [
      "with spaces",
      `'quotes' and "more"`,
      "new\nline",
      "naïve 目標 🎯",
      "-dash",
      "#hash",
      "%41",
      "$(x)`y`",
    ];
    const parents = folders.map((folder) => JSON.stringify(`/${folder}/goals.yaml#right`)).join(", ");
    given({
      ...Object.fromEntries(folders.map((folder) => [`${folder}/goals.yaml`, desk])),
      "team/goals.yaml": `objectives:\n  - objective: A\n    parent: [${parents}]\n`,
    });
    const { out, err } = workspace.run("check", "--fix", "--format", "json");
    assert.deepEqual(filesIn(out), [...folders, "team"].map((folder) => `${folder}/goals.yaml`).sort());
    assert.equal(err.trimEnd().split("\n").length, folders.length + 1, "one has a line end in its name");
    assert.ok(!out.includes("unknown-reference"), out);
    for (const folder of folders) {
      assert.equal(read(`${folder}/goals.yaml`), mended);
      assert.equal(workspace.run("checkin", `./${folder}/goals.yaml#errors`, "7", ...today).code, 0);
      assert.match(read(`${folder}/goals.yaml`), /value: 7/);
    }
    assert.equal(workspace.run("report", "--format", "html", "--no-history", ...today).code, 0);
  });

  it("a folder called as a goals file, or a file as a folder, is no fault", () => {
    given({ "a/goals.yaml": mended });
    mkdirSync(join(workspace.path, "goals.yaml"));
    workspace.write("file", "x");
    assert.deepEqual(filesIn(workspace.run("check", "--format", "json").out), ["a/goals.yaml"]);
    assert.match(workspace.run("check", "file/goals.yaml").err, /^waartoe: file\/goals\.yaml: no such file/);
  });
});

/** Whether the process died, as it was told to. */
function runDying(folder: string, args: readonly string[], at: number): boolean {
  const { signal } = spawnSync(process.execPath, ["--require", preload, cli, ...args], {
    cwd: folder,
    env: { ...process.env, WAARTOE_DIE: String(at) },
  });
  return signal === "SIGKILL";
}

function asOrdinaryUser(
  folder: string,
  args: readonly string[],
): { stdout: string; stderr: string; status: number | null } {
  // A copy: where the project lies, an ordinary user may not look.
  const copy = mkdtempSync(join(tmpdir(), "waartoe-cli-"));
  try {
    chmodSync(copy, 0o755);
    for (const name of ["cli.js", "cli-work.js"]) cpSync(join(dirname(cli), name), join(copy, name));
    const uid = process.getuid?.() === 0 ? 65534 : undefined;
    return spawnSync(process.execPath, [join(copy, "cli.js"), ...args], {
      cwd: folder,
      encoding: "utf8",
      ...(uid !== undefined && { uid }),
    });
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function filesIn(json: string): string[] {
  const { files } = JSON.parse(json) as { files: { path: string }[] };
  return files.map(({ path }) => path).sort();
}
