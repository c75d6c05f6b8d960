import * as vscode from "vscode";
import { addCheckin } from "../../core/edits";
import { readField } from "../../core/measure";
import { readConfidence } from "../../core/plan/confidence";
import { askAll } from "../edits/ask";
import { makeEdit } from "../edits/make-edit";
import { ownName, rememberOwnName } from "../edits/own-name";
import { chooseItem } from "../edits/pick-item";
import { commands } from "../ids";
import type { Services } from "../services";
import type { GoalsTree } from "../tree/goals-tree";

/** Asks how a result stands, how sure the team is, and what is worth knowing; then writes the check-in. */
export function registerCheckIn(context: vscode.ExtensionContext, services: Services, tree: GoalsTree): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.checkIn, (called?: unknown) =>
      checkIn(called, context, services, tree),
    ),
  );
}

async function checkIn(
  called: unknown,
  context: vscode.ExtensionContext,
  { day, locale }: Services,
  tree: GoalsTree,
): Promise<void> {
  const chosen = await chooseItem(called, "result", tree, {
    title: vscode.l10n.t("Check in on which result?"),
    none: vscode.l10n.t("There is no result to check in on yet."),
  });
  if (!chosen) return;
  const { uri, view } = chosen;
  const known = await ownName(context, uri);
  const title = view.label;
  const answers = await askAll([
    () => ({
      title,
      prompt: vscode.l10n.t("What is it now?"),
      placeholder: view.description === "" ? "7.5" : view.description,
      refuse: (text) =>
        readField(text, { lang: locale, kind: "value" }).kind === "none"
          ? vscode.l10n.t("A value, such as 7.5, 8% or true")
          : undefined,
    }),
    () => ({
      title,
      prompt: vscode.l10n.t("How sure is the team to get there? Enter leaves it out."),
      placeholder: "8/10",
      refuse: (text) =>
        text !== "" && readConfidence(text) === undefined
          ? vscode.l10n.t("From 0 to 1, 8/10 or 60%")
          : undefined,
    }),
    () => ({ title, prompt: vscode.l10n.t("What is worth knowing about it? Enter leaves it out.") }),
    () => ({
      title,
      prompt: vscode.l10n.t("Who says so? Enter leaves it out."),
      ...(known !== undefined && { value: known }),
    }),
  ]);
  if (!answers) return;
  const [value = "", confidence = "", note = "", by = ""] = answers;
  if (by !== "" && by !== known) await rememberOwnName(context, by);
  await makeEdit({
    uri,
    item: { path: view.path, text: view.label },
    compute: (text, path) =>
      addCheckin(text, path, {
        date: day.today,
        value,
        ...(confidence !== "" && { confidence }),
        ...(by !== "" && { by }),
        ...(note !== "" && { note }),
      }),
    done: vscode.l10n.t("Checked in on “{0}”: {1}", view.label, value),
  });
}
