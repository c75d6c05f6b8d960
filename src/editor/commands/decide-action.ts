import * as vscode from "vscode";
import type { ActionStatus } from "../../core";
import { setActionStatus, supportAction } from "../../core/edits";
import { ask } from "../edits/ask";
import { type ItemRef, itemsCalled } from "../edits/item-ref";
import { makeEdits } from "../edits/make-edit";
import { ownName, rememberOwnName } from "../edits/own-name";
import { commands, type CommandId } from "../ids";

/** What the team does with proposals, from their lines in the tree. */
export function registerDecideAction(context: vscode.ExtensionContext): void {
  const decide = (command: CommandId, status: ActionStatus, asksWhy = false): void => {
    context.subscriptions.push(
      vscode.commands.registerCommand(command, (called?: unknown, selected?: unknown) =>
        setStatus(itemsCalled(called, selected), status, asksWhy),
      ),
    );
  };
  decide(commands.acceptAction, "accepted");
  decide(commands.startAction, "in-progress");
  decide(commands.finishAction, "done");
  decide(commands.declineAction, "declined", true);
  decide(commands.stopAction, "stopped", true);
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.supportAction, (called?: unknown, selected?: unknown) =>
      support(itemsCalled(called, selected), context),
    ),
  );
}

async function setStatus(called: readonly ItemRef[], status: ActionStatus, asksWhy: boolean): Promise<void> {
  const items = called.filter(isAction);
  const [first] = items;
  if (!first) return;
  const reason = asksWhy ? await askReason(titleOf(items, first)) : undefined;
  if (asksWhy && reason === undefined) return;
  await makeEdits(
    items.map((item) => ({
      uri: item.uri,
      item,
      compute: (text, path) => setActionStatus(text, path, status, reason),
    })),
    { done: vscode.l10n.t("“{0}” is now: {1}", titleOf(items, first), statusWords()[status]) },
  );
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

async function support(called: readonly ItemRef[], context: vscode.ExtensionContext): Promise<void> {
  const items = called.filter(isAction);
  const [first] = items;
  if (!first) return;
  const supporter = await knownName(context, first);
  if (supporter === undefined) return;
  await makeEdits(
    items.map((item) => ({
      uri: item.uri,
      item,
      compute: (text, path) => supportAction(text, path, supporter),
    })),
    { done: vscode.l10n.t("{0} supports “{1}”", supporter, titleOf(items, first)) },
  );
}

async function knownName(
  context: vscode.ExtensionContext,
  { uri, text }: ItemRef,
): Promise<string | undefined> {
  const known = await ownName(context, uri);
  if (known !== undefined) return known;
  const answer = await ask({
    title: text,
    step: 1,
    steps: 1,
    prompt: vscode.l10n.t("Who supports it?"),
    refuse: (name) => (name === "" ? vscode.l10n.t("A few words are enough") : undefined),
  });
  if (answer === undefined || answer === "back") return undefined;
  await rememberOwnName(context, answer.text);
  return answer.text;
}

function isAction({ path }: ItemRef): boolean {
  return /\/actions\/\d+$/u.test(path);
}

function titleOf(items: readonly ItemRef[], { text }: ItemRef): string {
  return items.length === 1 ? text : vscode.l10n.t("{0} and {1} more", text, items.length - 1);
}

function statusWords(): Readonly<Record<ActionStatus, string>> {
  return {
    proposed: vscode.l10n.t("proposed"),
    accepted: vscode.l10n.t("accepted"),
    "in-progress": vscode.l10n.t("in progress"),
    done: vscode.l10n.t("done"),
    declined: vscode.l10n.t("declined"),
    stopped: vscode.l10n.t("stopped"),
  };
}
