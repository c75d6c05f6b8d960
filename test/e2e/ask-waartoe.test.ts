import assert from "node:assert/strict";
import { GoalsEditor, type GoalsPage } from "./goals-page";

const desk = `team: {name: Order desk, members: [Anna, Joost]}
period: 2026-H2
objectives:
  - objective: More proactive people # as the year plan has it
    why: Every wrong order costs a customer three days, and that is why they leave.
`;

const answers = [
  ["To what end?", "Customers get their order right the first time"],
  ["Why does that matter", "Every wrong order costs a customer three days"],
  ["Who will notice", "Customers no longer call back"],
  ["Why now", ""],
  ["What number says so", "Error reports fall from 10% to 5%"],
] as const;

describe("asking to what end in VS Code, as a person", () => {
  const editor = new GoalsEditor();
  before(() => editor.start());
  after(() => editor.stop());

  const asked = (goals: GoalsPage, words: string) =>
    goals.page.locator(".quick-input-widget", { hasText: words }).waitFor();

  const answerAll = async (goals: GoalsPage): Promise<void> => {
    for (const [question, answer] of answers) {
      await asked(goals, question);
      await goals.page.keyboard.type(answer);
      await goals.press("Enter");
    }
    await asked(goals, "Write it to");
  };

  it("leads from a training to an objective, in a file that is there", async () => {
    const goals = await editor.open({ "goals.yaml": desk });
    await goals.openGoals();
    await goals.line("More proactive people").waitFor();
    await goals.page.locator('.sidebar [aria-label^="Ask Waartoe"]').first().click();
    await asked(goals, "What do you have in mind?");
    await goals.page.keyboard.type("a proactivity training");
    await asked(goals, "It is kept as a proposal");
    await goals.press("Enter");
    await answerAll(goals);
    assert.equal(goals.read("goals.yaml"), desk);
    await goals.press("Enter");
    await goals.line("Customers get their order right the first time").waitFor();
    await goals.page.locator(".notification-toast", { hasText: "put it to the team" }).waitFor();
    const written = goals.read("goals.yaml");
    assert.equal(
      written.replace(/ {8}proposedBy: .*\n/, ""),
      `${desk}  - objective: Customers get their order right the first time
    why: Every wrong order costs a customer three days
    effect: Customers no longer call back
    results:
      - Error reports fall from 10% to 5%
    actions:
      - action: a proactivity training
`,
    );
    await goals.text("objective: Customers get their order").click();
    await goals.press("Control+Z", "Control+S");
    await goals.line("Customers get their order right the first time").waitFor({ state: "detached" });
    assert.equal(goals.read("goals.yaml"), desk);
    await goals.page.close();
  });

  it("goes on where it was broken off, and makes the first file when it is done", async () => {
    const goals = await editor.open({ "README.md": "" });
    await goals.openGoals();
    await goals.page.locator(".welcome-view a", { hasText: "Ask Waartoe" }).click();
    await asked(goals, "What do you have in mind?");
    await goals.page.keyboard.type("a second till");
    await goals.press("Enter");
    await asked(goals, "To what end?");
    await goals.press("Escape");
    await goals.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
    await goals.page.locator(".welcome-view a", { hasText: "Ask Waartoe" }).click();
    await asked(goals, "What do you have in mind?");
    assert.equal(await goals.page.locator(".quick-input-widget input").first().inputValue(), "a second till");
    await goals.press("Enter");
    await answerAll(goals);
    await goals.press("Enter");
    await goals.line("Customers get their order right the first time").waitFor();
    assert.match(
      goals.read("goals.yaml"),
      /^period: \d{4}-Q\d\nstatus: draft\nobjectives:\n {2}- objective: Customers get/,
    );
    await goals.page.close();
  });

  it("asks of a task under results from the light bulb, and rewrites its objective in place", async () => {
    const text = `${desk.replace("More proactive people", "Customers order without a call")}    results:
      - Launch the new site # by spring
      - {result: NPS, baseline: 31, target: 40}
`;
    const goals = await editor.open({ "goals.yaml": text });
    await goals.openGoals();
    const ask = async (): Promise<void> => {
      await goals.text("Launch the new site").click();
      await goals.press("Control+.");
      const offer = goals.page.locator(".action-widget .monaco-list-row", { hasText: "Ask to what end" });
      await offer.waitFor();
      while (!((await offer.getAttribute("class")) ?? "").includes("focused")) await goals.press("ArrowDown");
      await goals.press("Enter");
      await asked(goals, "(1/5)");
    };
    await goals.line("Launch the new site").click();
    await goals.page.locator(".squiggly-warning").first().waitFor();
    for (const last of [1, 2, 3, 4, 5, 6]) {
      await ask();
      for (let step = 1; step < last; step++) {
        await asked(goals, `(${String(step)}/5)`);
        await goals.press("Enter");
      }
      await asked(goals, last === 6 ? "Write it to" : `(${String(last)}/5)`);
      await goals.press("Escape");
      await goals.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
    }
    assert.equal(goals.read("goals.yaml"), text);
    await ask();
    await asked(goals, "For now it says “Launch the new site”");
    for (let step = 1; step < 5; step++) {
      await asked(goals, `(${String(step)}/5)`);
      await goals.press("Enter");
    }
    await asked(goals, "(5/5)");
    await goals.page.keyboard.type("Calls about orders fall from 40 to 10 a day");
    await goals.press("Enter");
    await asked(goals, "“Launch the new site” stays, as a proposal");
    await goals.press("Enter");
    await goals.line("Calls about orders fall").waitFor();
    assert.equal(
      goals.read("goals.yaml").replace(/ {8}proposedBy: .*\n/, ""),
      text
        .replace("      - Launch the new site # by spring\n", "")
        .concat(
          "      - Calls about orders fall from 40 to 10 a day\n    actions:\n      - action: Launch the new site # by spring\n",
        ),
    );
    await goals.press("Control+Z", "Control+S");
    await goals.line("Calls about orders fall").waitFor({ state: "detached" });
    assert.equal(goals.read("goals.yaml"), text);
    await goals.page.close();
  });
});
