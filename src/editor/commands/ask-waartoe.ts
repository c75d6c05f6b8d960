import * as vscode from "vscode";
import { check } from "../../core";
import { advise, type AskingAnswers, askingSteps, draftFrom } from "../../core/asking";
import { addObjective } from "../../core/edits";
import { catalogues } from "../../core/messages";
import { quarterOf } from "../../core/plan/period";
import { askAll, type Question } from "../edits/ask";
import { makeEdit } from "../edits/make-edit";
import { ownName } from "../edits/own-name";
import { commands } from "../ids";
import type { Services } from "../services";
import { typeOf } from "../workspace/folder-facts";

/** Where the question was asked from: the words that somebody has in mind, and their file. */
export interface AskedAbout {
  readonly uri?: vscode.Uri;
  readonly idea?: string;
}

/** Answers that were broken off, to go on from; kept for the workspace. */
const unfinishedKey = "waartoe.unfinishedAnswers";

/** Leads from something in mind to an objective that says to what end. Nothing is written before the last step. */
export function registerAskWaartoe(context: vscode.ExtensionContext, services: Services): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.askWaartoe, (about?: AskedAbout) =>
      askWaartoe(isAbout(about) ? about : {}, context, services),
    ),
  );
}

/** A view's button hands in something of its own. */
function isAbout(value: unknown): value is AskedAbout {
  return typeof value === "object" && value !== null && "idea" in value;
}

async function askWaartoe(
  about: AskedAbout,
  context: vscode.ExtensionContext,
  services: Services,
): Promise<void> {
  const { locale, day } = services;
  const given =
    about.idea === undefined
      ? [...(context.workspaceState.get<string[]>(unfinishedKey) ?? [])]
      : [about.idea];
  const target = about.uri ?? (await targetFile(services));
  if (!target) return;
  const questions = questionsFor(locale);
  let start = 0;
  for (;;) {
    const answers = await askAll(questions, given, start);
    if (!answers) {
      await context.workspaceState.update(unfinishedKey, given);
      return;
    }
    const choice = await preview(answersOf(answers), target, locale);
    if (choice === undefined) {
      await context.workspaceState.update(unfinishedKey, given);
      return;
    }
    if (choice === "write") break;
    start = choice;
  }
  if (!(await makeFile(target, day.today))) return;
  const draft = draftFrom(answersOf(given), await ownName(context, target));
  const written = await makeEdit({
    uri: target,
    compute: (text) => addObjective(text, draft),
    done: vscode.l10n.t("Written: “{0}”. Now put it to the team: what do they propose?", draft.objective),
  });
  if (!written) return;
  await context.workspaceState.update(unfinishedKey, undefined);
  await showObjective(target, draft.objective);
}

function questionsFor(
  locale: Services["locale"],
): ((answers: readonly string[]) => Omit<Question, "step" | "steps">)[] {
  const { questions, examples } = catalogues[locale].asking;
  return askingSteps.map((step, index) => (answers) => ({
    // The question stands in the title, where advice on the answer does not hide it.
    title: questions[step],
    prompt: index === 0 ? "" : vscode.l10n.t("Enter leaves a question open."),
    placeholder: examples[step],
    advise: (text: string) => advise(step, text, answersOf(answers), locale),
    ...(index === 0 && {
      refuse: (text: string) => (text === "" ? vscode.l10n.t("A few words are enough") : undefined),
    }),
  }));
}

function answersOf(answers: readonly string[]): AskingAnswers {
  return Object.fromEntries(askingSteps.map((step, index) => [step, answers[index] ?? ""]));
}

/** Shows what would be written; gives the number of a step to go back to. */
async function preview(
  answers: AskingAnswers,
  target: vscode.Uri,
  locale: Services["locale"],
): Promise<"write" | number | undefined> {
  const { questions } = catalogues[locale].asking;
  const name = vscode.workspace.asRelativePath(target);
  const lines = askingSteps.map((step, index) => ({
    label:
      answers[step] === ""
        ? `$(circle-outline) ${vscode.l10n.t("still open")}`
        : `$(pass) ${answers[step] ?? ""}`,
    detail: questions[step],
    choice: index,
  }));
  const write = { label: `$(check) ${vscode.l10n.t("Write it to {0}", name)}`, choice: "write" as const };
  const picked = await vscode.window.showQuickPick([write, ...lines], {
    title: vscode.l10n.t("Ask Waartoe"),
    placeHolder: vscode.l10n.t("This is what it would say. Pick a line to change it."),
    ignoreFocusOut: true,
  });
  return picked?.choice;
}

/** The goals file that is open, else the only one, else the one picked; where there is none, the one to be made. */
async function targetFile({ store }: Services): Promise<vscode.Uri | undefined> {
  const active = vscode.window.activeTextEditor?.document.uri;
  if (active && store.get(active)) return active;
  const files = store.files();
  const [only] = files;
  if (only && files.length === 1) return only.uri;
  if (only) {
    const picked = await vscode.window.showQuickPick(
      files.map(({ uri }) => ({ label: vscode.workspace.asRelativePath(uri), uri })),
      { title: vscode.l10n.t("In which file?"), ignoreFocusOut: true },
    );
    return picked?.uri;
  }
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return folder && vscode.Uri.joinPath(folder.uri, "goals.yaml");
}

/** Makes a file that is not there yet, as a draft. */
async function makeFile(uri: vscode.Uri, today: string): Promise<boolean> {
  if ((await typeOf(uri)) !== undefined) return true;
  const text = `period: ${quarterOf(today).name}\nstatus: draft\nobjectives: []\n`;
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return true;
  } catch (error) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t(
        "goals.yaml could not be created: {0}",
        error instanceof Error ? error.message : String(error),
      ),
    );
    return false;
  }
}

async function showObjective(uri: vscode.Uri, sentence: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const { plan } = check(document.getText());
  const key = plan?.objectives.findLast(({ text }) => text?.value === sentence)?.key;
  const place = key && document.positionAt(key.start);
  await vscode.window.showTextDocument(document, {
    ...(place && { selection: new vscode.Range(place, place) }),
  });
}
