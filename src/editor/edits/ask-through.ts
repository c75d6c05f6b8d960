import * as vscode from "vscode";
import { advise, type AskingAnswers, type AskingStep } from "../../core/asking";
import { catalogues } from "../../core/messages";
import type { Services } from "../services";
import { askAll, type Question } from "./ask";

/**
 * Asks the steps, and shows what would be written, until somebody agrees; undefined where it is called off.
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
  const questions = questionsFor(steps, known, answersOf, locale);
  for (let start = 0; ;) {
    const answers = await askAll(questions, given, start);
    const choice = answers && (await preview(steps, answersOf(answers), target, locale));
    if (!answers || choice === undefined) return undefined;
    if (choice === "write") return answersOf(answers);
    start = choice;
  }
}

function questionsFor(
  steps: readonly AskingStep[],
  { idea }: AskingAnswers,
  answersOf: (answers: readonly string[]) => AskingAnswers,
  locale: Services["locale"],
): ((answers: readonly string[]) => Omit<Question, "step" | "steps">)[] {
  const { questions, examples } = catalogues[locale].asking;
  const leaveOpen =
    idea === undefined
      ? vscode.l10n.t("Enter leaves a question open.")
      : vscode.l10n.t("For now it says “{0}”. Enter leaves a question open.", idea);
  return steps.map((step) => (answers) => ({
    // The question stands in the title, where advice on the answer does not hide it.
    title: questions[step],
    prompt: step === "idea" ? "" : leaveOpen,
    placeholder: examples[step],
    advise: (text: string) => advise(step, text, answersOf(answers), locale),
    ...(step === "idea" && {
      refuse: (text: string) => (text === "" ? vscode.l10n.t("A few words are enough") : undefined),
    }),
  }));
}

/** Shows what would be written; gives the number of a step to go back to. */
async function preview(
  steps: readonly AskingStep[],
  answers: AskingAnswers,
  target: vscode.Uri,
  locale: Services["locale"],
): Promise<"write" | number | undefined> {
  const { questions } = catalogues[locale].asking;
  const name = vscode.workspace.asRelativePath(target);
  const lines = steps.map((step, index) => ({
    label:
      answers[step] === ""
        ? `$(circle-outline) ${vscode.l10n.t("still open")}`
        : `$(pass) ${answers[step] ?? ""}`,
    detail: questions[step],
    choice: index,
  }));
  const write = {
    label: `$(check) ${vscode.l10n.t("Write it to {0}", name)}`,
    detail: vscode.l10n.t("“{0}” stays, as a proposal for the team to accept or decline", answers.idea ?? ""),
    choice: "write" as const,
  };
  const picked = await vscode.window.showQuickPick([write, ...lines], {
    title: vscode.l10n.t("Ask Waartoe"),
    placeHolder: vscode.l10n.t("This is what it would say. Pick a line to change it."),
    ignoreFocusOut: true,
  });
  return picked?.choice;
}
