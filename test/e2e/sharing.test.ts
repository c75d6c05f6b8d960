import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator } from "playwright-core";
import { GoalsEditor, type GoalsPage } from "./goals-page";

const desk = (target: number, period = "2026-H2"): string => `team: Order desk
period: ${period}
objectives:
  - objective: Customers get their order right the first time
    why: Every wrong order costs a customer three days, and that is why they leave.
    results:
      - {result: Error reports on shipped orders, baseline: 10, target: ${String(target)}, unit: "%", current: 7.5}
`;

const hasGit = spawnSync("git", ["--version"]).status === 0;

describe("what a team passes on, as a person", () => {
  const editor = new GoalsEditor();
  before(() => editor.start());
  after(() => editor.stop());

  const run = async (goals: GoalsPage, command: string): Promise<void> => {
    await goals.press("F1");
    await goals.page.locator(".quick-input-widget input").first().fill(`>${command}`);
    await goals.page.locator(".quick-input-list .monaco-list-row", { hasText: command }).first().waitFor();
    await goals.press("Enter");
  };
  const pick = async (goals: GoalsPage, title: string, choice: string): Promise<void> => {
    await goals.page.locator(".quick-input-widget", { hasText: title }).waitFor();
    await goals.page.keyboard.type(choice);
    await goals.page.locator(".quick-input-list .monaco-list-row.focused", { hasText: choice }).waitFor();
    await goals.press("Enter");
  };
  /** A page in Markdown, as the editor shows it. */
  const preview = ({ page }: GoalsPage): FrameLocator =>
    page.frameLocator("iframe.webview").frameLocator("iframe#active-frame");

  describe("Export Report…", () => {
    const ready = async (): Promise<GoalsPage> => {
      const goals = await editor.open({ "goals.yaml": desk(5), "next.goals.yaml": desk(4, "2027-H1") });
      await goals.openGoals();
      await goals.line("Customers get their order right").waitFor();
      return goals;
    };

    it("asks what it shall be, for which period and where, writes the page and shows it", async () => {
      const goals = await ready();
      await run(goals, "Goals: Export Report…");
      await pick(goals, "What shall the report be?", "A page in Markdown");
      await pick(goals, "For which period?", "2026-H2");
      await goals.page.locator(".quick-input-widget", { hasText: "Where shall the report go?" }).waitFor();
      const name = goals.page.locator(".quick-input-widget input").first();
      // The dialog looks into the folder first.
      await goals.page.waitForFunction(
        (input) => (input as HTMLInputElement).value.endsWith("/goals-report.md"),
        await name.elementHandle(),
      );
      await goals.press("Enter");
      await preview(goals).locator("h1", { hasText: "How our goals stand" }).waitFor();
      await preview(goals).locator("td", { hasText: "▰▰▰▰▰▱▱▱▱▱ 50 %" }).first().waitFor();
      assert.match(goals.read("goals-report.md"), /2026-H2/);
      assert.doesNotMatch(goals.read("goals-report.md"), /2027-H1/);
      await goals.page.close();
    });

    it("writes nothing when it is called off at any step", async () => {
      const goals = await ready();
      const steps: [title: string, choice: string][] = [
        ["What shall the report be?", "A badge"],
        ["For which period?", "All periods"],
        ["Where shall the report go?", ""],
      ];
      for (const last of steps.keys()) {
        await run(goals, "Goals: Export Report…");
        for (const [title, choice] of steps.slice(0, last)) await pick(goals, title, choice);
        await goals.page.locator(".quick-input-widget", { hasText: steps[last]?.[0] ?? "" }).waitFor();
        await goals.press("Escape");
        await goals.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
      }
      assert.equal(existsSync(join(goals.folder, "goals-report.svg")), false);
      await goals.page.close();
    });
  });

  describe("What Changed Since…", () => {
    it("says so where there is no git", async () => {
      const goals = await editor.open({ "goals.yaml": desk(5) });
      await goals.openGoals();
      await run(goals, "Goals: What Changed Since…");
      await goals.page
        .locator(".notification-toast", { hasText: "There is no git repository with a commit" })
        .waitFor();
      await goals.page.close();
    });

    it(`asks since when, and tells it as a page${hasGit ? "" : " (skipped: there is no git on this machine)"}`, async function () {
      if (!hasGit) this.skip();
      const goals = await editor.open({ "goals.yaml": desk(5) }, { opens: false });
      const git = (...args: string[]): void => {
        const who = ["-c", "user.name=Mia", "-c", "user.email=mia@example.org"];
        assert.equal(spawnSync("git", ["-C", goals.folder, ...who, ...args]).status, 0);
      };
      git("init", "--quiet");
      git("add", ".");
      git("commit", "--quiet", "-m", "Begin");
      git("tag", "spring");
      goals.write("goals.yaml", desk(7));
      await goals.load();
      await goals.openGoals();
      await goals.line("Customers get their order right").waitFor();
      // At once: whoever asks before git has looked around is not told that there is none.
      await run(goals, "Goals: What Changed Since…");
      await pick(goals, "What changed since when?", "spring");
      await preview(goals).locator("h1", { hasText: "What changed since spring" }).waitFor();
      await preview(goals).locator("strong", { hasText: "the bar was lowered: 5 % became 7 %" }).waitFor();
      await run(goals, "Goals: What Changed Since…");
      await pick(goals, "What changed since when?", "Another day");
      const asked = goals.page.locator(".quick-input-widget", { hasText: "A day, such as" });
      await asked.waitFor();
      await goals.press("Control+A");
      await goals.page.keyboard.type("2026-02-30");
      await goals.press("Enter");
      await goals.press("Control+A");
      await goals.page.keyboard.type("2020-01-01");
      await goals.press("Enter");
      const tab = goals.page.locator(".tab", { hasText: "1 Jan 2020" });
      await tab.waitFor();
      await goals.page
        .frameLocator("iframe.webview >> nth=-1")
        .frameLocator("iframe#active-frame")
        .locator("p", { hasText: "These goals are new." })
        .waitFor();
      await goals.page.close();
    });
  });
});
