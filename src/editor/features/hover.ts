import * as vscode from "vscode";
import { hoverAt } from "../../core/features/hover/hover";
import type { Scheme } from "../../core/pictures/palettes";
import { commands } from "../ids";
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
        const hover = goals && hoverAt(goals, document.offsetAt(position), schemeNow());
        if (!hover) return undefined;
        const range = new Positions(goals.text).range(hover.span);
        // Neither trusted nor with HTML: all that people wrote stays text.
        const said = new vscode.MarkdownString(hover.markdown);
        return new vscode.Hover(hover.result ? [said, checkInLink(document.uri, hover.result)] : said, range);
      },
    }),
  );
}

/** An image cannot see the colours of the theme. */
function schemeNow(): Scheme {
  const { HighContrast, HighContrastLight, Light } = vscode.ColorThemeKind;
  switch (vscode.window.activeColorTheme.kind) {
    case HighContrast:
      return "high-contrast";
    case HighContrastLight:
      return "high-contrast-light";
    case Light:
      return "light";
    default:
      return "dark";
  }
}

/** Of our own words only, and trusted with this one command. */
function checkInLink(uri: vscode.Uri, { path, text }: { path: string; text: string }): vscode.MarkdownString {
  const item = encodeURIComponent(JSON.stringify([{ uri: uri.toString(), path, text }]));
  const link = new vscode.MarkdownString(
    `[$(pulse) ${vscode.l10n.t("Check in…")}](command:${commands.checkIn}?${item})`,
    true,
  );
  link.isTrusted = { enabledCommands: [commands.checkIn] };
  return link;
}
