import * as vscode from "vscode";
import type { Config } from "../../core";
import { matchesConfig } from "../../core/config/goals-files";
import { IgnoreRules } from "../../core/config/ignore-rules";
import type { Configurations } from "./configurations";
import { configName, type FolderFacts, type Folders } from "./folder-facts";
import { parentOf, pathFrom } from "./paths";

/** Where a goals file lies, and what holds there. */
export interface Place {
  readonly root: vscode.Uri;
  /** From the root. */
  readonly path: string;
  /** The nearest `.waartoe.yaml` upward. */
  readonly configFile?: vscode.Uri;
  readonly config?: Config;
  /** Where `code` globs start. */
  readonly base: vscode.Uri;
  /** By `.gitignore` or configuration not to be shown and checked. */
  readonly isLeftOut: boolean;
  /** It lies in a file system, where other files can be looked up; not so a document that has no file yet. */
  readonly hasDisk: boolean;
}

/** Finds out where goals files lie. */
export class Places {
  readonly #folders: Folders;
  readonly #configurations: Configurations;

  constructor(folders: Folders, configurations: Configurations) {
    this.#folders = folders;
    this.#configurations = configurations;
  }

  async of(uri: vscode.Uri): Promise<Place> {
    const chain = await this.#folders.upward(uri);
    const root = chain.at(-1)?.folder ?? parentOf(uri) ?? uri;
    const path = pathFrom(root, uri);
    const owner = chain.find(({ hasConfig }) => hasConfig);
    const configFile = owner && vscode.Uri.joinPath(owner.folder, configName);
    const resolved = configFile && (await this.#configurations.of(configFile, root));
    const isLeftOut =
      isIgnored(path, root, chain) || (resolved !== undefined && !matchesConfig(path, resolved.config));
    return {
      root,
      path,
      base: owner?.folder ?? root,
      isLeftOut,
      hasDisk: vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== undefined,
      ...(configFile && { configFile }),
      ...(resolved && { config: resolved.config }),
    };
  }
}

export function samePlace(a: Place, b: Place): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isIgnored(path: string, root: vscode.Uri, chain: readonly FolderFacts[]): boolean {
  const rules = new IgnoreRules();
  for (const { folder, ignore } of chain) {
    if (ignore !== undefined) rules.add(pathFrom(root, folder), ignore);
  }
  return rules.ignores(path);
}
