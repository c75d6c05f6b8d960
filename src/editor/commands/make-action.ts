import * as vscode from "vscode";
import { resultToAction } from "../../core/edits";
import { itemAt } from "../../core/plan/item-at";
import { ask } from "../edits/ask";
import { itemCalled, type ItemRef } from "../edits/item-ref";
import { makeEdit } from "../edits/make-edit";
import { ownName } from "../edits/own-name";
import { innerCommands } from "../ids";
import type { Services } from "../services";

/** Makes a result that is a task an action: asks who proposed it, and which result it serves. */
export function registerMakeAction(context: vscode.ExtensionContext, services: Services): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(innerCommands.makeAction, async (called?: unknown) => {
      const item = itemCalled(called);
      if (!item) return;
      const results = otherResults(item, services);
      const steps = results.length > 0 ? 2 : 1;
      const answer = await ask({
        title: item.text,
        step: 1,
        steps,
        prompt: vscode.l10n.t("Who proposes it? “team” when all do."),
        value: (await ownName(context, item.uri)) ?? "team",
        refuse: (text) => (text === "" ? vscode.l10n.t("A few words are enough") : undefined),
      });
      if (answer === undefined || answer === "back") return;
      const served = results.length > 0 ? await pickServed(results, item.text) : [];
      if (!served) return;
      await makeEdit({
        uri: item.uri,
        item,
        compute: (text, path) => resultToAction(text, path, { proposedBy: answer.text, results: served }),
        done: vscode.l10n.t("Now an action: “{0}”", item.text),
      });
    }),
  );
}

interface Served extends vscode.QuickPickItem {
  readonly id: string;
}

/** The other results of the objective that can be referred to. */
function otherResults({ uri, path }: ItemRef, { store }: Services): Served[] {
  const plan = store.get(uri)?.document.plan;
  const objective = plan && itemAt(plan, path.split("/").slice(0, 2).join("/"));
  if (objective?.item !== "objective") return [];
  return objective.results.flatMap(({ id, text, dropped, path: other }) =>
    id && text && !dropped && other !== path ? [{ label: text.value, id: id.value }] : [],
  );
}

/** Undefined where all is called off; none is an answer, too. */
async function pickServed(results: readonly Served[], title: string): Promise<string[] | undefined> {
  const picked = await vscode.window.showQuickPick(results, {
    title: `${title} (2/2)`,
    placeHolder: vscode.l10n.t("Which result does it serve?"),
    canPickMany: true,
    ignoreFocusOut: true,
  });
  return picked?.map(({ id }) => id);
}
