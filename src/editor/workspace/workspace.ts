import * as vscode from "vscode";
import { isGoalsFile } from "../../core/config/goals-files";
import type { Scheduler } from "../scheduler";
import { onDidChangeSetting, setting } from "../settings";
import type { CodeMatches } from "./code-matches";
import type { Configurations } from "./configurations";
import type { Day } from "./day";
import { findGoalsFiles, goalsFilesAmong } from "./discovery";
import { FileWatch, type FileEvents } from "./file-events";
import { configName, type Folders, ignoreName } from "./folder-facts";
import type { GoalsStore } from "./goals-store";
import { isWithin, nameOf, parentOf } from "./paths";
import type { Places } from "./places";
import { inParallel } from "./slices";
import type { Texts } from "./texts";

const checkMs = 40;
const pauseMs = 600;
const configPauseMs = 250;

interface WorkspaceServices {
  readonly scheduler: Scheduler;
  readonly texts: Texts;
  readonly folders: Folders;
  readonly configurations: Configurations;
  readonly places: Places;
  readonly codeMatches: CodeMatches;
  readonly store: GoalsStore;
  readonly day: Day;
}

/** Keeps the store true to the workspace: what is typed, saved, created, deleted, moved, configured, and the date. */
export class Workspace implements vscode.Disposable {
  readonly #services: WorkspaceServices;
  readonly #disposables: readonly { dispose(): unknown }[];
  readonly #watch: FileWatch;
  readonly #configured = new vscode.EventEmitter<void>();
  /** The configurations in use may say something else than before. */
  readonly onDidConfigure = this.#configured.event;
  /** The goals files by name, whether or not they are left out. */
  #found = new Map<string, vscode.Uri>();
  #discovered: Promise<void> = Promise.resolve();

