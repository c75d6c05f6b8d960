import * as vscode from "vscode";
import type { OverviewUpdate } from "../../core/overview/overview-input";
import type { NamedItem } from "../../core/views/item-names";
import { History } from "../history/history";
import { commands } from "../ids";
import type { Services } from "../services";
import type { FileChange } from "../workspace/goals-store";
import { readMessage } from "./messages";
import { besides, openLine } from "./open-line";
import { overviewFile } from "./overview-file";
import { pageHtml, scriptFolder } from "./page";

const updateMs = 150;
/** Of the time, at most one part in so many goes to the overview, however many goals there are. */
const share = 5;

/** One overview in an editor tab, kept up to date as long as somebody can see it. */
export class OverviewPanel implements vscode.Disposable {
  readonly panel: vscode.WebviewPanel;
  readonly #services: Services;
  readonly #history: History;
  readonly #posted = new vscode.EventEmitter<OverviewUpdate>();
  readonly #listeners: vscode.Disposable;
  readonly onDidPost = this.#posted.event;
  #names: ReadonlyMap<string, readonly NamedItem[]> = new Map();
  /** What the page shows; undefined while it is not there to show anything. */
  #shown: string | undefined;
  /** How long the last update took, in ms. */
  #took = 0;

  constructor(panel: vscode.WebviewPanel, extension: vscode.Uri, services: Services) {
    const { store, day, workspace } = services;
    this.panel = panel;
    this.#services = services;
    this.#history = new History(services);
    this.#listeners = vscode.Disposable.from(
      this.#posted,
      panel.webview.onDidReceiveMessage((posted) => this.receive(posted)),
      panel.onDidChangeViewState(() => {
        // A page that is hidden is thrown away, and says that it is ready when it is made anew.
        if (!panel.visible) this.#shown = undefined;
      }),
      store.onDidChange((change) => {
        this.#hear(change);
      }),
      day.onDidBegin(() => {
        this.#soon();
      }),
      vscode.workspace.onDidGrantWorkspaceTrust(() => {
        this.#learn();
      }),
    );
    panel.iconPath = vscode.Uri.joinPath(extension, "media/icon.png");
    panel.webview.options = { enableScripts: true, localResourceRoots: [scriptFolder(extension)] };
    panel.webview.html = pageHtml(panel.webview, extension, panel.title);
    void workspace.discovered.then(() => {
      this.#soon();
    });
  }

  /** Takes what the page posts; whatever is not ours is ignored. */
  async receive(posted: unknown): Promise<void> {
    const message = readMessage(posted);
    switch (message?.type) {
      case "ready":
        this.#shown = "";
        await this.#services.workspace.discovered;
        this.#services.scheduler.run(() => this.#update());
        break;
      case "open":
        await openLine(message, besides(this.panel), this.#services);
        break;
      case "create":
        await vscode.commands.executeCommand(commands.createGoals, besides(this.panel));
        break;
    }
  }

  dispose(): void {
    this.#shown = undefined;
    this.#services.scheduler.cancel("overview");
    this.#listeners.dispose();
  }

  /** While somebody types, YAML that does not parse for a moment is no news. */
  #hear({ file, typing }: FileChange): void {
    if (!typing || !file?.isBroken) this.#soon();
  }

  #soon(): void {
    if (this.#shown === undefined) return;
    this.#services.scheduler.soon("overview", Math.max(updateMs, this.#took * share), () => this.#update());
  }

  async #update(): Promise<void> {
    if (this.#shown === undefined) return;
    const { store, day, locale } = this.#services;
    // Whoever never opens the overview need not load it.
    const { overviewHtml } = await import("../../core/overview/overview");
    const began = performance.now();
    const files = store
      .files()
      .sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1))
      .map((file) => overviewFile(file, this.#names.get(file.key), this.#history.pastOf(file)));
    this.#names = new Map(files.flatMap(({ key, names }) => (names ? [[key, names]] : [])));
    const html = overviewHtml({ files, today: day.today, locale, hasEditor: true });
    this.#took = performance.now() - began;
    if (this.#shown === undefined || html === this.#shown) return;
    this.#shown = html;
    const update: OverviewUpdate = { type: "show", html };
    await this.panel.webview.postMessage(update);
    this.#posted.fire(update);
    this.#learn();
  }

  /** Git may take its time; the page is there meanwhile. */
  #learn(): void {
    const { scheduler, store } = this.#services;
    scheduler.run(async () => {
      if (await this.#history.learn(store.files())) this.#soon();
    });
  }
}
