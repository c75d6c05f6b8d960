import assert from "node:assert/strict";
import { join } from "node:path";
import { askWaartoe, proposeFromLens } from "./asking";
import { GoalsEditor, type GoalsPage } from "./goals-page";
import { writeMemoryFiles } from "./memory-files";

const desk = `period: 2026-H2
objectives:
  - objective: Customers get their order right the first time
    why: Every wrong order costs a customer three days, and that is why they leave.
    results:
      - {result: Error reports on shipped orders, baseline: 10, target: 5, unit: "%"}
      - Improve customer satisfaction
    actions:
      - {action: Check the address before picking, proposedBy: Joost}
`;

const checkIn = async (goals: GoalsPage, answers: readonly string[]): Promise<void> => {
  await goals.choose("Error reports on shipped orders", "Check In");
  for (const [step, answer] of answers.entries()) {
    await goals.page.locator(".quick-input-widget", { hasText: `(${String(step + 1)}/4)` }).waitFor();
    await goals.page.keyboard.type(answer);
    await goals.press("Enter");
  }
};

describe("goals in a virtual workspace, as a person", () => {
  const editor = new GoalsEditor();
  before(() =>
    editor.start({
      install: (extensions) => {
        writeMemoryFiles(join(extensions, "tests.memory-files-0.0.1"), {
          "/desk/goals.yaml": desk,
          "/desk/src/cart.ts": "",
        });
      },
    }),
  );
  after(() => editor.stop());

  for (const web of [false, true]) {
    it(`are shown, asked about and kept up${web ? ", in the web worker host too" : ""}`, async () => {
      const goals = await editor.open(
        { "goals.code-workspace": JSON.stringify({ folders: [{ uri: "memory:/desk", name: "desk" }] }) },
        { web },
      );
      await goals.openGoals();
      await goals.line("Improve customer satisfaction").click();
      await goals.page.locator(".squiggly-warning").first().waitFor();
      await checkIn(goals, ["Mia", "7.5", "8/10", ""]);
      await goals.line("7.5 % → 5 % · 50 %").waitFor();
      await goals.page.locator(".notification-toast", { hasText: "Checked in on" }).waitFor();
      await goals.text("value: 7.5, confidence: 8/10, by: Mia").waitFor();
      assert.equal(await goals.page.locator(".tab.dirty").count(), 0);
      await goals.page.locator(".notification-toast .monaco-button", { hasText: "Undo" }).click();
      await goals.line("7.5 % → 5 % · 50 %").waitFor({ state: "detached" });
      await proposeFromLens(goals, "Print labels");
      await goals.text("action: Print labels, proposedBy: team").waitFor();
      await askWaartoe(goals, "a second till", "Nobody waits at the till");
      await goals.text("objective: Nobody waits at the till").waitFor();
      await goals.page.locator(".tab.dirty").waitFor({ state: "detached" });
      await goals.page.locator('.sidebar [aria-label^="Open Overview"]').first().click();
      const overview = goals.page.frameLocator("iframe.webview").frameLocator("iframe#active-frame");
      await overview.locator("article h4 button", { hasText: "Error reports on shipped orders" }).click();
      await goals.status.getByText(/Ln 6, /).waitFor();
      await goals.page.close();
    });
  }
});