  constructor(services: WorkspaceServices) {
    const { scheduler, store, day } = services;
    this.#services = services;
    this.#watch = new FileWatch(scheduler, (events) => this.#takeEvents(events));
    this.#disposables = [
      this.#configured,
      this.#watch,
      vscode.workspace.onDidOpenTextDocument((document) => {
        this.#opened(document);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#typed(document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#closed(document);
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        void this.lookAfresh();
      }),
      onDidChangeSetting(["enable"], () => {
        void this.lookAfresh();
      }),
      day.onDidBegin(() => {
        scheduler.run(() => store.updateToday());
      }),
    ];
  }

  /** Resolves when the goals files that there are have been found and read. */
  get discovered(): Promise<void> {
    return this.#discovered;
  }

  /** Looks at the whole workspace as if for the first time. */
  lookAfresh(): Promise<void> {
    const { folders, configurations, codeMatches, scheduler } = this.#services;
    folders.forgetAll();
    configurations.forget();
    codeMatches.forgetAll();
    this.#discovered = new Promise((resolve) => {
      scheduler.run(async () => {
        try {
          await this.#discover();
        } finally {
          resolve();
        }
      });
    });
    return this.#discovered;
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  async #discover(): Promise<void> {
    const found = setting("enable") ? await findGoalsFiles() : [];
    this.#found = new Map(found.map((uri) => [uri.toString(), uri]));
    await this.#listAll(true);
  }

  /** Lists what is to be listed, open documents first, and nothing else. With `again`, reads what is listed anew. */
  async #listAll(again: boolean): Promise<void> {
    const { store, places, texts } = this.#services;
    const wanted = new Map<string, vscode.Uri>();
    if (setting("enable")) {
      for (const document of texts.openDocuments()) {
        if (isOurs(document)) wanted.set(document.uri.toString(), document.uri);
      }
      for (const [key, uri] of this.#found) wanted.set(key, uri);
    }
    for (const file of store.files()) if (!wanted.has(file.key)) store.unlist(file.uri);
    await inParallel(wanted.values(), async (uri) => {
      const { isLeftOut } = await places.of(uri);
      if (isLeftOut) store.unlist(uri);
      else if (again || !store.get(uri)) await this.#list(uri);
    });
    this.#configured.fire();
  }

  async #list(uri: vscode.Uri): Promise<void> {
    await this.#services.store.list(uri);
    this.#watch.watchOutside(uri);
  }

  #opened(document: vscode.TextDocument): void {
    if (!setting("enable")) return;
    if (isConfig(document.uri)) this.#reconfigure(document.uri);
    if (!isOurs(document)) return;
    this.#services.scheduler.run(async () => {
      const { isLeftOut } = await this.#services.places.of(document.uri);
      if (!isLeftOut && !document.isClosed) await this.#list(document.uri);
    });
  }

  #closed({ uri }: vscode.TextDocument): void {
    const { scheduler, store } = this.#services;
    if (isConfig(uri)) this.#reconfigure(uri);
    if (!store.knows(uri)) return;
    scheduler.cancel(`check ${uri.toString()}`);
    scheduler.cancel(`settle ${uri.toString()}`);
    if (this.#found.has(uri.toString()) || !store.get(uri)) scheduler.run(() => store.reload(uri));
    else store.unlist(uri);
  }

  #typed(document: vscode.TextDocument): void {
    const { scheduler, store } = this.#services;
    const key = document.uri.toString();
    if (store.get(document.uri)) scheduler.later(`check ${key}`, checkMs, () => store.current(document));
    if (store.knows(document.uri)) scheduler.later(`settle ${key}`, pauseMs, () => store.settle(document));
    else if (document.languageId === "yaml" || isConfig(document.uri)) this.#typedInConfig(document.uri);
  }

  #typedInConfig(uri: vscode.Uri): void {
    const { scheduler, configurations } = this.#services;
    scheduler.later("configure", configPauseMs, async () => {
      if (isConfig(uri) || (await configurations.uses(uri))) await this.#configureAfresh();
    });
  }

  /** A configuration came, went or changed. */
  #reconfigure(uri: vscode.Uri): void {
    const { scheduler, folders } = this.#services;
    const folder = parentOf(uri);
    if (folder) folders.forget(folder);
    scheduler.soon("configure", 0, () => this.#configureAfresh());
  }

  async #configureAfresh(): Promise<void> {
    const { configurations, store } = this.#services;
    configurations.forget();
    await store.relocate();
    await this.#listAll(false);
  }

  async #takeEvents({ created, changed, deleted }: FileEvents): Promise<void> {
    const { store, configurations, folders, codeMatches, texts } = this.#services;
    if (!setting("enable")) return;
    const all = [...created, ...changed, ...deleted];
    const came = await goalsFilesAmong(created);
    if (!came) {
      await this.lookAfresh();
      return;
    }
    for (const uri of deleted) this.#forgetWithin(uri);
    for (const uri of came) this.#found.set(uri.toString(), uri);
    const known = [...came, ...changed].filter((uri) => store.knows(uri) && !texts.openDocument(uri));
    await inParallel(known, (uri) => store.reload(uri));

    const usesOne = await Promise.all(all.map((uri) => configurations.uses(uri)));
    const isSetup = (uri: vscode.Uri): boolean => [configName, ignoreName, ".git"].includes(nameOf(uri));
    if (usesOne.includes(true) || all.some(isSetup)) {
      folders.forgetAll();
      await this.#configureAfresh();
    } else if (came.length > 0) await this.#listAll(false);
    if (codeMatches.forgetAround([...created, ...deleted])) await store.updateCodeMatches();
  }

  #forgetWithin(gone: vscode.Uri): void {
    const { store, texts } = this.#services;
    for (const [key, uri] of this.#found) if (isWithin(uri, gone)) this.#found.delete(key);
    for (const uri of store.known()) if (isWithin(uri, gone) && !texts.openDocument(uri)) store.remove(uri);
  }
}

/** A goals file as somebody edits it; not, for instance, what it was in an earlier commit. */
function isOurs({ uri }: vscode.TextDocument): boolean {
  if (!isGoalsFile(uri.path)) return false;
  const isOfWorkspace = vscode.workspace.workspaceFolders?.some((folder) => folder.uri.scheme === uri.scheme);
  const isEditable = vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
  return isOfWorkspace === true || isEditable || uri.scheme === "untitled" || uri.scheme === "waartoe";
}

function isConfig(uri: vscode.Uri): boolean {
  return nameOf(uri) === configName;
}
