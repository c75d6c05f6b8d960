import * as vscode from "vscode";
import type { Attention } from "../../core/progress/attention";
import { type Arrangement, type GoalsFilter, isFiltering } from "../../core/views/arrangement";
import type { GoalsTree } from "./goals-tree";
import type { TreeNode } from "./nodes";
import type { TreeState } from "./tree-state";

/** Says above the tree how it is arranged, and what a filter leaves. */
export function keepHead(
  tree: GoalsTree,
  view: vscode.TreeView<TreeNode>,
  state: TreeState,
): vscode.Disposable {
  const tell = (): void => {
    const { arrangement } = state;
    view.description = describeArrangement(arrangement);
    view.message = isFiltering(arrangement.filter) ? describeFilter(arrangement.filter, tree) : "";
  };
  tell();
  return vscode.Disposable.from(state.onDidChange(tell), tree.onDidRefresh(tell));
}

function describeArrangement({ grouping, sorting }: Arrangement): string {
  const groups = {
    file: "",
    owner: vscode.l10n.t("by owner"),
    period: vscode.l10n.t("by period"),
    alignment: vscode.l10n.t("by alignment"),
  };
  const orders = {
    file: "",
    progress: vscode.l10n.t("least progress first"),
    due: vscode.l10n.t("first due first"),
  };
  return [groups[grouping], orders[sorting]].filter((part) => part !== "").join(" · ");
}

function describeFilter({ words, mine, attentions }: GoalsFilter, tree: GoalsTree): string {
  const names = attentionNames();
  const parts = [
    ...(words.trim() === "" ? [] : [`“${words.trim()}”`]),
    ...(mine ? [vscode.l10n.t("yours")] : []),
    ...(attentions.length > 0
      ? [attentions.map((one) => names[one].toLowerCase()).join(` ${vscode.l10n.t("or")} `)]
      : []),
  ].join(", ");
  const isNothing = tree.files().every(({ kept }) => kept?.size === 0);
  return isNothing
    ? vscode.l10n.t("Nothing matches the filter: {0}", parts)
    : vscode.l10n.t("Filter: {0}", parts);
}

export function attentionNames(): Readonly<Record<Attention, string>> {
  return {
    "at-risk": vscode.l10n.t("At risk"),
    overdue: vscode.l10n.t("Overdue"),
    quiet: vscode.l10n.t("Gone quiet"),
    "without-why": vscode.l10n.t("Without a why"),
    awaiting: vscode.l10n.t("Awaiting the team's answer"),
  };
}
