import * as vscode from "vscode";
import { type Attention, attentions } from "../../core/progress/attention";
import type { GoalsFilter } from "../../core/views/arrangement";
import { keptBy } from "../../core/views/filter";
import { ask } from "../edits/ask";
import { rememberOwnName } from "../edits/own-name";
import { commands } from "../ids";
import type { Services } from "../services";
import type { GoalsTree } from "../tree/goals-tree";
import type { TreeState } from "../tree/tree-state";
import { attentionNames } from "../tree/view-head";

interface Choice extends vscode.QuickPickItem {
  readonly is: Attention | "mine";
}

/** What is shown in the tree: by words, whose it is, and what asks for attention, all chosen in one go. */
export function registerFilterTree(
  context: vscode.ExtensionContext,
  services: Services,
  tree: GoalsTree,
  state: TreeState,
): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.filter, async () => {
      const me = await state.recognise(tree.files()[0]?.uri);
      const filter = await choose(state, choicesFor(me, tree, services));
      if (!filter) return;
      if (filter.mine && state.me === undefined && !(await introduce(context, state))) return;
      await state.arrange({ filter });
    }),
    vscode.commands.registerCommand(commands.clearFilter, () => state.clearFilter()),
  );
}

/** Shows in the tree what each choice leaves while it is made. Undefined where it is called off. */
function choose(state: TreeState, choices: readonly Choice[]): Promise<GoalsFilter | undefined> {
  const { filter: before } = state.arrangement;
  return new Promise((resolve) => {
    const box = vscode.window.createQuickPick<Choice>();
    box.title = vscode.l10n.t("Filter Goals");
    box.placeholder = vscode.l10n.t("Type words to look for; tick what else to look for");
    box.canSelectMany = true;
    box.items = choices;
    box.value = before.words;
    box.selectedItems = choices.filter(({ is }) =>
      is === "mine" ? before.mine : before.attentions.includes(is),
    );
    let isAccepted = false;
    let selected: readonly Choice[] = box.selectedItems;
    const chosen = (): GoalsFilter => ({
      words: box.value.trim(),
      mine: selected.some(({ is }) => is === "mine"),
      attentions: attentions.filter((one) => selected.some(({ is }) => is === one)),
    });
    box.onDidChangeValue(() => {
      state.try(chosen());
    });
    box.onDidChangeSelection((now) => {
      selected = now;
      state.try(chosen());
    });
    box.onDidAccept(() => {
      isAccepted = true;
      box.hide();
    });
    box.onDidHide(() => {
      const filter = isAccepted ? chosen() : undefined;
      if (!isAccepted) state.try(undefined);
      box.dispose();
      resolve(filter);
    });
    box.show();
  });
}

function choicesFor(me: string | undefined, tree: GoalsTree, { day }: Services): Choice[] {
  const names = attentionNames();
  const count = (filter: Partial<GoalsFilter>): string => {
    const whole = { words: "", mine: false, attentions: [], ...filter };
    let found = 0;
    for (const { file, shown } of tree.files()) {
      if (!shown) continue;
      const context = { ...shown, today: day.today, name: "", me, config: file.place.config };
      found += keptBy(whole, context).size > 0 ? 1 : 0;
    }
    return found === 0 ? vscode.l10n.t("none at the moment") : "";
  };
  return [
    {
      is: "mine",
      label: vscode.l10n.t("Mine"),
      description: [me, me !== undefined && count({ mine: true })].filter(Boolean).join(" · "),
      alwaysShow: true,
    },
    ...attentions.map((is): Choice => ({
      is,
      label: names[is],
      description: count({ attentions: [is] }),
      alwaysShow: true,
    })),
  ];
}

/** Whoever is not known by name is asked once. */
async function introduce(context: vscode.ExtensionContext, state: TreeState): Promise<boolean> {
  const answer = await ask({
    title: vscode.l10n.t("Filter Goals"),
    step: 1,
    steps: 1,
    prompt: vscode.l10n.t("By which name are you known in the goals?"),
    refuse: (name) => (name === "" ? vscode.l10n.t("A few words are enough") : undefined),
  });
  if (answer === undefined || answer === "back") {
    state.try(undefined);
    return false;
  }
  await rememberOwnName(context, answer.text);
  state.meet(answer.text);
  return true;
}
