import * as vscode from "vscode";
import type { Arrangement } from "../../core/views/arrangement";
import { arrangements, chosen } from "../ids";
import type { TreeState } from "../tree/tree-state";

/** How the tree is grouped and sorted. */
export function registerArrangeTree({ subscriptions }: vscode.ExtensionContext, state: TreeState): void {
  const register = <K extends "grouping" | "sorting">(
    what: K,
    commands: Readonly<Record<Arrangement[K], string>>,
  ): void => {
    for (const [way, command] of Object.entries(commands) as [Arrangement[K], string][]) {
      const arrange = (): Promise<void> => state.arrange({ [what]: way });
      for (const id of [command, chosen(command)]) {
        subscriptions.push(vscode.commands.registerCommand(id, arrange));
      }
    }
  };
  register("grouping", arrangements.grouping);
  register("sorting", arrangements.sorting);
}
