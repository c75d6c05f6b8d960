import assert from "node:assert/strict";
import { goodFile } from "../core/check/good-file";
import { GoalsEditor } from "./goals-page";

const desk = `team: {name: Order desk, members: [Anna, Joost]}
period: 2026-H2
objectives:
  - objective: Customers get their order right the first time
    why: Every wrong order costs a customer three days, and that is why they leave.
    results:
      - {result: Error reports on shipped orders, baseline: 10, target: 5, unit: "%", current: 7.5}
      - Improve customer satisfaction
    actions:
      - {action: Check the address before picking, proposedBy: Joost}
`;

describe("in VS Code, as a person", () => {
  const editor = new GoalsEditor();
  before(() => editor.start());
  after(() => editor.stop());

  it("sees the goals, and comes to a result with a click", async () => {
    const goals = await editor.open({ "goals.yaml": desk });
    await goals.openGoals();
    await goals.line("Customers get their order right the first time").waitFor();
    await goals.line("●○●○●").waitFor();
    await goals.line("7.5 % → 5 % · 50 %").waitFor();
    await goals.line("Proposed by the team").waitFor();
    await goals.line("Improve customer satisfaction").click();
    await goals.text("Improve customer satisfaction").waitFor();
    await goals.status.getByText(/Ln 8, /).waitFor();
    await goals.page.close();
  });

  it("sees each folder of a workspace by its name", async () => {
    const folders = [{ path: "shop" }, { path: "bakery" }];
    const goals = await editor.open({
      "both.code-workspace": JSON.stringify({ folders }),
      "shop/goals.yaml": desk,
      "bakery/goals.yaml": desk.replace("Order desk", "Oven crew"),
    });
    await goals.openGoals();
    await goals.line("shop").waitFor();
    await goals.line("bakery").waitFor();
    await goals.line("Order desk").waitFor();
    await goals.line("Oven crew").waitFor();
    await goals.page.close();
  });

  it("sees the others where a link leads nowhere", async () => {
    const goals = await editor.open({ "goals.yaml": desk }, { links: { "lost.goals.yaml": "nowhere.yaml" } });
    await goals.openGoals();
    await goals.line("Customers get their order right the first time").waitFor();
    assert.equal(await goals.page.locator(".notification-toast").count(), 0);
    await goals.page.close();
  });

  it("finds the vague words underlined, and the question in the Problems panel", async () => {
    const goals = await editor.open({ "goals.yaml": desk });
    await goals.openGoals();
    await goals.line("Improve customer satisfaction").click();
    await goals.page.locator(".squiggly-warning").first().waitFor();
    await goals.press("Control+Shift+M");
    const problem = goals.page.locator(".markers-panel .monaco-list-row", { hasText: "unmeasurable-result" });
    await problem.waitFor();
    assert.match((await problem.textContent()) ?? "", /“Improve customer satisfaction”.*waartoe/);
    await goals.page.close();
  });

  it("comes to a rule's page from the Problems panel", async () => {
    const goals = await editor.open({ "goals.yaml": desk });
    await goals.openGoals();
    await goals.line("Improve customer satisfaction").click();
    await goals.page.locator(".squiggly-warning").first().waitFor();
    await goals.press("Control+Shift+M");
    await goals.page.locator(".markers-panel a", { hasText: "unmeasurable-result" }).first().click();
    await goals.page.locator(".tab", { hasText: "unmeasurable-result" }).first().waitFor();
    await goals.page.close();
  });

  it("renames a key from the light bulb, and takes it back with one undo", async () => {
    const text = desk.replace("results:", "key_results:");
    const goals = await editor.open({ "goals.yaml": text });
    await goals.openGoals();
    await goals.line("Order desk").click();
    await goals.text("key_results").click();
    await goals.page.locator(".squiggly-error").first().waitFor();
    await goals.press("Home", "Control+.");
    await goals.page.locator(".action-widget .monaco-list-row.focused", { hasText: "results" }).waitFor();
    await goals.press("Enter");
    await goals.text("    results:").waitFor();
    await goals.page.locator(".squiggly-error").first().waitFor({ state: "detached" });
    await goals.press("Control+z");
    await goals.text("key_results:").waitFor();
    assert.equal(goals.read("goals.yaml"), text);
    await goals.page.close();
  });

  it("makes the first goals file from the welcome, with nothing lit up", async () => {
    const goals = await editor.open({});
    await goals.openGoals();
    await goals.page.locator(".sidebar .monaco-button", { hasText: "Create goals.yaml" }).click();
    await goals.text("status: draft").waitFor();
    await goals.status.getByText(/selected/).waitFor();
    await goals.line("Customers get their order right the first time").waitFor();
    assert.equal(await goals.page.locator(".squiggly-error, .squiggly-warning").count(), 0);
    await goals.page.close();
  });

  it("works the same in the web worker host", async () => {
    const goals = await editor.open({ "goals.yaml": goodFile.replace(/^ {4}why: .*\n/m, "") }, { web: true });
    await goals.openGoals();
    await goals.line("Customers get their order right the first time").click();
    await goals.page.locator(".squiggly-error").first().waitFor();
    await goals.line("○●●●●").waitFor();
    await goals.press("Control+Shift+M");
    await goals.page.locator(".markers-panel .monaco-list-row", { hasText: "missing-why" }).waitFor();
    await goals.page.close();
  });
});
