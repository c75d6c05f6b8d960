import * as vscode from "vscode";
import { countAttention } from "../../core/progress/attention";
import { badgeCount } from "../../core/views/node-view";
import type { Services } from "../services";
import { onDidChangeSetting, setting } from "../settings";
import type { GoalsTree } from "./goals-tree";
import type { FileNode, TreeNode } from "./nodes";
import type { TreeState } from "./tree-state";

/** Counts on the icon in the activity bar what asks for attention, as the setting says. */
export function keepBadge(
  tree: GoalsTree,
  view: vscode.TreeView<TreeNode>,
  state: TreeState,
  { scheduler, day }: Services,
): vscode.Disposable {
  const countIn = ({ file, shown }: FileNode, what: "attention" | "mine" | "findings"): number => {
    if (what === "findings") return badgeCount(file);
    if (!shown || (what === "mine" && state.me === undefined)) return 0;
    const context = { ...shown, today: day.today, config: file.place.config };
    return countAttention(context, what === "mine" ? state.me : undefined);
  };
  const count = async (): Promise<void> => {
    const what = setting("tree.badge");
    const files = tree.files();
    if (what === "mine") await state.recognise(files[0]?.uri);
    const value = what === "off" ? 0 : files.reduce((sum, file) => sum + countIn(file, what), 0);
    view.badge = value === 0 ? undefined : { value, tooltip: tooltipOf(what, value) };
  };
  const soon = (): void => {
    scheduler.soon("badge", 200, count);
  };
  soon();
  return vscode.Disposable.from(
    tree.onDidRefresh(soon),
    state.onDidChange(soon),
    onDidChangeSetting(["tree.badge"], soon),
  );
}

function tooltipOf(what: "attention" | "mine" | "findings" | "off", count: number): string {
  switch (what) {
    case "mine":
      return vscode.l10n.t("{0} of yours to look at", count);
    case "findings":
      return vscode.l10n.t("{0} questions about how goals are written", count);
    default:
      return vscode.l10n.t("{0} to look at: at risk, overdue, quiet, without a why, or waiting", count);
  }
}
