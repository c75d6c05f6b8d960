import assert from "node:assert/strict";
import { askWaartoe, proposeFromLens } from "./asking";
import { GoalsEditor, type GoalsPage } from "./goals-page";

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

describe("goals that may not be changed, as a person", () => {
  const editor = new GoalsEditor();
  before(() => editor.start({ settings: { "files.readonlyInclude": { "**/goals.yaml": true } } }));
  after(() => editor.stop());

  it("stay as they are, and it is said why", async () => {
    const goals = await editor.open({ "goals.yaml": desk });
    await goals.openGoals();
    await goals.choose("Check the address before picking", "Accept");
    await goals.page
      .locator(".notification-toast", { hasText: "goals.yaml is read-only here, so nothing was written." })
      .waitFor();
    await checkIn(goals, ["Mia", "7.5", "", ""]);
    await goals.page.locator(".notification-toast", { hasText: "read-only" }).first().waitFor();
    await goals.line("Error reports on shipped orders").click();
    const readOnly = goals.page.locator(".notification-toast", { hasText: "read-only here" });
    const again = async (): Promise<void> => {
      await readOnly.first().waitFor();
      await readOnly.first().hover();
      await readOnly.first().locator(".codicon-notifications-clear").click();
      await readOnly.first().waitFor({ state: "detached" });
    };
    await again();
    await proposeFromLens(goals, "Print labels");
    await again();
    await askWaartoe(goals, "a second till", "Nobody waits at the till");
    await readOnly.first().waitFor();
    assert.equal(goals.read("goals.yaml"), desk);
    assert.equal(await goals.page.locator(".tab.dirty").count(), 0);
    await goals.page.close();
  });
});
