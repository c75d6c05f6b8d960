import assert from "node:assert/strict";
import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { commit, git } from "./git";
import { Workspace } from "./run-cli";

const goals = (target: number, rest = ""): string => `team: Order desk
period: 2026-Q4
objectives:
  - id: right
    objective: Customers get their order right the first time
    results:
      - {id: errors, result: Error reports, baseline: 10, target: ${String(target)}, unit: "%"${rest}}
`;

describe("waartoe diff", () => {
  let workspace: Workspace;
  const given = (files: Record<string, string>, isRepository = true): Workspace => {
    workspace = new Workspace(files);
    if (isRepository) {
      git(workspace, ["init", "--quiet", "--initial-branch", "main"]);
      commit(workspace, "Anna", "2026-10-01");
    }
    return workspace;
  };
  const today = ["--today", "2026-11-15"];
  afterEach(() => {
    workspace.remove();
  });

  it("tells what is not committed yet, and says a lowered bar plainly", () => {
    given({ "goals.yaml": goals(5) }).write(
      "goals.yaml",
      goals(7, ", checkins: [{date: 2026-11-12, value: 7.5, by: Mia}]"),
    );
    assert.deepEqual(workspace.run("diff", ...today), {
      code: 0,
      out:
        "# What changed since the last commit\n\n" +
        "## Order desk · goals.yaml\n\n" +
        "### Customers get their order right the first time\n\n" +
        "- **Error reports**\n" +
        "  - **the bar was lowered: 5 % became 7 %**\n" +
        "  - 12 Nov: 7.5 % · Mia\n",
      err: "",
    });
    assert.match(workspace.run("diff", "--lang", "nl", ...today).out, /de lat ligt lager: 5 % werd 7 %/);
  });

  it("says so when nothing changed", () => {
    assert.deepEqual(given({ "goals.yaml": goals(5) }).run("diff"), {
      code: 0,
      out: "# What changed since the last commit\n\nNothing changed.\n",
      err: "",
    });
  });

  it("compares with a tag, a day, and so many days ago", () => {
    given({ "goals.yaml": goals(5) });
    git(workspace, ["tag", "v1"]);
    workspace.write("goals.yaml", goals(6));
    commit(workspace, "Tom", "2026-11-05");
    workspace.write("goals.yaml", goals(7));
    commit(workspace, "Tom", "2026-11-10");
    const was = (...args: string[]): string | undefined =>
      /lowered: (\d) %/.exec(workspace.run("diff", ...args, ...today).out)?.[1];
    assert.equal(was("v1"), "5");
    assert.equal(was("HEAD~1"), "6");
    assert.equal(was("2026-11-06"), "6");
    assert.equal(was("2026-11-05"), "5");
    assert.equal(was("1w"), "6");
    assert.equal(was("4d"), undefined);
    assert.match(workspace.run("diff", "1w", ...today).out, /^# What changed since 8 Nov 2026\n/);
    assert.match(workspace.run("diff", "2025-01-01", ...today).out, /These goals are new\./);
  });

  it("as JSON", () => {
    given({ "goals.yaml": goals(5), "other.goals.yaml": goals(5) }).write("goals.yaml", goals(7));
    const { code, out } = workspace.run("diff", "--format", "json", ...today);
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), {
      version: 1,
      since: "the last commit",
      files: [
        {
          path: "goals.yaml",
          team: "Order desk",
          objectives: [
            {
              id: "right",
              text: "Customers get their order right the first time",
              changes: [],
              results: [
                {
                  id: "errors",
                  text: "Error reports",
                  changes: [{ kind: "retargeted", before: "5 %", after: "7 %", bar: "lowered" }],
                },
              ],
              actions: [],
            },
          ],
        },
      ],
    });
  });

  it("follows a file that was renamed, and tells of those that came and went", () => {
    given({ "a/goals.yaml": goals(5), "gone.goals.yaml": goals(5), "kept.goals.yaml": goals(5) });
    renameSync(join(workspace.path, "a"), join(workspace.path, "b c"));
    rmSync(join(workspace.path, "gone.goals.yaml"));
    workspace.write("new.goals.yaml", "team: Shop\nobjectives:\n  - Open on Sunday\n");
    git(workspace, ["add", "--all"]);
    workspace.write("b c/goals.yaml", goals(6));
    const { out } = workspace.run("diff", ...today);
    assert.deepEqual(
      [...out.matchAll(/^## .* · (.*)\n\n(.*)/gm)].map(([, path, first]) => [path, first]),
      [
        ["b c/goals.yaml", "### Customers get their order right the first time"],
        ["new.goals.yaml", "These goals are new."],
        ["gone.goals.yaml", "These goals are no longer kept here."],
      ],
    );
    assert.match(out, /lowered: 5 % became 6 %/);
  });

  it("tells of a file or folder by name when it has gone", () => {
    given({ "goals.yaml": goals(5), "desk/goals.yaml": goals(5), "kept/goals.yaml": goals(5) });
    rmSync(join(workspace.path, "goals.yaml"));
    rmSync(join(workspace.path, "desk"), { recursive: true });
    const gone = (path: string): string =>
      `\n\n## Order desk · ${path}\n\nThese goals are no longer kept here.\n`;
    const asked: [args: string[], path: string][] = [
      [["goals.yaml"], "goals.yaml"],
      [["HEAD", "goals.yaml"], "goals.yaml"],
      [["HEAD", "desk"], "desk/goals.yaml"],
    ];
    for (const [args, path] of asked) {
      const { code, out, err } = workspace.run("diff", ...args);
      assert.deepEqual([code, err], [0, ""], args.join(" "));
      assert.ok(out.includes(gone(path)), out);
      assert.equal(out.split("\n## ").length, 2, out);
    }
    const never = workspace.run("diff", "never.goals.yaml");
    assert.deepEqual([never.code, never.err], [2, "waartoe: never.goals.yaml: no such file or folder\n"]);
  });

  it("takes a path for a path", () => {
    given({ "a.goals.yaml": goals(5), "b.goals.yaml": goals(5) });
    workspace.write("a.goals.yaml", goals(6));
    workspace.write("b.goals.yaml", goals(7));
    assert.doesNotMatch(workspace.run("diff", "b.goals.yaml", ...today).out, /a\.goals/);
    assert.doesNotMatch(workspace.run("diff", "HEAD", "a.goals.yaml", ...today).out, /b\.goals/);
  });

  it("says what it cannot do", () => {
    given({ "goals.yaml": goals(5) });
    const failing: [args: string[], err: RegExp][] = [
      [["nowhere"], /^waartoe: "nowhere" is no commit, branch or tag here, and no date such as/],
      [["2026-02-30"], /"2026-02-30" is no commit/],
      [["-x"], /unknown option '-x'/],
      [["--", "--output=x"], /"--output=x" is no commit/],
      [["HEAD", "missing"], /missing: no such file or folder/],
      [["--format", "html"], /--format takes one of: md, json/],
      [["--today", "soon"], /--today takes a date/],
    ];
    for (const [args, err] of failing) {
      const outcome = workspace.run("diff", ...args);
      assert.equal(outcome.code, 2, args.join(" "));
      assert.match(outcome.err, err);
    }
  });

  it("needs git, and a commit", () => {
    given({ "goals.yaml": goals(5) }, false);
    const expected = {
      code: 2,
      out: "",
      err: "waartoe: .: there is no git repository with a commit here to compare with\n",
    };
    assert.deepEqual(workspace.run("diff"), expected);
    git(workspace, ["init", "--quiet"]);
    assert.deepEqual(workspace.run("diff"), expected);
    commit(workspace, "Anna", "2026-10-01");
    assert.deepEqual(workspace.runWith({ env: { PATH: "/nowhere" } }, "diff"), expected);
    assert.equal(workspace.run("diff").code, 0);
  });

  it("leaves out what does not parse, now or then, and says so", () => {
    given({ "a.goals.yaml": goals(5), "b.goals.yaml": "objectives: [\n" });
    workspace.write("a.goals.yaml", "objectives: [\n");
    workspace.write("b.goals.yaml", goals(5));
    const { code, out, err } = workspace.run("diff");
    assert.equal(code, 2);
    assert.match(out, /Nothing changed\./);
    assert.match(err, /a\.goals\.yaml: its YAML does not parse/);
    assert.match(err, /b\.goals\.yaml: its YAML did not parse then/);
  });
});
