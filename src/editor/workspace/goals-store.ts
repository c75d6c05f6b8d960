import * as vscode from "vscode";
import { open, type CheckOptions, type FileExports, type Finding } from "../../core";
import { isGoalsFile } from "../../core/config/goals-files";
import type { Scheduler } from "../scheduler";
import type { CodeMatches } from "./code-matches";
import { GoalsFile } from "./goals-file";
import { nameOf } from "./paths";
import { samePlace, type Place, type Places } from "./places";
import { inSlices } from "./slices";
import type { Texts } from "./texts";

/** One file is not what it was. */
export interface FileChange {
  readonly uri: vscode.Uri;
  /** Absent when the file is no longer shown and checked. */
  readonly file: GoalsFile | undefined;
  /** Somebody is in the middle of typing in it. */
  readonly typing: boolean;
  /** Its findings are the ones that it had, at most in other places. */
  readonly onlyMoved?: boolean;
}

interface StoreServices {
  readonly texts: Texts;
  readonly places: Places;
  readonly codeMatches: CodeMatches;
  readonly scheduler: Scheduler;
  readonly options: Pick<CheckOptions, "locale">;
  readonly today: () => string;
}

/** All goals files that the workspace knows: each checked once for each change of what its findings depend on. */
export class GoalsStore implements vscode.Disposable {
  readonly #files = new Map<string, GoalsFile>();
  readonly #loads = new Map<string, Promise<GoalsFile | undefined>>();
  readonly #announced = new Map<string, FileExports | undefined>();
  readonly #linkTurns = new WeakMap<GoalsFile, number>();
  readonly #services: StoreServices;
  readonly #changed = new vscode.EventEmitter<FileChange>();
  readonly onDidChange = this.#changed.event;

  constructor(services: StoreServices) {
    this.#services = services;
  }

  /** A file that is shown and checked. */
  get(uri: vscode.Uri): GoalsFile | undefined {
    const file = this.#files.get(uri.toString());
    return file?.listed ? file : undefined;
  }

  /** The text of a file that is read here, be it only because others refer to it. */
  textOf(uri: vscode.Uri): string | undefined {
    return this.#files.get(uri.toString())?.document.text;
  }

