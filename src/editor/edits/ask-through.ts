import * as vscode from "vscode";
import { advise, askedIn, type AskingAnswers, type AskingStep } from "../../core/asking";
import type { Lang } from "../../core/language/lang";
import { catalogues } from "../../core/messages";
import type { Services } from "../services";
import { type AskLater, askAll } from "./ask";

/**
 * Asks the steps, and shows what would be written, until somebody agrees; undefined where it is called off. The questions
 * are put in the language of the answers.
 *
 * @param given Answers given earlier, one a step; kept up to date.
 * @param known What is known already.
 */
export async function askThrough(
  steps: readonly AskingStep[],
  given: string[],
  known: AskingAnswers,
  target: vscode.Uri,
  { locale }: Services,
): Promise<AskingAnswers | undefined> {
  const answersOf = (answers: readonly string[]): AskingAnswers => ({
    ...known,
    ...Object.fromEntries(steps.map((step, index) => [step, answers[index] ?? ""])),
  });
  const langOf = (answers: readonly string[]): Lang => askedIn([known.idea ?? "", ...answers], locale);
  const questions = steps.map((step, index): AskLater => (answers) => {
    const lang = langOf(answers);
    const say = catalogues[lang].asking;
    const isKnown = (given[index] ?? "") !== "";
    const enter = isKnown ? say.enterKeeps() : step === "idea" ? "" : say.enterLeavesOpen();
    const about = known.idea === undefined ? "" : say.nowSays({ text: known.idea });
    return {
      // The question stands in the title, where advice on the answer does not hide it.
      title: say.questions[step],
      prompt: `${about} ${enter}`.trim(),
      placeholder: say.examples[step],
      advise: (text: string) => advise(step, text, answersOf(answers), lang),
      ...(step === "idea" && { refuse: (text: string) => (text === "" ? say.fewWords() : undefined) }),
    };
  });
  for (let start = 0; ;) {
    const answers = await askAll(questions, given, start);
    const choice = answers && (await preview(steps, answersOf(answers), target, langOf(answers)));
    if (!answers || choice === undefined) return undefined;
    if (choice === "write") return answersOf(answers);
    start = choice;
  }
}

/** Shows what would be written; gives the number of a step to go back to. */
async function preview(
  steps: readonly AskingStep[],
  answers: AskingAnswers,
  target: vscode.Uri,
  lang: Lang,
): Promise<"write" | number | undefined> {
  const say = catalogues[lang].asking;
  const lines = steps.map((step, index) => ({
    label: answers[step] === "" ? `$(circle-outline) ${say.stillOpen()}` : `$(pass) ${answers[step] ?? ""}`,
    detail: say.questions[step],
    choice: index,
  }));
  const write = {
    label: `$(check) ${say.writeTo({ file: vscode.workspace.asRelativePath(target) })}`,
    detail: say.staysProposal({ text: answers.idea ?? "" }),
    choice: "write" as const,
  };
  const picked = await vscode.window.showQuickPick([write, ...lines], {
    title: vscode.l10n.t("Ask Waartoe"),
    placeHolder: say.preview(),
    ignoreFocusOut: true,
  });
  return picked?.choice;
}
