import * as vscode from "vscode";
import { advise, type AskingStep } from "../../core/asking";
import { addObjective, addResult } from "../../core/edits";
import { askAll } from "../edits/ask";
import { makeEdit } from "../edits/make-edit";
import { chooseFile } from "../edits/pick-file";
import { chooseItem } from "../edits/pick-item";
import { commands } from "../ids";
import type { Services } from "../services";

/** Adds an objective with its why, or a result, in a question or two; no YAML. */
export function registerAddItems(context: vscode.ExtensionContext, services: Services): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.addObjective, (called?: unknown) => objective(called, services)),
    vscode.commands.registerCommand(commands.addResult, (called?: unknown) => result(called, services)),
  );
}

async function objective(called: unknown, services: Services): Promise<void> {
  const file = await chooseFile(called, services, { title: vscode.l10n.t("In which file?") });
  if (!file) {
    await vscode.commands.executeCommand(commands.askWaartoe);
    return;
  }
  const title = vscode.l10n.t("Add an Objective");
  const advice = adviceOf(services);
  const answers = await askAll([
    () => ({
      title,
      prompt: vscode.l10n.t("Who gets, or can do, what?"),
      placeholder: vscode.l10n.t("Customers get their order right the first time"),
      advise: (text) => advice("objective", text),
      refuse: needed,
    }),
    () => ({
      title,
      prompt: vscode.l10n.t("To what end? Enter leaves it open."),
      placeholder: vscode.l10n.t(
        "Every wrong order costs a customer three days, and that is why they leave.",
      ),
      advise: (text) => advice("why", text),
    }),
  ]);
  if (!answers) return;
  const [sentence = "", why = ""] = answers;
  await makeEdit({
    uri: file.uri,
    compute: (text) => addObjective(text, { objective: sentence, ...(why !== "" && { why }) }),
    done: vscode.l10n.t("Added: “{0}”", sentence),
  });
}

async function result(called: unknown, services: Services): Promise<void> {
  const chosen = await chooseItem(called, "objective", services, {
    title: vscode.l10n.t("Add a result to which objective?"),
    none: vscode.l10n.t("There is no objective yet to add a result to."),
  });
  if (!chosen) return;
  const advice = adviceOf(services);
  const answers = await askAll([
    () => ({
      title: chosen.text,
      prompt: vscode.l10n.t("What will be measurably different?"),
      placeholder: vscode.l10n.t("Error reports fall from 10% to 5%"),
      advise: (text) => advice("result", text),
      refuse: needed,
    }),
  ]);
  const sentence = answers?.[0];
  if (sentence === undefined) return;
  await makeEdit({
    uri: chosen.uri,
    item: chosen,
    compute: (text, path) => addResult(text, path, { result: sentence }),
    done: vscode.l10n.t("Added: “{0}”", sentence),
  });
}

function needed(text: string): string | undefined {
  return text === "" ? vscode.l10n.t("A few words are enough") : undefined;
}

function adviceOf({ locale }: Services): (step: AskingStep, text: string) => string | undefined {
  return (step, text) => (text === "" ? undefined : advise(step, text, {}, locale));
}
