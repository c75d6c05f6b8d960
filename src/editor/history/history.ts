import * as vscode from "vscode";
import { pastValues, planWantsHistory, type Version } from "../../core/history/past-values";
import type { OverviewFile } from "../../core/overview/overview-input";
import { type GitRepository, repositoryOf } from "../edits/git";
import type { Services } from "../services";
import { localDate } from "../workspace/day";
import type { GoalsFile } from "../workspace/goals-file";

/** So many versions of a file are looked at: each is a call of git. */
const mostVersions = 60;
const atOnce = 8;

interface Known {
  /** The commit at which it was looked. */
  readonly head: string | undefined;
  readonly versions: readonly Version[];
}

/** What git remembers of goals files, by the built-in Git extension. It is asked only by those who draw lines. */
export class History {
  readonly #known = new Map<string, Known>();
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  /** What earlier versions of a file said of its results, as far as it is known already. */
  pastOf(file: GoalsFile): OverviewFile["past"] {
    const plan = file.shown?.plan;
    const known = this.#known.get(file.key);
    if (!plan || !known || known.versions.length === 0) return undefined;
    return pastValues(plan, known.versions, this.#services.day.today);
  }

  /** Reads what is not known yet of files that have use for it. Gives whether there was anything. */
  async learn(files: readonly GoalsFile[]): Promise<boolean> {
    // In a folder that nobody trusts git is not run: a repository can tell it to run other things.
    if (!vscode.workspace.isTrusted) return false;
    let isNew = false;
    for (const file of files) {
      if (!file.shown || !planWantsHistory(file.shown.plan)) continue;
      const repository = await repositoryOf(file.uri);
      const head = repository?.state.HEAD?.commit;
      const known = this.#known.get(file.key);
      if (known && known.head === head) continue;
      if (!repository)
        this.#services.log.info(`No git repository for ${file.key}: lines show check-ins only.`);
      const versions = repository ? await this.#versionsOf(file, repository) : [];
      this.#known.set(file.key, { head, versions });
      isNew ||= versions.length > 0;
    }
    return isNew;
  }

  async #versionsOf({ uri, key }: GoalsFile, repository: GitRepository): Promise<readonly Version[]> {
    try {
      const commits = await repository.log({ maxEntries: mostVersions, path: uri.fsPath });
      const versions: Version[] = [];
      for (let at = 0; at < commits.length; at += atOnce) {
        const texts = commits.slice(at, at + atOnce).map(async ({ hash, authorDate, authorName }) => {
          const text = await textAt(repository, hash, uri);
          return text === undefined || !authorDate
            ? []
            : [
                {
                  date: localDate(authorDate),
                  text,
                  ...(authorName !== undefined && { author: authorName }),
                },
              ];
        });
        versions.push(...(await Promise.all(texts)).flat());
      }
      return versions;
    } catch (error) {
      this.#services.log.warn(`What git remembers of ${key} could not be read: ${String(error)}`);
      return [];
    }
  }
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
