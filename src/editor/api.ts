import type * as vscode from "vscode";
import type { Overview } from "./panel/register-overview";
import type { GoalsTree } from "./tree/goals-tree";
import type { TreeNode } from "./tree/nodes";
import type { FileChange } from "./workspace/goals-store";

/** What `activate` gives: for tests, which wait for what they look at instead of for a while. */
export interface WaartoeApi {
  /** Ends all pauses, and resolves when every check, load and refresh is done. */
  idle(): Promise<void>;
  readonly onDidChange: vscode.Event<FileChange>;
  readonly tree: Pick<
    GoalsTree,
    "getChildren" | "getParent" | "getTreeItem" | "resolveTreeItem" | "onDidChangeTreeData"
  >;
  readonly view: Pick<vscode.TreeView<TreeNode>, "selection" | "onDidChangeSelection" | "reveal" | "badge">;
  readonly overview: Overview;
  /** What was logged as an error since the start; a healthy run has none. */
  readonly faults: string[];
  /** Holds the calendar at a date, `YYYY-MM-DD`. */
  fixToday(date: string): void;
}
