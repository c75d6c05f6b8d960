import * as vscode from "vscode";
import { CodeGlobs, servedBy, type ServedGoal } from "../../core/features/served-goals";
import { itemAt } from "../../core/plan/item-at";
import { escapeMarkdown } from "../../core/views/markdown";
import { innerCommands } from "../ids";
import type { Services } from "../services";
import { onDidChangeSetting, setting } from "../settings";
import { isWithin, pathFrom } from "../workspace/paths";
import { Positions } from "../workspace/positions";
import { featureFile } from "./context-of";

/** So much fits in a status bar beside what else stands there. */
const longest = 48;

interface Served extends ServedGoal {
  readonly uri: vscode.Uri;
}

/** Tells in the status bar which goals the file in the editor serves, by the `code` of their actions. */
export function registerCodeGoals(context: vscode.ExtensionContext, services: Services): void {
  const { store, scheduler } = services;
  const globs = new CodeGlobs();
  const item = vscode.window.createStatusBarItem("waartoe.serves", vscode.StatusBarAlignment.Right, 90);
  item.name = vscode.l10n.t("Goals That This File Serves");
  item.command = innerCommands.openServed;
  const tell = (): void => {
    const served = setting("code.statusBar") ? servedNow(services, globs) : [];
    const [first] = served;
    if (!first) {
      item.hide();
      return;
    }
    item.text = `$(target) ${served.length === 1 ? textOf(first) : vscode.l10n.t("serves {0} goals", served.length)}`;
    item.tooltip = tooltipOf(served);
    item.accessibilityInformation = { label: served.map(textOf).join(", ") };
    item.show();
  };
  const soon = (): void => {
    scheduler.soon("code goals", 100, tell);
  };
  soon();
  context.subscriptions.push(
    item,
    store.onDidChange(soon),
    vscode.window.onDidChangeActiveTextEditor(soon),
    onDidChangeSetting(["code.statusBar"], soon),
    vscode.commands.registerCommand(innerCommands.openServed, () => openServed(services, globs)),
  );
}

function servedNow({ store, locale }: Services, globs: CodeGlobs): Served[] {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (!uri) return [];
  return store.files().flatMap((file) => {
    const { base, root } = file.place;
    if (file.document.codeGlobs.length === 0 || !isWithin(uri, base)) return [];
    const others = store.allRead().filter(({ place }) => place.root.toString() === root.toString());
    const own = { ...featureFile(file), plan: file.shown?.plan };
    return servedBy(own, pathFrom(base, uri), globs, others.map(featureFile), locale).map((one) => ({
      ...one,
      uri: file.uri,
    }));
  });
}

function textOf({ goal, aim }: ServedGoal): string {
  const words = goal.length > longest ? `${goal.slice(0, longest - 1).trimEnd()}…` : goal;
  // The status bar would make icons of `$(…)`.
  const plain = [words, aim]
    .filter((part) => part !== "")
    .join(" ")
    .replaceAll("$(", "$\u200b(");
  return vscode.l10n.t("serves: {0}", plain);
}

/** Only text: what people wrote is escaped, and no command in it could run. */
function tooltipOf(served: readonly Served[]): vscode.MarkdownString {
  const lines = served.map(({ goal, aim, action, objective }) => {
    const head = [`**${escapeMarkdown(goal)}**`, escapeMarkdown(aim)].filter((part) => part !== "").join(" ");
    return [
      head,
      ...(goal === objective ? [] : [escapeMarkdown(objective)]),
      `*${escapeMarkdown(action)}*`,
    ].join("  \n");
  });
  return new vscode.MarkdownString(lines.join("\n\n"));
}

/** Goes to the action by which the file serves a goal; of several, to the one that somebody picks. */
async function openServed(services: Services, globs: CodeGlobs): Promise<void> {
  const served = servedNow(services, globs);
  const [first] = served;
  if (!first) return;
  const picked =
    served.length === 1
      ? { one: first }
      : await vscode.window.showQuickPick(
          served.map((one) => ({
            label: one.goal,
            description: one.aim,
            detail: one.action,
            one,
          })),
          { title: vscode.l10n.t("Goals That This File Serves"), matchOnDetail: true },
        );
  if (picked) await openAction(picked.one, services);
}

async function openAction({ uri, path }: Served, { store }: Services): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const plan = store.current(document)?.shown?.plan;
  const place = (plan && itemAt(plan, path))?.key.start ?? 0;
  const at = new Positions(document.getText()).at(place);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
}
