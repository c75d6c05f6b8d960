import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import type { Locator } from "playwright-core";
import { GoalsEditor, type GoalsPage } from "./goals-page";

const company = `team: Bakery
period: 2026-H2
objectives:
  - id: best
    objective: Nobody in the region is easier to buy from
    why: Two chains opened shops next door, and half of our regulars pass them on the way.
    owner: Anna
`;

const desk = `team: {name: Order desk, members: [Anna, Joost]}
period: 2026-H2
objectives:
  - objective: Customers get their order right the first time
    why: Every wrong order costs a customer three days, and that is why they leave.
    owner: Joost
    parent: /goals.yaml#best
    results:
      - {id: errors, result: Error reports on shipped orders, baseline: 10, target: 5, unit: "%", current: 7.5} # counts
      - NPS rises 8 points, from 31
    actions:
      - {action: Check the address before picking, proposedBy: Joost, status: accepted, results: [errors], code: ["src/checkout/**"]}
      - {action: Print labels at the desk, proposedBy: Joost}

  # The second
  - objective: Orders leave on the day they come in
    owner: Mia
    results:
      - Orders that leave the same day rise from 60% to 90%
`;

const files = {
  "goals.yaml": company,
  "desk/goals.yaml": desk,
  "src/checkout/cart.ts": "export const cart = [];\n",
  "src/other.ts": "export const other = 1;\n",
};

