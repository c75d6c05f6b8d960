import * as vscode from "vscode";
import type { Grouping, Sorting } from "../../core/views/arrangement";
import { commands, type CommandId } from "../ids";
import type { TreeState } from "../tree/tree-state";

/** How the tree is grouped and sorted. */
export function registerArrangeTree({ subscriptions }: vscode.ExtensionContext, state: TreeState): void {
  const group = (command: CommandId, grouping: Grouping): void => {
    subscriptions.push(vscode.commands.registerCommand(command, () => state.arrange({ grouping })));
  };
  const sort = (command: CommandId, sorting: Sorting): void => {
    subscriptions.push(vscode.commands.registerCommand(command, () => state.arrange({ sorting })));
  };
  group(commands.groupByFile, "file");
  group(commands.groupByOwner, "owner");
  group(commands.groupByPeriod, "period");
  group(commands.groupByAlignment, "alignment");
  sort(commands.sortByFile, "file");
  sort(commands.sortByProgress, "progress");
  sort(commands.sortByDue, "due");
}
