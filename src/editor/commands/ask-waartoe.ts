import * as vscode from "vscode";
import { check } from "../../core";
import { answerAbout, type AskingAnswers, askingSteps, draftFrom } from "../../core/asking";
import { addObjective } from "../../core/edits";
import { itemAt } from "../../core/plan/item-at";
import { quarterOf } from "../../core/plan/period";
import { askThrough } from "../edits/ask-through";
import type { ItemRef } from "../edits/item-ref";
import { makeEdit } from "../edits/make-edit";
import { ownName } from "../edits/own-name";
import { commands } from "../ids";
import type { Services } from "../services";
import { typeOf } from "../workspace/folder-facts";

/** The item that the question was asked of, as it stands in its file. */
export interface AskedAbout {
  readonly about: ItemRef;
}

/** Answers that were broken off, to go on from; kept for the workspace. */
const unfinishedKey = "waartoe.unfinishedAnswers";

/** Leads from something in mind to an objective that says to what end. Nothing is written before the last step. */
export function registerAskWaartoe(context: vscode.ExtensionContext, services: Services): void {
  /** The same, for questions that were asked of an item. */
  const unfinished = new Map<string, string[]>();
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.askWaartoe, (called?: unknown) =>
      isAbout(called) ? askAbout(called.about, unfinished, context, services) : askAfresh(context, services),
    ),
  );
}

/** A view's button hands in something of its own. */
function isAbout(value: unknown): value is AskedAbout {
  return typeof value === "object" && value !== null && "about" in value;
}

/** Starts from what somebody has in mind, and ends with a new objective. */
async function askAfresh(context: vscode.ExtensionContext, services: Services): Promise<void> {
  const given = [...(context.workspaceState.get<string[]>(unfinishedKey) ?? [])];
  const target = await targetFile(services);
  if (!target) return;
  const answers = await askThrough(askingSteps, given, {}, target, services);
  if (!answers) {
    await context.workspaceState.update(unfinishedKey, given);
    return;
  }
  if (!(await makeFile(target, services.day.today))) return;
  const draft = draftFrom(answers, await ownName(context, target));
  const written = await makeEdit({
    uri: target,
    compute: (text) => addObjective(text, draft),
    done: doneWords(draft.objective),
  });
  if (!written) return;
  await context.workspaceState.update(unfinishedKey, undefined);
  await showObjective(target, draft.objective);
}

/** Starts from an item of a file, and ends with what its objective says from then on. */
async function askAbout(
  item: ItemRef,
  unfinished: Map<string, string[]>,
  context: vscode.ExtensionContext,
  services: Services,
): Promise<void> {
  const { uri, path, text: idea } = item;
  const plan = services.store.get(uri)?.document.plan;
  const objective = plan && itemAt(plan, path.split("/").slice(0, 2).join("/"));
  if (objective?.item !== "objective") return;
  const steps = askingSteps.filter((step) => step !== "idea");
  const known: AskingAnswers = {
    objective: objective.path === path ? "" : (objective.text?.value ?? ""),
    why: objective.why?.value ?? "",
    effect: objective.effect?.value ?? "",
    whyNow: objective.whyNow?.value ?? "",
  };
  const key = `${uri.toString()} ${path} ${idea}`;
  const given = unfinished.get(key) ?? steps.map((step) => known[step] ?? "");
  const answers = await askThrough(steps, given, { idea }, uri, services);
  if (!answers) {
    unfinished.set(key, given);
    return;
  }
  const name = await ownName(context, uri);
  const sentence = answers.objective === "" ? (objective.text?.value ?? idea) : (answers.objective ?? idea);
  const written = await makeEdit({
    uri,
    item,
    compute: (text, place) => answerAbout(text, place, answers, name),
    done: doneWords(sentence),
  });
  if (!written) return;
  unfinished.delete(key);
  await showObjective(uri, sentence);
}

function doneWords(objective: string): string {
  return vscode.l10n.t("Written: “{0}”. Now put it to the team: what do they propose?", objective);
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
