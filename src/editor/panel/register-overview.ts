import * as vscode from "vscode";
import type { OverviewUpdate } from "../../core/overview/overview-input";
import { commands, overviewType } from "../ids";
import type { Services } from "../services";
import { OverviewPanel } from "./overview-panel";

/** What tests see of the overview. */
export interface Overview {
  /** Everything that a page was sent. */
  readonly onDidPost: vscode.Event<OverviewUpdate>;
  /** The tab, if it is open. */
  readonly panel: vscode.WebviewPanel | undefined;
  /** As if the page had posted it. */
  receive(posted: unknown): Promise<void>;
}

/** The overview: one tab, opened by a command and restored after a reload. */
export function registerOverview(context: vscode.ExtensionContext, services: Services): Overview {
  const posted = new vscode.EventEmitter<OverviewUpdate>();
  let open: OverviewPanel | undefined;
  const adopt = (panel: vscode.WebviewPanel): void => {
    const overview = new OverviewPanel(panel, context.extensionUri, services);
    open = overview;
    overview.onDidPost((update) => {
      posted.fire(update);
    });
    panel.onDidDispose(() => {
      overview.dispose();
      if (open === overview) open = undefined;
    });
  };
  context.subscriptions.push(
    posted,
    vscode.commands.registerCommand(commands.openOverview, () => {
      if (open) open.panel.reveal();
      else adopt(vscode.window.createWebviewPanel(overviewType, vscode.l10n.t("Goals"), columnFor(services)));
    }),
    vscode.window.registerWebviewPanelSerializer(overviewType, {
      deserializeWebviewPanel: (panel) => {
        adopt(panel);
        return Promise.resolve();
      },
    }),
  );
  return {
    onDidPost: posted.event,
    get panel() {
      return open?.panel;
    },
    receive: async (message) => open?.receive(message),
  };
}

/** Beside goals that somebody is working on, so that both can be seen; else where they are. */
function columnFor({ store }: Services): vscode.ViewColumn {
  const uri = vscode.window.activeTextEditor?.document.uri;
  return uri && store.get(uri) ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
}
