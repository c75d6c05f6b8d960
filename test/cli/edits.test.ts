import assert from "node:assert/strict";
import { chmodSync, lstatSync, readFileSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { Workspace } from "./run-cli";

const desk = `team: {name: Order desk, members: [Anna, Joost]}
period: 2026-Q4
objectives:
  - id: right
    objective: Customers get their order right the first time
    why: Every wrong order costs a customer three days, and that is why they leave.
    results:
      - id: errors # the one that counts
        result: Error reports on shipped orders
        baseline: 10
        target: 5
        unit: "%"
    actions:
      - action: Check the address before picking
        proposedBy: Joost
`;

const today = ["--today", "2026-11-15"];

describe("waartoe, writing", () => {
  let workspace: Workspace;
  const given = (files: Record<string, string | Uint8Array>): Workspace => (workspace = new Workspace(files));
  /** Writes a file with CRLF in UTF-16 under a mode that new files do not get, and a link that leads to it. */
  const linked = (text: string): string => {
    given({ "real.goals.yaml": Buffer.from(`\ufeff${text.replaceAll("\n", "\r\n")}`, "utf16le") });
    const path = join(workspace.path, "real.goals.yaml");
    chmodSync(path, 0o666);
    symlinkSync("real.goals.yaml", join(workspace.path, "link.yaml"));
    return path;
  };
  /** That file now holds a text, and is all as it was besides. */
  const holds = (path: string, text: string): void => {
    assert.equal(readFileSync(path).toString("utf16le"), `\ufeff${text.replaceAll("\n", "\r\n")}`);
    assert.equal(statSync(path).mode & 0o777, 0o666);
    assert.ok(lstatSync(join(workspace.path, "link.yaml")).isSymbolicLink());
    assert.deepEqual(readdirSync(workspace.path).sort(), ["link.yaml", "real.goals.yaml"]);
  };
  const read = (name: string): string => readFileSync(join(workspace.path, name), "utf8");
  afterEach(() => {
    workspace.remove();
  });

  describe("checkin", () => {
    it("notes a value under a result, and leaves all else as it was", () => {
      const outcome = given({ "goals.yaml": desk }).run(
        "checkin",
        "errors",
        "7.5",
        "--confidence",
        "8/10",
        "--by",
        "Mia",
        "--note",
        "address check: live",
        ...today,
      );
      assert.deepEqual(outcome, {
        code: 0,
        out: "goals.yaml: Error reports on shipped orders: 7.5\n",
        err: "",
      });
      assert.equal(
        read("goals.yaml"),
        desk.replace(
          '        unit: "%"\n',
          '        unit: "%"\n        checkins:\n' +
            '          - {date: 2026-11-15, value: 7.5, confidence: 8/10, by: Mia, note: "address check: live"}\n',
        ),
      );
    });

    it("finds the result among all files below, and tells apart what bears one name", () => {
      given({ "a/goals.yaml": desk, "b/goals.yaml": desk.replace("id: errors", "id: faults") });
      assert.equal(workspace.run("checkin", "faults", "7", ...today).code, 0);
      assert.match(read("b/goals.yaml"), /value: 7}/);
      assert.equal(read("a/goals.yaml"), desk);
      workspace.write("b/goals.yaml", desk);
      const { code, err } = workspace.run("checkin", "errors", "7");
      assert.equal(code, 2);
      assert.match(err, /^waartoe: "errors" stands more than once, in a\/goals\.yaml and b\/goals\.yaml\./);
      assert.equal(workspace.run("checkin", "b/goals.yaml#errors", "7", ...today).code, 0);
      assert.equal(read("a/goals.yaml"), desk);
    });

    const refused: readonly (readonly [name: string, args: string[], err: RegExp])[] = [
      ["an id that is none", ["error", "7"], /no item is called "error" here\. Did you mean "errors"\?/],
      ["an objective", ["right", "7"], /"right" is not a result/],
      ["a value that measures nothing", ["errors", "better"], /"better" is not a value that can be measured/],
      [
        "a confidence that is none",
        ["errors", "7", "--confidence", "high"],
        /--confidence takes 0 to 1, 8\/10 or 60%/,
      ],
      ["a day that is none", ["errors", "7", "--today", "2026-02-30"], /--today takes a date/],
      ["a file that is not there", ["x.yaml#errors", "7"], /x\.yaml: no such file/],
    ];
    for (const [name, args, err] of refused) {
      it(`says what is amiss with ${name}, and writes nothing`, () => {
        given({ "goals.yaml": desk });
        const outcome = workspace.run("checkin", ...args);
        assert.equal(outcome.code, 2);
        assert.match(outcome.err, err);
        assert.equal(outcome.err.trim().split("\n").length, 1);
        assert.equal(read("goals.yaml"), desk);
      });
    }

    it("refuses a file whose YAML does not parse", () => {
      const broken = `${desk}    why: "\n`;
      given({ "goals.yaml": broken });
      const { code, err } = workspace.run("checkin", "errors", "7");
      assert.equal(code, 2);
      assert.match(err, /its YAML does not parse, so nothing was written/);
      assert.equal(read("goals.yaml"), broken);
    });

    it("keeps the file's mode, a link to it, its line ends and its encoding, and leaves no other file behind", () => {
      const path = linked(desk);
      assert.equal(workspace.run("checkin", "link.yaml#errors", "7", ...today).code, 0);
      holds(
        path,
        desk.replace(
          '        unit: "%"\n',
          '        unit: "%"\n        checkins:\n          - {date: 2026-11-15, value: 7}\n',
        ),
      );
    });

    it("refuses text that stands for several items, and says why", () => {
      const shared = `${desk}  - {id: other, objective: B, results: [&x {id: x, result: Calls, target: 5}]}\n  - {objective: C, results: [*x ]}\n`;
      given({ "goals.yaml": shared });
      const { code, err } = workspace.run("checkin", "x", "7");
      assert.equal(code, 2);
      assert.match(err, /stands (?:more than once|for several items)/);
      assert.equal(read("goals.yaml"), shared);
    });

    it("answers in Dutch", () => {
      given({ "goals.yaml": desk });
      assert.match(workspace.run("checkin", "nee", "7", "--lang", "nl").err, /hier heet niets "nee"/);
    });
  });

  describe("propose", () => {
    it("puts an action below the others", () => {
      given({ "goals.yaml": desk });
      const outcome = workspace.run(
        "propose",
        "right",
        "Print labels at the desk",
        ...["--by", "team", "--kind", "process", "--result", "errors"],
      );
      assert.deepEqual(outcome, {
        code: 0,
        out: "goals.yaml: proposed “Print labels at the desk”. The team can support, accept or decline it.\n",
        err: "",
      });
      assert.equal(
        read("goals.yaml"),
        `${desk}      - action: Print labels at the desk\n        kind: process\n        proposedBy: team\n        results: [errors]\n`,
      );
    });

    const refused: readonly (readonly [name: string, args: string[], err: RegExp])[] = [
      [
        "an id that is none",
        ["rihgt", "x", "--by", "me"],
        /no item is called "rihgt" here\. Did you mean "right"\?/,
      ],
      ["a result", ["errors", "x", "--by", "me"], /"errors" is not an objective/],
      ["a kind that is none", ["right", "x", "--by", "me", "--kind", "wish"], /--kind.*precondition/],
    ];
    for (const [name, args, err] of refused) {
      it(`says what is amiss with ${name}, and writes nothing`, () => {
        given({ "goals.yaml": desk });
        const outcome = workspace.run("propose", ...args);
        assert.equal(outcome.code, 2);
        assert.match(outcome.err, err);
        assert.equal(read("goals.yaml"), desk);
      });
    }

    it("refuses a file whose YAML does not parse", () => {
      const broken = `${desk}    why: "\n`;
      given({ "goals.yaml": broken });
      const { code, out, err } = workspace.run("propose", "right", "Print labels", "--by", "team");
      assert.equal(code, 2);
      assert.equal(out, "");
      assert.match(
        err,
        /its YAML does not parse, so nothing was written\. `waartoe check goals\.yaml` shows where/,
      );
      assert.equal(read("goals.yaml"), broken);
    });

    it("keeps mode, link, line ends and encoding", () => {
      const path = linked(desk);
      assert.equal(workspace.run("propose", "link.yaml#right", "Print labels", "--by", "team").code, 0);
      holds(path, `${desk}      - action: Print labels\n        proposedBy: team\n`);
    });

    it("asks who proposes it", () => {
      given({ "goals.yaml": desk });
      const { code, err } = workspace.run("propose", "right", "Print labels");
      assert.equal(code, 2);
      assert.match(err, /--by/);
    });
  });

  describe("check --fix", () => {
    it("mends what can be mended unseen, says so, and reports the rest", () => {
      given({
        "goals.yaml": desk
          .replace("results:", "key_results:")
          .replace("Customers get their order right the first time", "Improve quality"),
      });
      const { code, err, out } = workspace.run("check", "--fix", "--fail-on", "warning");
      assert.equal(err, "goals.yaml: mended 1 thing\n");
      assert.match(read("goals.yaml"), /\n {4}results:\n/);
      assert.match(out, /vague-objective\n/);
      assert.equal(code, 1);
    });

    it("quotes what YAML swallows", () => {
      given({ "goals.yaml": desk.replace('unit: "%"', "unit: %") });
      assert.equal(workspace.run("check", "--fix").code, 0);
      assert.equal(read("goals.yaml"), desk);
    });

    it("leaves a file alone that has nothing to mend", () => {
      given({ "goals.yaml": desk });
      const before = statSync(join(workspace.path, "goals.yaml")).ino;
      assert.equal(workspace.run("check", "--fix").code, 0);
      assert.equal(statSync(join(workspace.path, "goals.yaml")).ino, before);
    });

    it("keeps mode, link, line ends and encoding", () => {
      const path = linked(desk.replace("results:", "key_results:"));
      assert.equal(workspace.run("check", "link.yaml", "--fix").code, 0);
      holds(path, desk);
    });

    it("leaves a file alone whose YAML does not parse and cannot be mended unseen, and says where", () => {
      const broken = `${desk.replace("results:", "key_results:")}    why: "\n`;
      given({ "goals.yaml": broken, "other.goals.yaml": desk.replace("results:", "key_results:") });
      const { code, out, err } = workspace.run("check", "--fix");
      assert.equal(code, 1);
      assert.equal(err, "other.goals.yaml: mended 1 thing\n");
      assert.match(out, /goals\.yaml\n +16:10 +error .* syntax\n/);
      assert.equal(read("goals.yaml"), broken);
      assert.equal(read("other.goals.yaml"), desk);
    });

    it("has no file to write to for standard input", () => {
      given({});
      const { code, err } = workspace.runWith({ input: desk }, "check", "-", "--fix");
      assert.equal(code, 2);
      assert.match(err, /--fix writes to files/);
    });
  });
});
