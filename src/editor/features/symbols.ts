import * as vscode from "vscode";
import { type GoalsSymbol, symbolsOf } from "../../core/features/symbols";
import type { Services } from "../services";
import { Positions } from "../workspace/positions";
import { contextOf } from "./context-of";
import { goalsSelector } from "./selector";

const kinds: Readonly<Record<GoalsSymbol["kind"], vscode.SymbolKind>> = {
  objective: vscode.SymbolKind.Class,
  result: vscode.SymbolKind.Number,
  action: vscode.SymbolKind.Method,
};

/** The outline and the breadcrumbs of a goals file. */
export function registerSymbols(context: vscode.ExtensionContext, services: Services): void {
  context.subscriptions.push(
    vscode.languages.registerDocumentSymbolProvider(
      goalsSelector,
      {
        provideDocumentSymbols(document) {
          const goals = contextOf(document, services);
          if (!goals) return undefined;
          const positions = new Positions(document.getText());
          const toSymbol = ({
            name,
            detail,
            kind,
            span,
            selection,
            children,
          }: GoalsSymbol): vscode.DocumentSymbol => {
            const symbol = new vscode.DocumentSymbol(
              name,
              detail,
              kinds[kind],
              positions.range(span),
              positions.range(selection),
            );
            symbol.children = children.map(toSymbol);
            return symbol;
          };
          return symbolsOf(goals).map(toSymbol);
        },
      },
      { label: "Waartoe" },
    ),
  );
}
