import assert from "node:assert/strict";
import { answer, asked, callOff, fromLightBulb } from "./asking";
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
      await fromLightBulb(goals, "Launch the new site", "Ask to what end");
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
      await callOff(goals);
    }
    assert.equal(goals.read("goals.yaml"), text);
    await ask();
    await asked(goals, "For now it says “Launch the new site”. Enter keeps it.");
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

  it("asks on in Dutch when the answers are, lets somebody go back, skip and change, and writes at the end", async () => {
    const goals = await editor.open({ "goals.yaml": desk });
    await goals.openGoals();
    await goals.line("More proactive people").waitFor();
    await goals.page.locator('.sidebar [aria-label^="Ask Waartoe"]').first().click();
    await answer(goals, "What do you have in mind?", "een training klantgericht werken");
    await answer(goals, "Waartoe? Wat is er straks anders", "Klanten zijn beter geholpen");
    await asked(goals, "Enter laat de vraag open.");
    await goals.page.locator(".quick-input-widget .codicon-quick-input-back").click();
    await answer(goals, "(2/6)", "Klanten krijgen hun bestelling in één keer goed");
    await answer(goals, "Waarom doet dat ertoe", "");
    await answer(goals, "Wie merkt het", "Klanten bellen niet meer terug");
    await answer(goals, "Waarom nu", "");
    await answer(goals, "Welk getal laat het zien", "De foutmeldingen nemen af van 10% naar 5%");
    await asked(goals, "Zet het in goals.yaml");
    const open = goals.page.locator(".quick-input-list .monaco-list-row", { hasText: "Waarom nu" });
    await open.locator("text=nog open").waitFor();
    await open.click();
    await answer(goals, "Waarom nu", "Twee concurrenten kunnen dit al");
    await answer(goals, "Welk getal laat het zien", "De foutmeldingen nemen af van 10% naar 5%");
    await asked(goals, "“een training klantgericht werken” blijft, als voorstel");
    assert.equal(goals.read("goals.yaml"), desk);
    await goals.press("Enter");
    await goals.line("Klanten krijgen hun bestelling in één keer goed").waitFor();
    assert.equal(
      goals.read("goals.yaml").replace(/ {8}proposedBy: .*\n/, ""),
      `${desk}  - objective: Klanten krijgen hun bestelling in één keer goed
    whyNow: Twee concurrenten kunnen dit al
    effect: Klanten bellen niet meer terug
    results:
      - De foutmeldingen nemen af van 10% naar 5%
    actions:
      - action: een training klantgericht werken
`,
    );
    await goals.page.close();
  });

  it("asks of an attitude, of a vague aim and of a training from the light bulb", async () => {
    const text = `${desk}  - objective: Improve quality
    why: Every wrong order costs a customer three days.
  - objective: Customers order without a call
    why: They wait ten minutes on the line.
    results:
      - {id: calls, result: Calls, baseline: 40, target: 10}
    actions:
      - {action: A training in telephone skills, proposedBy: Joost}
`;
    const goals = await editor.open({ "goals.yaml": text });
    await goals.openGoals();
    await goals.line("More proactive people").click();
    await goals.page.locator(".squiggly-warning").nth(2).waitFor();
    for (const words of ["Improve quality", "A training in telephone", "More proactive people"]) {
      await fromLightBulb(goals, words, "Ask to what end");
      await asked(goals, `For now it says “${words}`);
      await callOff(goals);
    }
    assert.equal(goals.read("goals.yaml"), text);
    await fromLightBulb(goals, "More proactive people", "Ask to what end");
    await answer(goals, "(1/5)", "Customers get their order right the first time");
    for (const step of [2, 3, 4, 5]) {
      await asked(goals, `(${String(step)}/5)`);
      await goals.press("Enter");
    }
    await asked(goals, "“More proactive people” stays, as a proposal");
    await goals.press("Enter");
    await goals.line("Customers get their order right").waitFor();
    assert.equal(
      goals.read("goals.yaml").replace(/ {8}proposedBy: (?!Joost).*\n/, ""),
      text
        .replace("More proactive people", "Customers get their order right the first time")
        .replace(
          "  - objective: Improve",
          "    actions:\n      - action: More proactive people\n  - objective: Improve",
        ),
    );
    await goals.press("Control+Z", "Control+S");
    await goals.line("Customers get their order right").waitFor({ state: "detached" });
    assert.equal(goals.read("goals.yaml"), text);
    await goals.page.close();
  });

  it("makes a task an action from the light bulb, with who proposed it and what it serves", async () => {
    const text = `${desk.replace("More proactive people", "Customers order without a call")}    results:
      - Launch the new site # by spring
      - {id: calls, result: Calls about orders, baseline: 40, target: 10}
`;
    const goals = await editor.open({ "goals.yaml": text });
    await goals.openGoals();
    await goals.line("Launch the new site").click();
    await goals.page.locator(".squiggly-warning").first().waitFor();
    await fromLightBulb(goals, "Launch the new site", "Make it an action of this objective");
    await answer(goals, "Who proposes it?", "Joost");
    await asked(goals, "(2/2)");
    await goals.page.locator(".quick-input-list .monaco-list-row", { hasText: "Calls about orders" }).click();
    await goals.press("Enter");
    await goals.page.locator(".notification-toast", { hasText: "Now an action" }).waitFor();
    assert.equal(
      goals.read("goals.yaml"),
      text
        .replace("      - Launch the new site # by spring\n", "")
        .concat(
          "    actions:\n      - action: Launch the new site # by spring\n        proposedBy: Joost\n        results: [calls]\n",
        ),
    );
    await goals.page.locator(".squiggly-warning").first().waitFor({ state: "detached" });
    await goals.page.locator(".notification-toast .monaco-button", { hasText: "Undo" }).click();
    await goals.line("Launch the new site").waitFor();
    await goals.page.locator(".squiggly-warning").first().waitFor();
    assert.equal(goals.read("goals.yaml"), text);
    await goals.page.close();
  });
});
