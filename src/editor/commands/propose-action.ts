import * as vscode from "vscode";
import { addAction } from "../../core/edits";
import { askAll } from "../edits/ask";
import { makeEdit } from "../edits/make-edit";
import { ownName, rememberOwnName } from "../edits/own-name";
import { chooseItem } from "../edits/pick-item";
import { commands } from "../ids";
import type { GoalsTree } from "../tree/goals-tree";

/** Puts an action to the team: two fields, no YAML. */
export function registerProposeAction(context: vscode.ExtensionContext, tree: GoalsTree): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.proposeAction, (called?: unknown) =>
      propose(called, context, tree),
    ),
  );
}

async function propose(called: unknown, context: vscode.ExtensionContext, tree: GoalsTree): Promise<void> {
  const chosen = await chooseItem(called, "objective", tree, {
    title: vscode.l10n.t("Propose an action for which objective?"),
    none: vscode.l10n.t("There is no objective yet to propose an action for."),
  });
  if (!chosen) return;
  const { uri, view } = chosen;
  const known = await ownName(context, uri);
  const title = view.label;
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
    item: { path: view.path, text: view.label },
    compute: (text, path) => addAction(text, path, { action, proposedBy }),
    done: vscode.l10n.t("Proposed: “{0}”", action),
  });
}
