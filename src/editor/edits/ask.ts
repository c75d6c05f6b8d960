import * as vscode from "vscode";

/** One question of several. */
export interface Question {
  readonly title: string;
  /** Counts from 1. */
  readonly step: number;
  readonly steps: number;
  readonly prompt: string;
  readonly placeholder?: string;
  readonly value?: string;
  /** What to say of an answer as it is typed; it may be given all the same. */
  readonly advise?: (answer: string) => string | undefined;
  /** Why an answer can't be taken; shown as it is typed. */
  readonly refuse?: (answer: string) => string | undefined;
}

/** `back` where somebody goes back a step; undefined where all is called off. */
export type Answer = { readonly text: string } | "back" | undefined;

/** Asks one question in the place where VS Code asks its own. */
export function ask({
  title,
  step,
  steps,
  prompt,
  placeholder,
  value,
  advise,
  refuse,
}: Question): Promise<Answer> {
  return new Promise((resolve) => {
    const box = vscode.window.createInputBox();
    box.title = title;
    box.step = step;
    box.totalSteps = steps;
    box.prompt = prompt;
    box.placeholder = placeholder;
    box.value = value ?? "";
    box.ignoreFocusOut = true;
    if (step > 1) box.buttons = [vscode.QuickInputButtons.Back];
    let answer: Answer;
    const check = (): boolean => {
      const text = box.value.trim();
      const refusal = refuse?.(text);
      const advice = advise?.(text);
      box.validationMessage =
        refusal ?? (advice && { message: advice, severity: vscode.InputBoxValidationSeverity.Info });
      return refusal === undefined;
    };
    if (value) check();
    box.onDidChangeValue(check);
    box.onDidTriggerButton(() => {
      answer = "back";
      box.hide();
    });
    box.onDidAccept(() => {
      if (!check()) return;
      answer = { text: box.value.trim() };
      box.hide();
    });
    box.onDidHide(() => {
      box.dispose();
      resolve(answer);
    });
    box.show();
  });
}

/**
 * Asks questions in a row, back and forth. Gives the answers, or undefined where all is called off. A question may
 * depend on the answers before it.
 *
 * @param given Answers given earlier, to start from; kept up to date, so that somebody can go on later.
 */
export async function askAll(
  questions: readonly ((answers: readonly string[]) => Omit<Question, "step" | "steps">)[],
  given: string[] = [],
  start = 0,
): Promise<string[] | undefined> {
  const answers = given.slice(0, start);
  for (let at = start; at < questions.length;) {
    const question = questions[at]!(answers);
    const known = given[at];
    const answer = await ask({
      ...question,
      ...(known !== undefined && { value: known }),
      step: at + 1,
      steps: questions.length,
    });
    if (answer === undefined) return undefined;
    if (answer === "back") {
      at--;
      continue;
    }
    answers[at] = answer.text;
    given[at] = answer.text;
    at++;
  }
  return answers;
}
