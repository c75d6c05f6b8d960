import * as vscode from "vscode";
import type { Scheduler } from "../scheduler";
import { parentOf } from "./paths";

/** What happened to files and folders, since the last time. */
export interface FileEvents {
  readonly created: readonly vscode.Uri[];
  readonly changed: readonly vscode.Uri[];
  readonly deleted: readonly vscode.Uri[];
}

const gatherMs = 100;

/** Watches all workspace folders, and single folders outside; gives what happens in batches. */
export class FileWatch implements vscode.Disposable {
  readonly #scheduler: Scheduler;
  readonly #happened: (events: FileEvents) => unknown;
  readonly #watchers = new Map<string, vscode.Disposable>();
  readonly #batch = {
    created: new Map<string, vscode.Uri>(),
    changed: new Map<string, vscode.Uri>(),
    deleted: new Map<string, vscode.Uri>(),
  };

  constructor(scheduler: Scheduler, happened: (events: FileEvents) => unknown) {
    this.#scheduler = scheduler;
    this.#happened = happened;
    this.#watch("", "**/*");
  }

  /** Watches a file that lies outside all workspace folders. */
  watchOutside(file: vscode.Uri): void {
    if (vscode.workspace.getWorkspaceFolder(file)) return;
    if (vscode.workspace.fs.isWritableFileSystem(file.scheme) === undefined) return;
    const folder = parentOf(file);
    if (folder && !this.#watchers.has(folder.toString())) {
      this.#watch(folder.toString(), new vscode.RelativePattern(folder, "*.y*ml"));
    }
  }

  dispose(): void {
    for (const watcher of this.#watchers.values()) watcher.dispose();
  }

  #watch(key: string, pattern: vscode.GlobPattern): void {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    watcher.onDidCreate((uri) => {
      this.#gather("created", uri);
    });
    watcher.onDidChange((uri) => {
      this.#gather("changed", uri);
    });
    watcher.onDidDelete((uri) => {
      this.#gather("deleted", uri);
    });
    this.#watchers.set(key, watcher);
  }

  #gather(what: keyof FileEvents, uri: vscode.Uri): void {
    if (isNoise(uri)) return;
    this.#batch[what].set(uri.toString(), uri);
    this.#scheduler.soon("file events", gatherMs, () => this.#happened(this.#take()));
  }

  #take(): FileEvents {
    const [created, changed, deleted] = [this.#batch.created, this.#batch.changed, this.#batch.deleted].map(
      (uris) => {
        const taken = [...uris.values()];
        uris.clear();
        return taken;
      },
    );
    return { created: created ?? [], changed: changed ?? [], deleted: deleted ?? [] };
  }
}

/** What goes on inside `.git` and `node_modules` concerns nobody here, only that `.git` comes or goes. */
function isNoise({ path }: vscode.Uri): boolean {
  return path.includes("/node_modules/") || path.includes("/.git/");
}
