import * as vscode from "vscode";
import { unlinked } from "../../core/text/unlinked";

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
  /** A button that leaves the question out, and what it is called. */
  readonly skip?: string;
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
  skip,
}: Question): Promise<Answer> {
  return new Promise((resolve) => {
    const box = vscode.window.createInputBox();
    box.title = title;
    box.step = step;
    box.totalSteps = steps;
    box.prompt = unlinked(prompt);
    box.placeholder = placeholder;
    box.value = value ?? "";
    box.ignoreFocusOut = true;
    const skipButton =
      skip === undefined ? [] : [{ iconPath: new vscode.ThemeIcon("debug-step-over"), tooltip: skip }];
    box.buttons = [...(step > 1 ? [vscode.QuickInputButtons.Back] : []), ...skipButton];
    let answer: Answer;
    const check = (): boolean => {
      const text = box.value.trim();
      const refusal = refuse?.(text);
      const advice = advise?.(text);
      box.validationMessage =
        refusal !== undefined
          ? unlinked(refusal)
          : advice && { message: unlinked(advice), severity: vscode.InputBoxValidationSeverity.Info };
      return refusal === undefined;
    };
    if (value) check();
    box.onDidChangeValue(check);
    box.onDidTriggerButton((button) => {
      answer = button === vscode.QuickInputButtons.Back ? "back" : { text: "" };
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

/** A question that may depend on the answers before it; undefined where they leave nothing to ask. */
export type AskLater = (answers: readonly string[]) => Omit<Question, "step" | "steps"> | undefined;

/**
 * Asks questions in a row, back and forth. Gives the answers, empty for what was not asked, or undefined where all is
 * called off.
 *
 * @param given Answers given earlier, to start from; kept up to date, so that somebody can go on later.
 */
export async function askAll(
  questions: readonly AskLater[],
  given: string[] = [],
  start = 0,
): Promise<string[] | undefined> {
  const answers = given.slice(0, start);
  let way: 1 | -1 = 1;
  for (let at = start; at < questions.length; at += way) {
    const question = questions[at]!(answers);
    if (!question) {
      answers[at] = "";
      if (at === 0) way = 1;
      continue;
    }
    const known = given[at];
    const answer = await ask({
      ...question,
      ...(known !== undefined && { value: known }),
      step: at + 1,
      steps: questions.length,
    });
    if (answer === undefined) return undefined;
    if (answer === "back") {
      way = -1;
      continue;
    }
    way = 1;
    answers[at] = answer.text;
    given[at] = answer.text;
  }
  return answers;
}
