import * as vscode from "vscode";
import { pastValues, planWantsHistory, type Version } from "../../core/history/past-values";
import type { HistoryLimit, OverviewFile } from "../../core/overview/overview-input";
import { type GitCommit, type GitRepository, nameBefore, repositoryOf } from "../edits/git";
import type { Services } from "../services";
import { localDate } from "../workspace/day";
import type { GoalsFile } from "../workspace/goals-file";

/** So many versions of a file are looked at: each is a call of git. */
export const mostVersions = 100;
const atOnce = 8;

interface Known {
  /** The commit at which it was looked. */
  readonly head: string | undefined;
  readonly versions: readonly Version[];
  readonly limit?: HistoryLimit;
}

/** What git remembers of goals files, by the built-in Git extension. It is asked only by those who draw lines. */
export class History {
  readonly #known = new Map<string, Known>();
  /** Texts do not change: what a file said in a commit, by both. */
  readonly #texts = new Map<string, string | undefined>();
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  /** What earlier versions of a file said of its results, as far as it is known already, and where that ends. */
  pastOf(file: GoalsFile): Pick<OverviewFile, "past" | "historyLimit"> {
    const plan = file.shown?.plan;
    const known = this.#known.get(file.key);
    if (!plan || !known) return {};
    const { versions, limit } = known;
    return {
      ...(versions.length > 0 && { past: pastValues(plan, versions, this.#services.day.today) }),
      ...(limit && planWantsHistory(plan) && { historyLimit: limit }),
    };
  }

  /** Reads what is not known yet of files that have use for it. Gives whether there was anything. */
  async learn(files: readonly GoalsFile[]): Promise<boolean> {
    let isNew = false;
    for (const file of files) {
      if (!file.shown || !planWantsHistory(file.shown.plan)) continue;
      const before = this.#known.get(file.key);
      const known = await this.#learnOf(file, before);
      if (known === before) continue;
      this.#known.set(file.key, known);
      isNew ||= known.versions.length > 0 || known.limit !== before?.limit;
    }
    return isNew;
  }

  async #learnOf(file: GoalsFile, before: Known | undefined): Promise<Known> {
    // In a folder that nobody trusts git is not run: a repository can tell it to run other things.
    const limit = vscode.workspace.isTrusted ? "no-git" : "not-trusted";
    const repository = vscode.workspace.isTrusted ? await repositoryOf(file.uri) : undefined;
    const head = repository?.state.HEAD?.commit;
    if (!repository || head === undefined) {
      return before?.limit === limit ? before : { head, versions: [], limit };
    }
    if (before?.head === head) return before;
    const versions = await this.#versionsOf(file, repository);
    return { head, versions, ...(versions.length === mostVersions && { limit: "oldest" }) };
  }

  async #versionsOf({ uri, key }: GoalsFile, repository: GitRepository): Promise<readonly Version[]> {
    try {
      const commits = await commitsOf(uri, repository);
      const versions: Version[] = [];
      for (let at = 0; at < commits.length; at += atOnce) {
        const read = commits.slice(at, at + atOnce).map(async ({ commit, uri: then }): Promise<Version[]> => {
          const text = await this.#textAt(repository, commit.hash, then);
          const { authorDate, authorName } = commit;
          if (text === undefined || !authorDate) return [];
          return [
            { date: localDate(authorDate), text, ...(authorName !== undefined && { author: authorName }) },
          ];
        });
        versions.push(...(await Promise.all(read)).flat());
      }
      return versions;
    } catch (error) {
      this.#services.log.warn(`What git remembers of ${key} could not be read: ${String(error)}`);
      return [];
    }
  }

  async #textAt(repository: GitRepository, hash: string, uri: vscode.Uri): Promise<string | undefined> {
    const key = `${hash} ${uri.toString()}`;
    if (!this.#texts.has(key)) this.#texts.set(key, await textAt(repository, hash, uri));
    return this.#texts.get(key);
  }
}

interface CommitOfFile {
  readonly commit: GitCommit;
  /** The name that the file had in it. */
  readonly uri: vscode.Uri;
}

/** The commits that changed a file, the latest first, also under the names that it had before. */
async function commitsOf(uri: vscode.Uri, repository: GitRepository): Promise<CommitOfFile[]> {
  const found: CommitOfFile[] = [];
  let name: vscode.Uri | undefined = uri;
  let range: string | undefined;
  while (name && found.length < mostVersions) {
    const path: vscode.Uri = name;
    const commits: GitCommit[] = await repository.log({
      maxEntries: mostVersions - found.length,
      path: path.fsPath,
      ...(range !== undefined && { range }),
    });
    found.push(...commits.map((commit) => ({ commit, uri: path })));
    const first = commits.at(-1);
    range = first?.parents[0];
    name =
      first && range !== undefined
        ? nameBefore(path, await repository.diffBetween(range, first.hash))
        : undefined;
  }
  return found;
}

/** A file's text in a commit; undefined where it was not there. */
export async function textAt(
  repository: GitRepository,
  commit: string,
  { fsPath }: vscode.Uri,
): Promise<string | undefined> {
  try {
    return await repository.show(commit, fsPath);
  } catch {
    return undefined;
  }
}
