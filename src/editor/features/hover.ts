import * as vscode from "vscode";
import { hoverAt } from "../../core/features/hover/hover";
import type { Services } from "../services";
import { Positions } from "../workspace/positions";
import { contextOf } from "./context-of";
import { goalsSelector } from "./selector";

/** Tells what a result, an objective, a reference or a key says. */
export function registerHover(context: vscode.ExtensionContext, services: Services): void {
  context.subscriptions.push(
    vscode.languages.registerHoverProvider(goalsSelector, {
      provideHover(document, position) {
        const goals = contextOf(document, services);
        const hover = goals && hoverAt(goals, document.offsetAt(position));
        // Neither trusted nor with HTML: all that people wrote stays text.
        return (
          hover &&
          new vscode.Hover(
            new vscode.MarkdownString(hover.markdown),
            new Positions(document.getText()).range(hover.span),
          )
        );
      },
    }),
  );
}
