import * as vscode from "vscode";

interface GitChange {
  readonly uri: vscode.Uri;
}

export interface GitRepository {
  readonly rootUri: vscode.Uri;
  readonly state: {
    readonly indexChanges: readonly GitChange[];
    readonly mergeChanges: readonly GitChange[];
  };
  getConfig(key: string): Promise<string>;
  add(paths: readonly string[]): Promise<void>;
  commit(message: string): Promise<void>;
  status(): Promise<void>;
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
