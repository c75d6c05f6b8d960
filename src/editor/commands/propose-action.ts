import * as vscode from "vscode";
import { addAction } from "../../core/edits";
import { askAll } from "../edits/ask";
import { makeEdit } from "../edits/make-edit";
import { ownName, rememberOwnName } from "../edits/own-name";
import { chooseItem } from "../edits/pick-item";
import { commands } from "../ids";
import type { Services } from "../services";

/** Puts an action to the team: two fields, no YAML. */
export function registerProposeAction(context: vscode.ExtensionContext, services: Services): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.proposeAction, (called?: unknown) =>
      propose(called, context, services),
    ),
  );
}

async function propose(called: unknown, context: vscode.ExtensionContext, services: Services): Promise<void> {
  const chosen = await chooseItem(called, "objective", services, {
    title: vscode.l10n.t("Propose an action for which objective?"),
    none: vscode.l10n.t("There is no objective yet to propose an action for."),
  });
  if (!chosen) return;
  const { uri, path, text: title } = chosen;
  const known = await ownName(context, uri);
  const answers = await askAll([
    () => ({
      title,
      prompt: vscode.l10n.t(
        "What would help to get there? A precondition, a change in how we work, perhaps a skill.",
      ),
      refuse: (text) => (text === "" ? vscode.l10n.t("A few words are enough") : undefined),
    }),
    () => ({
      title,
      prompt: vscode.l10n.t("Who proposes it? “team” when all do."),
      value: known ?? "team",
      refuse: (text) => (text === "" ? vscode.l10n.t("A few words are enough") : undefined),
    }),
  ]);
  if (!answers) return;
  const [action = "", proposedBy = ""] = answers;
  if (proposedBy !== known && proposedBy.toLowerCase() !== "team") await rememberOwnName(context, proposedBy);
  await makeEdit({
    uri,
    item: { path, text: title },
    compute: (text, place) => addAction(text, place, { action, proposedBy }),
    done: vscode.l10n.t("Proposed: “{0}”", action),
  });
}