  /** All files that are shown and checked. */
  files(): GoalsFile[] {
    return [...this.#files.values()].filter((file) => file.listed);
  }

  /** All files that are read here, be it only because others refer to them. */
  allRead(): GoalsFile[] {
    return [...this.#files.values()];
  }

  /** Whether a file is read here, be it only because others refer to it; then what happens to it matters. */
  knows(uri: vscode.Uri): boolean {
    if (this.#files.has(uri.toString())) return true;
    return this.files().some(({ place, reach }) => {
      return [...reach.keys()].some(
        (path) => vscode.Uri.joinPath(place.root, path).toString() === uri.toString(),
      );
    });
  }

  /** All files that are read here. */
  known(): vscode.Uri[] {
    return [...this.#files.values()].map(({ uri }) => uri);
  }

  /** Reads a file, or reads it again, and shows and checks it from now on. */
  async list(uri: vscode.Uri): Promise<void> {
    const file = await this.#load(uri);
    if (!file) return;
    file.listed = true;
    await this.#link(file);
    this.#announce(file);
  }

  /** Reads a known file again, listed or not; one that has gone is forgotten. */
  async reload(uri: vscode.Uri): Promise<void> {
    const file = await this.#load(uri);
    if (!file?.listed) this.#announceTo(uri, file?.document.exports);
    else {
      await this.#link(file);
      this.#announce(file);
    }
  }

  /** Does not show and check a file any more; it stays known while others refer to it. */
  unlist(uri: vscode.Uri): void {
    const file = this.#files.get(uri.toString());
    if (!file?.listed) return;
    file.listed = false;
    this.#changed.fire({ uri, file: undefined, typing: false });
    this.#sweep();
  }

  /** A file has gone. */
  remove(uri: vscode.Uri): void {
    const key = uri.toString();
    this.#loads.delete(key);
    const file = this.#files.get(key);
    this.#files.delete(key);
    if (file?.listed) this.#changed.fire({ uri, file: undefined, typing: false });
    if (file) this.#announceTo(uri, undefined);
  }

  /** Takes over the text of an open document. Gives the file, checked; undefined where it is none of ours. */
  current(document: vscode.TextDocument): GoalsFile | undefined {
    const file = this.get(document.uri);
    const taken = file?.follow(document, this.#services.texts, false) ?? "nothing";
    if (file && taken !== "nothing") {
      this.#changed.fire({ uri: file.uri, file, typing: true, onlyMoved: taken === "moved" });
    }
    return file;
  }

  /** Typing in a document has paused: everything may be said now, and other files may have to hear of it. */
  async settle(document: vscode.TextDocument): Promise<void> {
    const file = this.#files.get(document.uri.toString());
    if (!file) return;
    file.follow(document, this.#services.texts, true);
    if (file.listed) await this.#link(file);
    this.#announce(file);
  }

  /** Where files lie, or the configuration that holds for them, may have changed. */
  async relocate(): Promise<void> {
    await inSlices([...this.#files.values()], async (file) => {
      const place = await this.#services.places.of(file.uri);
      if (samePlace(place, file.place)) return;
      file.place = place;
      file.document.update(this.#optionsAt(place));
      if (file.listed) await this.#link(file);
      this.#announce(file);
    });
  }

  /** Another day has begun. */
  async updateToday(): Promise<void> {
    await inSlices(this.files(), (file) => {
      file.document.update({ today: this.#services.today() });
      this.#changed.fire({ uri: file.uri, file, typing: false });
    });
  }

  /** Files came or went, so that `code` globs may match otherwise. */
  async updateCodeMatches(): Promise<void> {
    await inSlices(this.files(), (file) =>
      file.document.codeGlobs.length > 0 ? this.#relink(file) : undefined,
    );
  }

  dispose(): void {
    this.#changed.dispose();
  }

  /** Reads a file anew. When it is asked for again meanwhile, all who asked get the newest reading. */
  #load(uri: vscode.Uri): Promise<GoalsFile | undefined> {
    const key = uri.toString();
    const load: Promise<GoalsFile | undefined> = this.#read(uri, () =>
      this.#loads.get(key) === load ? undefined : (this.#loads.get(key) ?? Promise.resolve(undefined)),
    ).finally(() => {
      if (this.#loads.get(key) === load) this.#loads.delete(key);
    });
    this.#loads.set(key, load);
    return load;
  }

  async #read(
    uri: vscode.Uri,
    newer: () => Promise<GoalsFile | undefined> | undefined,
  ): Promise<GoalsFile | undefined> {
    const { places, texts } = this.#services;
    const place = await places.of(uri);
    const text = await texts.read(uri);
    const overtaken = newer();
    if (overtaken) return overtaken;
    if (text === undefined) {
      this.remove(uri);
      return undefined;
    }
    const known = this.#files.get(uri.toString());
    if (known) {
      if (!samePlace(place, known.place)) known.document.update(this.#optionsAt(place));
      known.place = place;
      known.take(text);
      return known;
    }
    const file = new GoalsFile(uri, place, open(text, this.#optionsAt(place)));
    this.#files.set(file.key, file);
    return file;
  }

  #optionsAt({ path, config }: Place): CheckOptions {
    const { options, today } = this.#services;
    return { ...options, today: today(), path, ...(config && { config }) };
  }

  async #relink(file: GoalsFile): Promise<void> {
    const before = file.findings;
    await this.#link(file);
    if (file.listed && !sameFindings(before, file.findings)) {
      this.#changed.fire({ uri: file.uri, file, typing: false });
    }
  }

  /** Gives a file what it has to know of others; of several that overlap, the last one counts. */
  async #link(file: GoalsFile): Promise<void> {
    const { references, codeGlobs } = file.document;
    const linked = references.length > 0 || codeGlobs.length > 0;
    if (!linked && file.reach.size === 0) return;
    if (!file.place.hasDisk) return;
    const turn = (this.#linkTurns.get(file) ?? 0) + 1;
    this.#linkTurns.set(file, turn);
    const [reach, codeMatches] = await Promise.all([
      this.#reachOf(file),
      this.#services.codeMatches.of(file.place.base, codeGlobs),
    ]);
    if (this.#linkTurns.get(file) !== turn) return;
    file.reach = reach;
    file.document.update({ exports: reach, codeMatches });
    this.#sweep();
  }

  async #reachOf(file: GoalsFile): Promise<ReadonlyMap<string, FileExports | null>> {
    const reach = new Map<string, FileExports | null>();
    const { root, path: own } = file.place;
    const ahead = [...file.document.references];
    for (let path = ahead.pop(); path !== undefined; path = ahead.pop()) {
      if (path === own || reach.has(path)) continue;
      const uri = vscode.Uri.joinPath(root, path);
      const target = isGoalsFile(path) ? await this.#lookUp(uri) : undefined;
      if (!target) reach.set(path, null);
      else {
        const exports = target.document.exports;
        if (exports) reach.set(path, exports);
        if (!this.#announced.has(target.key)) this.#announced.set(target.key, exports);
        ahead.push(...target.document.references);
      }
    }
    return reach;
  }

  /** Reads a file that is referred to, unless it is known or being read already. */
  async #lookUp(uri: vscode.Uri): Promise<GoalsFile | undefined> {
    const key = uri.toString();
    return this.#files.get(key) ?? this.#loads.get(key) ?? this.#load(uri);
  }

  #announce(file: GoalsFile): void {
    if (file.listed) this.#changed.fire({ uri: file.uri, file, typing: false });
    this.#announceTo(file.uri, file.document.exports);
  }

  /** Lets the files that refer to one look again, when what they can see of it has changed. */
  #announceTo(uri: vscode.Uri, exports: FileExports | undefined): void {
    const key = uri.toString();
    if (this.#announced.has(key) && sameExports(this.#announced.get(key), exports)) return;
    this.#announced.set(key, exports);
    for (const other of this.files()) {
      if (other.key !== key && reaches(other, uri)) {
        this.#services.scheduler.soon(`relink ${other.key}`, 0, () => this.#relink(other));
      }
    }
  }

  /** Forgets the files that are neither shown nor referred to. */
  #sweep(): void {
    const files = this.files();
    for (const [key, file] of this.#files) {
      if (file.listed || files.some((other) => reaches(other, file.uri))) continue;
      this.#files.delete(key);
      this.#announced.delete(key);
    }
  }
}

function reaches(file: GoalsFile, uri: vscode.Uri): boolean {
  const name = nameOf(uri);
  for (const path of file.reach.keys()) {
    if (path.endsWith(name) && vscode.Uri.joinPath(file.place.root, path).toString() === uri.toString())
      return true;
  }
  return false;
}

function sameFindings(a: readonly Finding[], b: readonly Finding[]): boolean {
  // Fixes follow from the rest, and are computed only when somebody asks for them.
  const told = (findings: readonly Finding[]): string =>
    JSON.stringify(
      findings.map(({ rule, severity, message, span, path, related, tags }) => [
        rule,
        severity,
        message,
        span,
        path,
        related,
        tags,
      ]),
    );
  return a === b || told(a) === told(b);
}

function sameExports(a: FileExports | undefined, b: FileExports | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  return JSON.stringify([...a.ids]) === JSON.stringify([...b.ids]);
}
