import * as vscode from "vscode";
import { parentOf } from "./paths";
import type { Texts } from "./texts";

export const configName = ".waartoe.yaml";
export const ignoreName = ".gitignore";

/** What matters here about one folder. */
export interface FolderFacts {
  readonly folder: vscode.Uri;
  readonly hasConfig: boolean;
  /** The text of its `.gitignore`. */
  readonly ignore: string | undefined;
}

/** Looks into folders, once each until something there changes. */
export class Folders {
  readonly #facts = new Map<string, Promise<FolderFacts>>();
  readonly #repositories = new Map<string, Promise<boolean>>();
  readonly #texts: Texts;

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  /**
   * From the folder of a file upward to the root, which is last: the nearest folder with `.git`, else the workspace
   * folder, else the file's own folder. No file above the root is read.
   */
  async upward(file: vscode.Uri): Promise<readonly FolderFacts[]> {
    const workspaceFolder = vscode.workspace.getWorkspaceFolder(file)?.uri;
    const chain: vscode.Uri[] = [];
    let rootWithoutGit = 0;
    for (let folder = parentOf(file); folder; folder = parentOf(folder)) {
      chain.push(folder);
      if (await this.#hasGit(folder)) return this.#factsOf(chain);
      if (folder.toString() === workspaceFolder?.toString()) {
        rootWithoutGit = chain.length - 1;
        if (!canLookAbove(folder)) break;
      }
    }
    return this.#factsOf(chain.slice(0, rootWithoutGit + 1));
  }

  /** Looks afresh into a folder the next time. */
  forget(folder: vscode.Uri): void {
    this.#facts.delete(folder.toString());
    this.#repositories.delete(folder.toString());
  }

  forgetAll(): void {
    this.#facts.clear();
    this.#repositories.clear();
  }

  #factsOf(folders: readonly vscode.Uri[]): Promise<FolderFacts[]> {
    return Promise.all(folders.map((folder) => once(this.#facts, folder, () => this.#look(folder))));
  }

  #hasGit(folder: vscode.Uri): Promise<boolean> {
    return once(this.#repositories, folder, async () => {
      return (await typeOf(vscode.Uri.joinPath(folder, ".git"))) !== undefined;
    });
  }

  async #look(folder: vscode.Uri): Promise<FolderFacts> {
    const config = vscode.Uri.joinPath(folder, configName);
    const [configType, ignore] = await Promise.all([
      typeOf(config),
      this.#texts.read(vscode.Uri.joinPath(folder, ignoreName)),
    ]);
    const hasConfig = configType === "file" || this.#texts.openDocument(config) !== undefined;
    return { folder, hasConfig, ignore };
  }
}

function once<T>(known: Map<string, Promise<T>>, folder: vscode.Uri, look: () => Promise<T>): Promise<T> {
  const key = folder.toString();
  let facts = known.get(key);
  if (!facts) {
    facts = look();
    known.set(key, facts);
  }
  return facts;
}

/** A virtual workspace ends at its folders. */
function canLookAbove(folder: vscode.Uri): boolean {
  return folder.scheme === "file" || folder.scheme === "vscode-remote";
}

/** What is there; a symbolic link counts as what it leads to. Undefined: nothing, or nothing that may be seen. */
export async function typeOf(uri: vscode.Uri): Promise<"file" | "folder" | undefined> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    return (type & vscode.FileType.Directory) !== 0 ? "folder" : "file";
  } catch {
    return undefined;
  }
}