describe("the tree, as a person", () => {
  const editor = new GoalsEditor();
  before(() => editor.start());
  after(() => editor.stop());

  const run = async (goals: GoalsPage, command: string): Promise<void> => {
    await goals.press("F1");
    await goals.page.locator(".quick-input-widget input").first().fill(`>${command}`);
    await goals.page.locator(".quick-input-list .monaco-list-row", { hasText: command }).first().waitFor();
    await goals.press("Enter");
  };
  const labels = async (goals: GoalsPage): Promise<string[]> => {
    const rows = await goals.page.locator(".sidebar .monaco-list-row").all();
    const each = rows.map(async (line) => ({
      at: Number(await line.getAttribute("data-index")),
      label: (await line.locator(".label-name").first().textContent()) ?? "",
    }));
    return (await Promise.all(each)).sort((a, b) => a.at - b.at).map(({ label }) => label);
  };
  const row = (goals: GoalsPage, index: number, words: string): Locator =>
    goals.page.locator(`.sidebar .monaco-list-row[data-index="${String(index)}"]`, { hasText: words });
  const unfold = async (goals: GoalsPage, words: string): Promise<void> => {
    await goals.line(words).locator(".monaco-tl-twistie").click();
  };
  const ready = async (): Promise<GoalsPage> => {
    const goals = await editor.open(files);
    await goals.openGoals();
    await goals.line("Orders leave on the day").waitFor();
    return goals;
  };

  it("stands by file, by owner and by alignment, and remembers it", async () => {
    const goals = await ready();
    await run(goals, "Goals: Group by Owner");
    await goals.line("Mia").waitFor();
    assert.deepEqual(await labels(goals), [
      "Anna",
      "Nobody in the region is easier to buy from",
      "Joost",
      "Customers get their order right the first time",
      "Mia",
      "Orders leave on the day they come in",
    ]);
    await run(goals, "Goals: Group by Alignment");
    await goals.line("Mia").waitFor({ state: "detached" });
    await goals.line("Customers get their order right").waitFor();
    assert.deepEqual(await labels(goals), [
      "Nobody in the region is easier to buy from",
      "Customers get their order right the first time",
      "Orders leave on the day they come in",
    ]);
    const level = goals.line("Customers get their order right");
    assert.equal(await level.getAttribute("aria-level"), "2");
    await goals.page.reload();
    await goals.openGoals();
    await goals.line("Customers get their order right").waitFor();
    assert.equal((await labels(goals))[0], "Nobody in the region is easier to buy from");
    await goals.page.close();
  });

  it("shows in its menus how it is grouped and sorted", async () => {
    const goals = await ready();
    const chosen = async (menu: string): Promise<string[]> => {
      await goals.page.locator('.sidebar .actions-container a[aria-label^="Views and More"]').first().click();
      await goals.page.locator(".context-view .action-label", { hasText: menu }).hover();
      const ticked = goals.page.locator(".context-view .action-label", { hasText: "✓" });
      await ticked.first().waitFor();
      const titles = await ticked.allTextContents();
      await goals.press("Escape", "Escape");
      return titles;
    };
    assert.deepEqual(await chosen("Group By"), ["✓ Group by File"]);
    await run(goals, "Goals: Group by Owner");
    await goals.line("Mia").waitFor();
    assert.deepEqual(await chosen("Group By"), ["✓ Group by Owner"]);
    assert.deepEqual(await chosen("Sort By"), ["✓ Sort by File Order"]);
    await goals.page.close();
  });

  it("shows what a filter leaves while it is chosen, says so, and clears it with a button", async () => {
    const goals = await ready();
    await goals.page.locator('.sidebar .actions-container a[aria-label^="Filter"]').first().click();
    await goals.page.locator(".quick-input-widget", { hasText: "Without a why" }).waitFor();
    await goals.page.keyboard.type("labels");
    await goals.line("Print labels at the desk").waitFor();
    assert.deepEqual(await labels(goals), [
      "Order desk",
      "Customers get their order right the first time",
      "Proposed by the team",
      "Print labels at the desk",
    ]);
    await goals.press("Escape");
    await goals.line("Orders leave on the day").waitFor();
    await run(goals, "Goals: Filter…");
    const choice = goals.page.locator(".quick-input-list .monaco-list-row", { hasText: "Without a why" });
    await choice.click();
    await goals.line("Customers get their order right").waitFor({ state: "detached" });
    await goals.press("Enter");
    await goals.page.locator(".sidebar .message", { hasText: "without a why" }).waitFor();
    assert.deepEqual((await labels(goals)).slice(0, 2), [
      "Order desk",
      "Orders leave on the day they come in",
    ]);
    await goals.page.locator('.sidebar .actions-container a[aria-label^="Clear the Filter"]').first().click();
    await goals.line("Customers get their order right").waitFor();
    await goals.page.locator(".sidebar .message", { hasText: "without a why" }).waitFor({ state: "hidden" });
    await goals.page.close();
  });

  it("moves an objective to another file by dragging, and takes that back with one undo", async () => {
    const goals = await ready();
    await goals.line("Orders leave on the day").dragTo(goals.line("Bakery"));
    await goals.page.locator(".notification-toast", { hasText: "Moved: “Orders leave on the day" }).waitFor();
    const moved = desk.slice(desk.indexOf("\n  # The second"));
    assert.equal(goals.read("goals.yaml"), company + moved);
    assert.equal(goals.read("desk/goals.yaml"), desk.slice(0, desk.indexOf("\n  # The second")));
    await row(goals, 2, "Orders leave on the day").waitFor();
    await goals.line("Bakery").click();
    await goals.page.locator(".tab", { hasText: "goals.yaml" }).first().waitFor();
    await goals.page.locator(".editor-instance .view-line").first().click();
    await goals.press("Control+z");
    await row(goals, 4, "Orders leave on the day").waitFor();
    assert.deepEqual(await labels(goals), [
      "Bakery",
      "Nobody in the region is easier to buy from",
      "Order desk",
      "Customers get their order right the first time",
      "Orders leave on the day they come in",
    ]);
    await goals.page.close();
  });

  it("moves a result before another, and links one to an action", async () => {
    const goals = await ready();
    await unfold(goals, "Customers get their order right");
    await goals.line("NPS rises 8 points").dragTo(goals.line("Error reports on shipped orders"));
    await goals.page.locator(".notification-toast", { hasText: "Moved: “NPS" }).waitFor();
    const line = "      - NPS rises 8 points, from 31\n";
    const errors = /^.*id: errors.*\n/mu.exec(desk)?.[0] ?? "";
    const moved = desk.replace(line, "").replace(errors, line + errors);
    assert.equal(goals.read("desk/goals.yaml"), moved);
    await goals.line("Error reports on shipped orders").dragTo(goals.line("Print labels at the desk"));
    await goals.page.locator(".notification-toast", { hasText: "Linked: “Error reports" }).waitFor();
    assert.equal(
      goals.read("desk/goals.yaml"),
      moved.replace("at the desk, proposedBy: Joost}", "at the desk, proposedBy: Joost, results: [errors]}"),
    );
    await goals.page.close();
  });

  it("says why something stays where it is", async () => {
    const goals = await editor.open({
      ...files,
      "goals.yaml": `${company}    results: [{id: errors, result: NPS}]\n`,
    });
    await goals.openGoals();
    await goals.line("Customers get their order right").dragTo(goals.line("Bakery"));
    await goals.page.locator(".notification-toast", { hasText: "is called “errors” already" }).waitFor();
    assert.equal(goals.read("desk/goals.yaml"), desk);
    await goals.page.close();
  });

  it("checks in, supports and accepts from the line itself", async () => {
    const goals = await ready();
    await unfold(goals, "Customers get their order right");
    const press = async (words: string, label: string): Promise<void> => {
      await goals.line(words).hover();
      await goals.line(words).locator(`.actions a[aria-label^="${label}"]`).click();
    };
    await press("Error reports on shipped orders", "Check In");
    for (const [step, answer] of ["Mia", "6", "", ""].entries()) {
      await goals.page.locator(".quick-input-widget", { hasText: `(${String(step + 1)}/4)` }).waitFor();
      await goals.page.keyboard.type(answer);
      await goals.press("Enter");
    }
    await goals.line("6 % → 5 % · 80 %").waitFor();
    await press("Print labels at the desk", "Support");
    await goals.page.locator(".notification-toast", { hasText: "Mia supports" }).waitFor();
    await press("Print labels at the desk", "Accept");
    await goals.line("Print labels at the desk").locator("text=accepted").waitFor();
    assert.match(
      goals.read("desk/goals.yaml"),
      /at the desk, proposedBy: Joost, supportedBy: \[?Mia\]?, status: accepted\}/,
    );
    await goals.page.close();
  });

  it("tells which goal a file of code serves, and goes there and back", async () => {
    const goals = await ready();
    await unfold(goals, "Customers get their order right");
    await goals.choose("Check the address before picking", "Open Code of This Action");
    await goals.page.locator(".tab", { hasText: "cart.ts" }).waitFor();
    const serves = goals.status.locator("a", { hasText: "serves: Error reports on shipped orders 10 → 5 %" });
    await serves.click();
    await goals.status.getByText(/Ln 12, /).waitFor();
    await goals.page.locator(".tab.active", { hasText: "goals.yaml" }).waitFor();
    await serves.waitFor({ state: "detached" });
    await goals.page.close();
  });

  it("keeps hostile words words, in the tree and in a message", async () => {
    const words =
      "[quit](command:workbench.action.files.newUntitledFile) <img src=x onerror=alert(1)> \u202Edne";
    const said = JSON.stringify(words);
    const goals = await editor.open({
      "goals.yaml": `objectives:\n  - objective: ${said}\n    why: ${said}\n    actions:\n      - {action: ${said}, proposedBy: Joost}\n`,
    });
    await goals.openGoals();
    await goals.line("[quit](command:").waitFor();
    assert.ok(
      (await labels(goals)).some((label) => label.includes("<img src=x onerror=alert(1)> [U+202E]dne")),
    );
    await goals.line("[quit](command:").hover();
    const tooltip = goals.page.locator(".workbench-hover", { hasText: "Why now" });
    await tooltip.waitFor();
    assert.match((await tooltip.textContent()) ?? "", /\[quit\]\(command:/);
    assert.equal(await tooltip.locator("img, a[data-href*='command']").count(), 0);
    await goals.page.mouse.move(900, 500);
    const action = goals.page.locator(".sidebar .monaco-list-row", { hasText: "Joost" }).first();
    await action.hover();
    await action.locator('.actions a[aria-label^="Accept"]').click();
    const toast = goals.page.locator(".notification-toast", { hasText: "is now: accepted" });
    await toast.waitFor();
    assert.equal(await toast.locator(".notification-list-item-message a, img").count(), 0);
    await goals.page.close();
  });

  it("signs with git's name what is mine", async function () {
    if (spawnSync("git", ["--version"]).status !== 0) this.skip();
    const goals = await editor.open(files, { opens: false });
    for (const args of [
      ["init", "--quiet"],
      ["config", "user.name", "Mia"],
    ])
      spawnSync("git", ["-C", goals.folder, ...args]);
    await goals.load();
    await goals.openGoals();
    await goals.line("Orders leave on the day").waitFor();
    // At once: whoever asks before git has looked around is not asked for a name.
    await run(goals, "Goals: Filter…");
    await goals.page
      .locator(".quick-input-list .monaco-list-row", { hasText: "Mine" })
      .locator("text=Mia")
      .waitFor();
    await goals.page.locator(".quick-input-list .monaco-list-row", { hasText: "Mine" }).click();
    await goals.press("Enter");
    await goals.line("Customers get their order right").waitFor({ state: "detached" });
    assert.deepEqual((await labels(goals)).slice(0, 2), [
      "Order desk",
      "Orders leave on the day they come in",
    ]);
    await goals.page.close();
  });
});
