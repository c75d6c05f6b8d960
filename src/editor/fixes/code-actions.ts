import * as vscode from "vscode";
import type { Finding, Fix } from "../../core";
import { goalsSelector } from "../features/selector";
import { commands, innerCommands } from "../ids";
import { ruleOf } from "../problems/diagnostic";
import type { Services } from "../services";
import type { GoalsFile } from "../workspace/goals-file";
import { Positions } from "../workspace/positions";
import { whatToDo } from "./what-to-do";
import { disableForLine, saveFile, turnOff } from "./silence";
import { toWorkspaceEdit } from "./to-workspace-edit";

/** Offers what mends a finding, and what silences its rule. */
export function registerCodeActions(context: vscode.ExtensionContext, services: Services): void {
  context.subscriptions.push(
    vscode.languages.registerCodeActionsProvider(goalsSelector, new Fixes(services), {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    vscode.commands.registerCommand(innerCommands.selectPlace, selectPlace),
    vscode.commands.registerCommand(innerCommands.saveFile, saveFile),
  );
}

class Fixes implements vscode.CodeActionProvider {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { diagnostics, only }: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    if (
      only &&
      !vscode.CodeActionKind.QuickFix.contains(only) &&
      !only.contains(vscode.CodeActionKind.QuickFix)
    ) {
      return [];
    }
    const file = this.#services.store.current(document);
    if (!file) return [];
    const positions = new Positions(file.document.text);
    const found = file.findings.flatMap((finding) => {
      const place = positions.range(finding.span);
      if (!place.intersection(range)) return [];
      const diagnostic = diagnostics.find((one) => ruleOf(one) === finding.rule && one.range.isEqual(place));
      return [{ finding, diagnostic }];
    });
    const fixes = await Promise.all(found.map((one) => this.#fixesOf(file, one.finding, one.diagnostic)));
    const silencers = await Promise.all(
      found.map((one) => this.#silencersOf(file, one.finding, one.diagnostic)),
    );
    const offers = found.flatMap(({ finding, diagnostic }) =>
      whatToDo(file, finding).map((command) => {
        const action = quickFix(command.title, diagnostic);
        action.command = command;
        return action;
      }),
    );
    return withoutTwins([...fixes.flat(), ...offers, ...silencers.flat()]);
  }

  async #fixesOf(file: GoalsFile, finding: Finding, diagnostic: vscode.Diagnostic | undefined) {
    const safe = finding.fixes.filter(({ kind }) => kind === "safe");
    // The command asks for what this one leaves open.
    const asked = finding.rule === "activity-result" ? [] : finding.fixes;
    const actions = asked.map(async (fix) => {
      const edit = await toWorkspaceEdit(fix.edits, file, this.#services.texts);
      if (!edit) return [];
      const action = quickFix(fix.title, diagnostic);
      action.edit = edit;
      action.isPreferred = safe.length === 1 && fix === safe[0];
      const select = selectAfter(file.uri, fix);
      if (select) action.command = select;
      return [action];
    });
    return (await Promise.all(actions)).flat();
  }

  async #silencersOf(file: GoalsFile, finding: Finding, diagnostic: vscode.Diagnostic | undefined) {
    const { rule } = finding;
    const actions: vscode.CodeAction[] = [];
    const forLine = disableForLine(file, finding);
    if (forLine) {
      const action = quickFix(vscode.l10n.t("Disable {0} for this line", rule), diagnostic);
      action.edit = forLine;
      actions.push(action);
    }
    const off = await turnOff(file, rule, this.#services.texts);
    if (off) {
      const action = quickFix(vscode.l10n.t("Turn {0} off in .waartoe.yaml", rule), diagnostic);
      action.edit = off.edit;
      if (off.save) action.command = { command: innerCommands.saveFile, title: "", arguments: [off.uri] };
      actions.push(action);
    }
    const page = quickFix(vscode.l10n.t("Open the page of {0}", rule), diagnostic);
    page.command = { command: commands.openRule, title: "", arguments: [rule] };
    return [...actions, page];
  }
}

function quickFix(title: string, diagnostic: vscode.Diagnostic | undefined): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  if (diagnostic) action.diagnostics = [diagnostic];
  return action;
}

/** Two findings at one place may be mended or silenced alike: that is offered once. */
function withoutTwins(actions: readonly vscode.CodeAction[]): vscode.CodeAction[] {
  const seen = new Set<string>();
  return actions.filter((action) => {
    const key = JSON.stringify([action.title, action.edit?.entries()]);
    return !seen.has(key) && seen.add(key);
  });
}

function selectAfter(uri: vscode.Uri, { select }: Fix): vscode.Command | undefined {
  return (
    select && { command: innerCommands.selectPlace, title: "", arguments: [uri, select.start, select.end] }
  );
}

/** Selects what a fix left to be filled in. */
async function selectPlace(uri: vscode.Uri, start: number, end: number): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
  await vscode.window.showTextDocument(document, { selection });
}
