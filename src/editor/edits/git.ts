import * as vscode from "vscode";

interface GitChange {
  readonly uri: vscode.Uri;
  readonly renameUri?: vscode.Uri;
  /** The name before, of a file that was renamed; else the same. */
  readonly originalUri: vscode.Uri;
  /** 2 and 6 for a file that has gone. */
  readonly status: number;
}

export interface GitCommit {
  readonly hash: string;
  readonly parents: readonly string[];
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
  /**
   * The latest first; of a file only as long as it bore this name.
   *
   * @param options.range A commit to begin at, else `HEAD`.
   */
  log(options: {
    readonly maxEntries: number;
    readonly path?: string;
    readonly range?: string;
  }): Promise<GitCommit[]>;
  /** The text of a file in a commit. Throws where it was not there. */
  show(ref: string, path: string): Promise<string>;
  /** What differs between two commits. */
  diffBetween(ref1: string, ref2: string): Promise<GitChange[]>;
  /** What differs between a commit and the files as they are. */
  diffWith(ref: string): Promise<GitChange[]>;
  getRefs(query: { readonly count?: number; readonly sort?: "committerdate" }): Promise<GitRef[]>;
}

interface GitApi {
  readonly state: "uninitialized" | "initialized";
  readonly onDidChangeState: vscode.Event<unknown>;
  getRepository(uri: vscode.Uri): GitRepository | null;
}

interface GitExtension {
  getAPI(version: 1): GitApi;
}

/** Git looks for repositories when a window opens; longer than this nobody waits for it. */
const longestMs = 10_000;

/**
 * The repository in which a file lies, by the built-in Git extension; undefined where there is none, or it is off. In a
 * folder that nobody trusts git is never run: a repository can tell it to run other things.
 */
export async function repositoryOf(uri: vscode.Uri): Promise<GitRepository | undefined> {
  if (!vscode.workspace.isTrusted) return undefined;
  try {
    const extension = vscode.extensions.getExtension<GitExtension>("vscode.git");
    if (!extension) return undefined;
    const git = (await extension.activate()).getAPI(1);
    await hasLooked(git);
    return git.getRepository(uri) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Where a file that was renamed in some changes came from; undefined where none of them renamed it. */
export function nameBefore(uri: vscode.Uri, changes: readonly GitChange[]): vscode.Uri | undefined {
  const { path } = uri;
  return changes.find((change) => change.originalUri.path !== path && renamedTo(change) === path)
    ?.originalUri;
}

/** Whether a file has gone in a change. */
export function isGone({ status }: GitChange): boolean {
  return status === 2 || status === 6;
}

function renamedTo(change: GitChange): string {
  return (change.renameUri ?? change.uri).path;
}

async function hasLooked(git: GitApi): Promise<void> {
  if (git.state === "initialized") return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const timer = setTimeout(done, longestMs);
    const listener = git.onDidChangeState(done);
  });
}
