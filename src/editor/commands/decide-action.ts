import * as vscode from "vscode";
import type { ActionStatus } from "../../core";
import { setActionStatus, supportAction } from "../../core/edits";
import { ask } from "../edits/ask";
import { makeEdit } from "../edits/make-edit";
import { ownName, rememberOwnName } from "../edits/own-name";
import { nodeOf } from "../edits/pick-item";
import { commands, type CommandId } from "../ids";

/** What the team does with a proposal, from its line in the tree. */
export function registerDecideAction(context: vscode.ExtensionContext): void {
  const decide = (command: CommandId, status: ActionStatus, asksWhy = false): void => {
    context.subscriptions.push(
      vscode.commands.registerCommand(command, (called?: unknown) => setStatus(called, status, asksWhy)),
    );
  };
  decide(commands.acceptAction, "accepted");
  decide(commands.startAction, "in-progress");
  decide(commands.finishAction, "done");
  decide(commands.declineAction, "declined", true);
  decide(commands.stopAction, "stopped", true);
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.supportAction, (called?: unknown) => support(called, context)),
  );
}

async function setStatus(called: unknown, status: ActionStatus, asksWhy: boolean): Promise<void> {
  const node = nodeOf(called);
  if (!node) return;
  const { view, owner } = node;
  const reason = asksWhy ? await askReason(view.label) : undefined;
  if (asksWhy && reason === undefined) return;
  await makeEdit({
    uri: owner.uri,
    item: { path: view.path, text: view.label },
    compute: (text, path) => setActionStatus(text, path, status, reason),
    done: vscode.l10n.t("“{0}” is now: {1}", view.label, status),
  });
}

/** Asks for the reason of a "no": whoever proposed it will want to know. */
export async function askReason(title: string): Promise<string | undefined> {
  const answer = await ask({
    title,
    step: 1,
    steps: 1,
    prompt: vscode.l10n.t("Why? A word to those who put it forward."),
    refuse: (text) => (text === "" ? vscode.l10n.t("A few words are enough") : undefined),
  });
  return answer === undefined || answer === "back" ? undefined : answer.text;
}

async function support(called: unknown, context: vscode.ExtensionContext): Promise<void> {
  const node = nodeOf(called);
  if (!node) return;
  const { view, owner } = node;
  let name = await ownName(context, owner.uri);
  if (name === undefined) {
    const answer = await ask({
      title: view.label,
      step: 1,
      steps: 1,
      prompt: vscode.l10n.t("Who supports it?"),
      refuse: (text) => (text === "" ? vscode.l10n.t("A few words are enough") : undefined),
    });
    if (answer === undefined || answer === "back") return;
    name = answer.text;
    await rememberOwnName(context, name);
  }
  const supporter = name;
  await makeEdit({
    uri: owner.uri,
    item: { path: view.path, text: view.label },
    compute: (text, path) => supportAction(text, path, supporter),
    done: vscode.l10n.t("{0} supports “{1}”", supporter, view.label),
  });
}
