import * as vscode from "vscode";
import { dropItem } from "../../core/edits";
import { makeEdit } from "../edits/make-edit";
import { itemCalled } from "../edits/item-ref";
import { commands } from "../ids";
import { askReason } from "./decide-action";

/** Drops an objective or a result, from its line in the tree, and says why. It stays in the file. */
export function registerDropItem(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.dropItem, async (called?: unknown) => {
      const item = itemCalled(called);
      if (!item) return;
      const reason = await askReason(item.text);
      if (reason === undefined) return;
      await makeEdit({
        uri: item.uri,
        item,
        compute: (text, path) => dropItem(text, path, reason),
        done: vscode.l10n.t("Dropped: “{0}”", item.text),
      });
    }),
  );
}
