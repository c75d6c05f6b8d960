import * as vscode from "vscode";
import { itemAt } from "../../core/plan/item-at";
import { itemCalled } from "../edits/item-ref";
import { pickCode } from "../features/links";
import { commands } from "../ids";
import type { Services } from "../services";

/** Opens the code that an action is about. */
export function registerOpenActionCode(context: vscode.ExtensionContext, { store }: Services): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.openActionCode, async (called?: unknown) => {
      const ref = itemCalled(called);
      if (!ref) return;
      const file = store.get(ref.uri);
      if (!file?.shown) return;
      const action = itemAt(file.shown.plan, ref.path);
      if (action?.item !== "action") return;
      await pickCode(
        file.place.base,
        action.code.map(({ value }) => value),
        ref.text,
      );
    }),
  );
}
