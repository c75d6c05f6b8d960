import * as vscode from "vscode";
import { dropItem } from "../../core/edits";
import { makeEdit } from "../edits/make-edit";
import { nodeOf } from "../edits/pick-item";
import { commands } from "../ids";
import { askReason } from "./decide-action";

/** Drops an objective or a result, from its line in the tree, and says why. It stays in the file. */
export function registerDropItem(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.dropItem, async (called?: unknown) => {
      const node = nodeOf(called);
      if (!node) return;
      const { view, owner } = node;
      const reason = await askReason(view.label);
      if (reason === undefined) return;
      await makeEdit({
        uri: owner.uri,
        item: { path: view.path, text: view.label },
        compute: (text, path) => dropItem(text, path, reason),
        done: vscode.l10n.t("Dropped: “{0}”", view.label),
      });
    }),
  );
}
