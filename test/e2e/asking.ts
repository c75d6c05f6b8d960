import type { Locator } from "playwright-core";
import type { GoalsPage } from "./goals-page";

/** Waits for a question, by words in it. */
export function asked(goals: GoalsPage, words: string): Promise<void> {
  return goals.page.locator(".quick-input-widget", { hasText: words }).waitFor();
}

/** Gives an answer to a question, and goes on. */
export async function answer(goals: GoalsPage, question: string, words: string): Promise<void> {
  await asked(goals, question);
  await goals.press("Control+A");
  await goals.page.keyboard.type(words);
  await goals.press("Enter");
}

/** Calls it off, and waits until the questions are gone. */
export async function callOff(goals: GoalsPage): Promise<void> {
  await goals.press("Escape");
  await goals.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
}

/** Tries until something is shown, each time for some seconds. */
export async function untilShown(what: Locator, attempt: () => Promise<void>): Promise<void> {
  for (let left = 5; left > 0; left--) {
    await attempt();
    const isShown = await what.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    if (isShown) return;
  }
  await what.waitFor({ timeout: 1_000 });
}

/** Chooses from the light bulb at some words of the open file. */
export async function fromLightBulb(goals: GoalsPage, words: string, label: string): Promise<void> {
  const offer = goals.page.locator(".action-widget .monaco-list-row", { hasText: label });
  // What is offered is asked for once: as a person does, ask again where the findings were not there yet.
  await untilShown(offer, async () => {
    await goals.press("Escape");
    await goals.text(words).click();
    await goals.press("Control+.");
  });
  while (!((await offer.getAttribute("class")) ?? "").includes("focused")) await goals.press("ArrowDown");
  await goals.press("Enter");
}

/** Clicks in the line above the first objective of the open file. */
export async function fromLens(goals: GoalsPage, label: string): Promise<void> {
  await goals.page.locator(".codelens-decoration a", { hasText: label }).first().click();
}

/** Proposes an action from the line above the first objective. */
export async function proposeFromLens(goals: GoalsPage, action: string): Promise<void> {
  await fromLens(goals, "propose an action");
  await answer(goals, "What would help to get there?", action);
  await answer(goals, "Who proposes it?", "team");
}

/** Asks to what end of what somebody has in mind, with the button above the tree, and writes what comes of it. */
export async function askWaartoe(goals: GoalsPage, idea: string, objective: string): Promise<void> {
  await goals.page.locator('.sidebar [aria-label^="Ask Waartoe"]').first().click();
  await answer(goals, "What do you have in mind?", idea);
  await answer(goals, "To what end?", objective);
  for (const question of ["Why does that matter", "Who will notice", "Why now", "What number says so"]) {
    await answer(goals, question, "");
  }
  await asked(goals, "Write it to");
  await goals.press("Enter");
}
