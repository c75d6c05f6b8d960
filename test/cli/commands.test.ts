import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import { Workspace } from "./run-cli";

describe("waartoe", () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = new Workspace();
  });
  afterEach(() => {
    workspace.remove();
  });

  it("--version prints the version", () => {
    assert.deepEqual(workspace.run("--version"), { code: 0, out: `${version}\n`, err: "" });
  });

  for (const args of [["--help"], ["check", "--help"], ["init", "--help"]]) {
    it(`${args.join(" ")} shows examples`, () => {
      const { out, code } = workspace.run(...args);
      assert.equal(code, 0);
      assert.match(out, /Examples:\n {2}\$ waartoe /);
    });
  }

  it("without a command shows the help, and exits 2", () => {
    const { out, err, code } = workspace.run();
    assert.match(out + err, /Usage: waartoe/);
    assert.equal(code, 2);
  });

  it("a command that is none is said so, and exits 2", () => {
    const { err, code } = workspace.run("chekc");
    assert.match(err, /^waartoe: unknown command 'chekc'\n\(Did you mean check\?\)/);
    assert.equal(code, 2);
  });

  describe("init", () => {
    const read = (path: string): string => readFileSync(join(workspace.path, path), "utf8");

    it("makes a draft that has nothing to ask", () => {
      const { out, code } = workspace.run("init");
      assert.equal(code, 0);
      assert.match(out, /^Made goals\.yaml\./);
      assert.match(read("goals.yaml"), /^status: draft/m);
      assert.deepEqual(workspace.run("check", "--fail-on", "warning").code, 0);
    });

    it("in Dutch", () => {
      assert.match(workspace.run("init", "--lang", "nl").out, /^goals\.yaml is gemaakt/);
      assert.match(read("goals.yaml"), /Klanten krijgen/);
    });

    it("leaves a file that is there as it is", () => {
      workspace.write("goals.yaml", "team: us\n");
      const outcome = workspace.run("init");
      assert.deepEqual(outcome, {
        code: 2,
        out: "",
        err: "waartoe: goals.yaml is already there, and stays as it is.\n",
      });
      assert.equal(read("goals.yaml"), "team: us\n");
    });

    it("says when the folder is not there", () => {
      assert.deepEqual(workspace.run("init", "nowhere"), {
        code: 2,
        out: "",
        err: "waartoe: nowhere: no such file or folder\n",
      });
    });
  });
});
