import * as vscode from "vscode";

interface GitChange {
  readonly uri: vscode.Uri;
}

export interface GitCommit {
  readonly hash: string;
  readonly authorName?: string;
  readonly authorDate?: Date;
  readonly commitDate?: Date;
}

export interface GitRef {
  /** 2 for a tag. */
  readonly type: number;
  readonly name?: string;
}

export interface GitRepository {
  readonly rootUri: vscode.Uri;
  readonly state: {
    readonly HEAD: { readonly commit?: string } | undefined;
    readonly indexChanges: readonly GitChange[];
    readonly mergeChanges: readonly GitChange[];
  };
  getConfig(key: string): Promise<string>;
  add(paths: readonly string[]): Promise<void>;
  commit(message: string): Promise<void>;
  status(): Promise<void>;
  /** The latest first; of a file only as long as it bore this name. */
  log(options: { readonly maxEntries: number; readonly path?: string }): Promise<GitCommit[]>;
  /** The text of a file in a commit. Throws where it was not there. */
  show(ref: string, path: string): Promise<string>;
  getRefs(query: { readonly count?: number; readonly sort?: "committerdate" }): Promise<GitRef[]>;
}

interface GitExtension {
  getAPI(version: 1): { getRepository(uri: vscode.Uri): GitRepository | null };
}

/** The repository in which a file lies, by the built-in Git extension; undefined where there is none, or it is off. */
export async function repositoryOf(uri: vscode.Uri): Promise<GitRepository | undefined> {
  try {
    const extension = vscode.extensions.getExtension<GitExtension>("vscode.git");
    return (extension && (await extension.activate()).getAPI(1))?.getRepository(uri) ?? undefined;
  } catch {
    return undefined;
  }
}
