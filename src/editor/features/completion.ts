import * as vscode from "vscode";
import { completionsAt } from "../../core/features/completion/completions";
import { configCompletionsAt } from "../../core/features/completion/config-completions";
import type { Proposal } from "../../core/features/completion/proposal";
import type { Services } from "../services";
import { Positions } from "../workspace/positions";
import { contextOf } from "./context-of";
import { configSelector, goalsSelector } from "./selector";

/** Proposes what fits where somebody is typing, in goals files and in the configuration. */
export function registerCompletion(context: vscode.ExtensionContext, services: Services): void {
  const inGoals: vscode.CompletionItemProvider = {
    provideCompletionItems(document, position) {
      const goals = contextOf(document, services);
      return goals && toItems(document, completionsAt(goals, document.offsetAt(position)));
    },
  };
  const inConfig: vscode.CompletionItemProvider = {
    provideCompletionItems: (document, position) =>
      toItems(document, configCompletionsAt(document.getText(), document.offsetAt(position))),
  };
  context.subscriptions.push(
    vscode.languages.registerCompletionItemProvider(goalsSelector, inGoals, " ", "-", "#", "[", "{", ","),
    vscode.languages.registerCompletionItemProvider(configSelector, inConfig, " "),
  );
}

const kinds: Readonly<Record<Proposal["kind"], vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.EnumMember,
  snippet: vscode.CompletionItemKind.Snippet,
  reference: vscode.CompletionItemKind.Reference,
  person: vscode.CompletionItemKind.User,
  date: vscode.CompletionItemKind.Value,
  unit: vscode.CompletionItemKind.Unit,
  rule: vscode.CompletionItemKind.Constant,
};

function toItems(document: vscode.TextDocument, proposals: readonly Proposal[]): vscode.CompletionItem[] {
  const positions = new Positions(document.getText());
  return proposals.map(
    ({ label, kind, detail, documentation, insert, isSnippet, replace, filter, goesOn }, at) => {
      const item = new vscode.CompletionItem(
        detail === undefined ? label : { label, description: detail },
        kinds[kind],
      );
      item.insertText = isSnippet ? new vscode.SnippetString(insert) : insert;
      item.range = positions.range(replace);
      item.filterText = filter;
      item.sortText = String(at).padStart(4, "0");
      // The indentation is worked out already.
      item.keepWhitespace = true;
      if (documentation !== undefined) item.documentation = documentation;
      if (goesOn) item.command = { command: "editor.action.triggerSuggest", title: "" };
      return item;
    },
  );
}
