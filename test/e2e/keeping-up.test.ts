import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { answer, askWaartoe, callOff, proposeFromLens } from "./asking";
import { GoalsEditor, type GoalsPage } from "./goals-page";

const desk = `# Ours, since spring
team: {name: Order desk, members: [Anna, Joost]}
period: 2026-H2
objectives:
  - objective: Customers get their order right the first time
    why: Every wrong order costs a customer three days, and that is why they leave.
    results:
      - {result: Error reports on shipped orders, baseline: 10, target: 5, unit: "%"} # the one that counts
    actions:
      - {action: Check the address before picking, proposedBy: Joost}
`;

describe("keeping goals up in VS Code, as a person", () => {
  const editor = new GoalsEditor();
  before(() => editor.start());
  after(() => editor.stop());

  const asks = (goals: GoalsPage, words: string) =>
    goals.page.locator(".quick-input-widget", { hasText: words }).waitFor();

  it("checks in with a few keys, saves the file, and takes it back with Undo", async () => {
    const goals = await editor.open({ "goals.yaml": desk });
    await goals.openGoals();
    await goals.choose("Error reports on shipped orders", "Check In");
    await asks(goals, "Who says so?");
    await goals.page.keyboard.type("Mia");
    await goals.press("Enter");
    await asks(goals, "what is it now?");
    await goals.page.keyboard.type("better");
    await goals.press("Enter");
    await asks(goals, "A value, such as 7.5, 8% or true");
    await goals.press("Control+A");
    await goals.page.keyboard.type("7.5");
    await asks(goals, "from 10 % down to 5 %, now 7.5 % · 50 %");
    await goals.press("Enter");
    await asks(goals, "How sure is the team");
    await goals.page.keyboard.type("8/10");
    await goals.press("Enter");
    await asks(goals, "What is worth knowing");
    await goals.press("Enter");
    await goals.line("7.5 % → 5 % · 50 %").waitFor();
    await goals.page.locator(".notification-toast", { hasText: "Checked in on" }).waitFor();
    assert.match(
      goals.read("goals.yaml"),
      /unit: "%", checkins: \[\{date: \d{4}-\d\d-\d\d, value: 7\.5, confidence: 8\/10, by: Mia\}\]\} # the one that counts\n/,
    );
    await goals.page.locator(".notification-toast .monaco-button", { hasText: "Undo" }).click();
    await goals.line("7.5 % → 5 % · 50 %").waitFor({ state: "detached" });
    assert.equal(goals.read("goals.yaml"), desk);
    await goals.page.close();
  });

  it("checks in on all results of an objective in one pass, from the line above it", async () => {
    const goals = await editor.open({
      "goals.yaml": desk.replace("    actions:", "      - NPS rises 8 points, from 31\n    actions:"),
    });
    await goals.openGoals();
    await goals.line("Order desk").click();
    await goals.page.locator(".codelens-decoration a", { hasText: "check in" }).first().click();
    await asks(goals, "Check in on which results?");
    await goals.press("Enter");
    const answers = ["Mia", "7.5", "8/10", "", "34", "", "a good month"];
    for (const [step, answer] of answers.entries()) {
      await asks(goals, `(${String(step + 1)}/7)`);
      await goals.page.keyboard.type(answer);
      await goals.press("Enter");
    }
    await goals.page.locator(".notification-toast", { hasText: "Checked in on 2 results" }).waitFor();
    assert.match(
      goals.read("goals.yaml"),
      /value: 7\.5, confidence: 8\/10, by: Mia\}\]\} # the one that counts\n {6}- result: NPS rises 8 points, from 31\n {8}checkins:\n {10}- \{date: \S+, value: 34, by: Mia, note: a good month\}\n/,
    );
    await goals.page.close();
  });

  it("signs with git's name, and commits just the goals file, where git is there", async function () {
    const git = (folder: string, ...args: string[]): string =>
      spawnSync("git", ["-C", folder, ...args], { encoding: "utf8" }).stdout;
    if (spawnSync("git", ["--version"]).status !== 0) this.skip();
    const goals = await editor.open({ "goals.yaml": desk, "other.txt": "one\n" }, { opens: false });
    git(goals.folder, "init", "--quiet");
    git(goals.folder, "config", "user.name", "Mia");
    git(goals.folder, "config", "user.email", "mia@example.org");
    git(goals.folder, "add", ".");
    git(goals.folder, "commit", "--quiet", "-m", "Begin");
    goals.write("other.txt", "two\n");
    await goals.load();
    await goals.openGoals();
    await goals.page.locator('.activitybar a[aria-label*="pending changes"]').waitFor();
    await goals.choose("Error reports on shipped orders", "Check In");
    for (const [step, answer] of ["7.5", "", ""].entries()) {
      await asks(goals, `(${String(step + 1)}/3)`);
      await goals.page.keyboard.type(answer);
      await goals.press("Enter");
    }
    await goals.page.locator(".notification-toast .monaco-button", { hasText: "Commit" }).click();
    await asks(goals, "Commit the check-in");
    await goals.press("Enter");
    await goals.page.locator('.activitybar a[aria-label*="1 pending changes"]').waitFor();
    assert.equal(
      git(goals.folder, "log", "-1", "--format=%s %an", "--name-only").trim(),
      "Check in: Error reports on shipped orders: 7.5 Mia\n\ngoals.yaml",
    );
    assert.match(goals.read("goals.yaml"), /value: 7\.5, by: Mia\}/);
    await goals.page.close();
  });

  it("completes what fits while somebody types", async () => {
    const goals = await editor.open({ "goals.yaml": desk });
    await goals.openGoals();
    await goals.line("Order desk").click();
    await goals.text("why: Every").click();
    await goals.press("End", "Enter");
    await goals.page.keyboard.type("ow");
    await goals.page.locator(".suggest-widget .monaco-list-row", { hasText: "owner" }).waitFor();
    await goals.press("Tab");
    await goals.page.locator(".suggest-widget .monaco-list-row", { hasText: "Joost" }).waitFor();
    await goals.page.keyboard.type("Jo");
    await goals.press("Tab");
    await goals.text("owner: Joost").waitFor();
    await goals.page.close();
  });

  it("proposes an action with two answers, going back once", async () => {
    const goals = await editor.open({ "goals.yaml": desk });
    await goals.openGoals();
    await goals.choose("Customers get their order right the first time", "Propose an Action");
    await asks(goals, "What would help to get there?");
    await goals.page.keyboard.type("Print labels");
    await goals.press("Enter");
    await asks(goals, "Who proposes it?");
    await goals.page.locator(".quick-input-widget .codicon-quick-input-back").click();
    await asks(goals, "What would help to get there?");
    await goals.press("End");
    await goals.page.keyboard.type(" at the desk");
    await goals.press("Enter");
    await asks(goals, "Who proposes it?");
    await goals.press("Control+A");
    await goals.page.keyboard.type("team");
    await goals.press("Enter");
    await goals.line("Print labels at the desk").waitFor();
    assert.equal(
      goals.read("goals.yaml"),
      `${desk}      - {action: Print labels at the desk, proposedBy: team}\n`,
    );
    await goals.page.locator(".notification-toast .monaco-button", { hasText: "Undo" }).click();
    await goals.line("Print labels at the desk").waitFor({ state: "detached" });
    assert.equal(goals.read("goals.yaml"), desk);
    for (const last of [1, 2]) {
      await goals.choose("Customers get their order right the first time", "Propose an Action");
      if (last === 2) await answer(goals, "(1/2)", "Print labels");
      await asks(goals, `(${String(last)}/2)`);
      await callOff(goals);
    }
    assert.equal(goals.read("goals.yaml"), desk);
    await goals.page.close();
  });

  it("leaves the file as it was when Escape is pressed, at any step", async () => {
    const goals = await editor.open({ "goals.yaml": desk });
    await goals.openGoals();
    const answers = ["Mia", "7", "8/10", "going well"];
    for (const last of answers.keys()) {
      await goals.choose("Error reports on shipped orders", "Check In");
      for (let step = 0; step <= last; step++) {
        await asks(goals, `(${String(step + 1)}/4)`);
        await goals.press("Control+A");
        await goals.page.keyboard.type(answers[step]!);
        if (step < last) await goals.press("Enter");
      }
      await goals.press("Escape");
      await goals.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
    }
    assert.equal(goals.read("goals.yaml"), desk);
    await goals.page.close();
  });

  it("leaves a file with unsaved changes unsaved, whichever way it is changed", async () => {
    const goals = await editor.open({ "goals.yaml": desk });
    await goals.openGoals();
    await goals.line("Order desk").click();
    await goals.text("# Ours, since spring").click();
    await goals.press("End");
    await goals.page.keyboard.type(", or so");
    await goals.page.locator(".tab.dirty").waitFor();
    await goals.choose("Check the address before picking", "Accept");
    await goals.text("status: accepted").waitFor();
    await proposeFromLens(goals, "Print labels");
    await goals.text("Print labels").waitFor();
    await askWaartoe(goals, "a second till", "Nobody waits at the till");
    await goals.text("Nobody waits at the till").waitFor();
    assert.equal(goals.read("goals.yaml"), desk);
    await goals.press("Control+S");
    await goals.page.locator(".tab.dirty").waitFor({ state: "detached" });
    assert.match(
      goals.read("goals.yaml"),
      /^# Ours, since spring, or so\n[^]*status: accepted\}\n.*Print labels.*\n.*Nobody waits at the till\n/u,
    );
    await goals.page.close();
  });

  it("accepts a proposal from its line, and declines with a reason", async () => {
    const goals = await editor.open({ "goals.yaml": desk });
    await goals.openGoals();
    await goals.choose("Check the address before picking", "Decline");
    await asks(goals, "Why?");
    await goals.page.keyboard.type("We do that already");
    await goals.press("Enter");
    await goals.line("declined").waitFor();
    await goals.choose("Check the address before picking", "Accept");
    await goals.line("accepted").waitFor();
    assert.match(
      goals.read("goals.yaml"),
      /proposedBy: Joost, status: accepted, reason: We do that already\}\n$/,
    );
    await goals.page.close();
  });

  it("adds a result, closes the period with what was learned, and goes on in the next", async () => {
    const goals = await editor.open({ "goals.yaml": desk });
    await goals.openGoals();
    await goals.choose("Customers get their order right the first time", "Add a Result");
    await asks(goals, "What will be measurably different?");
    await goals.page.keyboard.type("Hold three workshops");
    await asks(goals, "“Hold three workshops”");
    await goals.press("Control+A");
    await goals.page.keyboard.type("NPS rises 8 points, from 31");
    await goals.press("Enter");
    await goals.line("NPS rises 8 points").waitFor();
    await goals.choose("Order desk", "Close the Period");
    await asks(goals, "What did the team learn?");
    await goals.page.keyboard.type("Calling early beat the checklist");
    await goals.press("Enter");
    await goals.line("closed").waitFor();
    await goals.choose("Order desk", "Copy to the Next Period");
    await asks(goals, "Which objectives go on?");
    await goals.press("Enter");
    await asks(goals, "Name of the new file");
    await goals.press("Enter");
    await goals.page.locator(".tab", { hasText: "2027-h1.goals.yaml" }).waitFor();
    assert.match(goals.read("goals.yaml"), /status: closed\nlearned: Calling early beat the checklist\n/);
    assert.equal(
      goals.read("2027-h1.goals.yaml"),
      desk
        .replace("period: 2026-H2\n", "period: 2027-H1\nstatus: draft\n")
        .replace("    actions:", "      - NPS rises 8 points, from 31\n    actions:"),
    );
    await goals.page.close();
  });
});

describe("goals in a folder that nobody trusts yet", () => {
  const editor = new GoalsEditor();
  before(() =>
    editor.start({
      askForTrust: true,
      settings: { "security.workspace.trust.startupPrompt": "never" },
    }),
  );
  after(() => editor.stop());

  it("are shown, asked about and kept up all the same", async () => {
    const goals = await editor.open({ "goals.yaml": desk });
    await goals.openGoals();
    await goals.status.locator("text=Restricted Mode").waitFor();
    await goals.choose("Check the address before picking", "Accept");
    await goals.line("accepted").waitFor();
    assert.match(goals.read("goals.yaml"), /proposedBy: Joost, status: accepted\}\n$/);
    await goals.line("Order desk").click();
    await proposeFromLens(goals, "Print labels");
    await goals.line("Print labels").waitFor();
    await askWaartoe(goals, "a second till", "Nobody waits at the till");
    await goals.line("Nobody waits at the till").waitFor();
    assert.match(goals.read("goals.yaml"), /Print labels, proposedBy: team\}\n {2}- objective: Nobody waits/);
    await goals.page.close();
  });
});
