import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import * as vscode from "vscode";
import type { OverviewUpdate } from "../../src/core/overview/overview-input";
import { replace, show, startAfresh, uriOf, waartoe, write } from "./workspace";

const goals = (current: number, target = 5): string => `team: Kiln
period: 2026-Q4
objectives:
  - objective: Nobody waits for a pot
    why: Whoever waits for it loses a day each week, and goes elsewhere.
    results:
      - {result: Pots that crack, baseline: 10, target: ${String(target)}, unit: "%", current: ${String(current)}}
`;

const hasGit = spawnSync("git", ["--version"]).status === 0;

/** Runs git in the folder of the test, as somebody, and at noon of a day. */
function git(args: readonly string[], by = "Anna", day = "2026-10-05"): void {
  const when = `${day}T12:00:00`;
  const who = { NAME: by, EMAIL: "somebody@example.org", DATE: when };
  const env = Object.entries(who).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ]);
  const { status, stderr } = spawnSync("git", ["-C", uriOf("").fsPath, ...args], {
    encoding: "utf8",
    env: { ...process.env, ...(Object.fromEntries(env) as Record<string, string>) },
  });
  assert.equal(status, 0, stderr);
}

function commit(by: string, day: string): void {
  git(["add", "--all"], by, day);
  git(["commit", "--quiet", "-m", `As of ${day}`], by, day);
}

interface GitExtension {
  getAPI(version: 1): { openRepository(root: vscode.Uri): Promise<unknown> };
}

async function openRepository(): Promise<void> {
  const extension = vscode.extensions.getExtension<GitExtension>("vscode.git");
  assert.ok(extension);
  await (await extension.activate()).getAPI(1).openRepository(uriOf(""));
}

/** Opens the overview, and waits until the part of one team fits. */
async function overviewOf(team: string, fits: (html: string) => boolean): Promise<string> {
  const { overview } = await waartoe();
  const whole = await new Promise<string>((resolve, reject) => {
    const listener = overview.onDidPost(({ html }: OverviewUpdate) => {
      if (!fits(partOf(html, team))) return;
      listener.dispose();
      resolve(html);
    });
    vscode.commands.executeCommand("waartoe.openOverview").then(undefined, reject);
  });
  return partOf(whole, team);
}

/** What the overview says of one file: those of other tests are there, too. */
function partOf(html: string, team: string): string {
  return html.split('<section class="file"').find((part) => part.includes(`>${team}</button></h2>`)) ?? "";
}

const whatChanged = async (since: object): Promise<string> => {
  const page = await vscode.commands.executeCommand<vscode.Uri>("waartoe.whatChanged", since);
  return (await vscode.workspace.openTextDocument(page)).getText();
};

describe("the history of a file, from git", () => {
  beforeEach(startAfresh);
  after(startAfresh);

  it("is said to be missing where there is no git", async () => {
    await write({ "goals.yaml": goals(7).replace("Kiln", "Without git") });
    const part = await overviewOf("Without git", (html) => html.includes("No git here"));
    assert.match(part, /No git here: lines come from check-ins alone\./);
  });

  it("is not asked for where every result has check-ins", async () => {
    const checkins = ["10-05", "10-20", "11-02"].map((day) => `{date: 2026-${day}, value: 7}`).join(", ");
    await write({
      "goals.yaml": goals(7)
        .replace("Kiln", "With check-ins")
        .replace("current: 7", `checkins: [${checkins}]`),
      "other.goals.yaml": goals(7).replace("Kiln", "Beside it"),
    });
    await overviewOf("Beside it", (html) => html.includes("No git here"));
    const { overview } = await waartoe();
    const next = new Promise<string>((resolve) => {
      const listener = overview.onDidPost(({ html }) => {
        listener.dispose();
        resolve(html);
      });
    });
    await write({
      "goals.yaml": goals(7).replace("Kiln", "With more").replace("current: 7", `checkins: [${checkins}]`),
    });
    assert.doesNotMatch(partOf(await next, "With more"), /No git here/);
  });

  describe(hasGit ? "where git is there" : "(skipped: there is no git on this machine)", () => {
    before(function () {
      if (!hasGit) this.skip();
    });
    beforeEach(async () => {
      await write({ "old.goals.yaml": goals(9), "gone.goals.yaml": goals(9).replace("Kiln", "Loom") });
      git(["init", "--quiet", "--initial-branch", "main"]);
      commit("Anna", "2026-10-05");
      git(["tag", "v1"]);
      git(["mv", "old.goals.yaml", "goals.yaml"]);
      git(["rm", "--quiet", "gone.goals.yaml"]);
      commit("Anna", "2026-10-12");
      await write({ "goals.yaml": goals(8) });
      commit("Mia", "2026-10-20");
      await openRepository();
    });

    it("gives a team that only edits its values a line, with who changed them, also from before a rename", async () => {
      await write({ "goals.yaml": goals(8) });
      const part = await overviewOf("Kiln", (html) => html.includes("Mia"));
      const rows = Array.from(
        part.matchAll(/<tr><th scope="row">([^<]*)<\/th><td>([^<]*)<\/td>.*?<bdi>(\w*)<\/bdi>/g),
        ([, ...cells]) => cells.join(" "),
      );
      assert.deepEqual(rows.slice(0, 3), ["Baseline 10 % ", "5 Oct 9 % Anna", "20 Oct 8 % Mia"]);
      assert.match(part, /<polyline/);
      assert.doesNotMatch(part, /No git here/);
    });

    it("is what the report draws, too", async () => {
      await vscode.commands.executeCommand("waartoe.exportReport", {
        format: "html",
        to: uriOf("report.html"),
      });
      const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf("report.html")));
      assert.match(page, /<th scope="row">20 Oct<\/th><td>8 %<\/td>/);
      assert.doesNotMatch(page, /No git here/);
    });

    it("tells what changed since a tag or a day: a lowered bar, a file that was renamed, and one that has gone", async () => {
      const editor = await show("goals.yaml");
      await replace(editor, "target: 5", "target: 7");
      const page = await whatChanged({ ref: "v1", words: "v1" });
      assert.match(page, /^# What changed since v1\n/);
      assert.match(page, /the bar was lowered: 5 % became 7 %/);
      assert.match(page, /## Loom · \S*gone\.goals\.yaml\n\nThese goals are no longer kept here\./);
      assert.doesNotMatch(page, /These goals are new/);
      const later = await whatChanged({ date: "2026-10-15", words: "15 Oct" });
      assert.match(later, /the bar was lowered/);
      assert.doesNotMatch(later, /Loom/);
      const before = await whatChanged({ date: "2026-01-01", words: "January" });
      assert.match(before, /These goals are new\./);
    });
  });
});
