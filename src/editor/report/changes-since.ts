import * as vscode from "vscode";
import { isGoalsFile } from "../../core/config/goals-files";
import { comparePlans } from "../../core/diff/compare-plans";
import type { Changes, FileChanges } from "../../core/diff/file-changes";
import { readPlan } from "../../core/plan/read-plan";
import { type GitRepository, isGone, nameBefore, repositoryOf } from "../edits/git";
import { textAt } from "../history/history";
import { commitAt, type Since } from "../history/since";
import type { Services } from "../services";
import type { GoalsFile } from "../workspace/goals-file";
import { shownPath } from "../workspace/paths";

/** A repository, and what differs in it from then. */
interface Past {
  readonly repository: GitRepository;
  /** Undefined where there was no commit yet. */
  readonly commit: string | undefined;
  readonly changes: Awaited<ReturnType<GitRepository["diffWith"]>>;
}

/**
 * What the goals files say otherwise than they did, unsaved text included, also of those that were renamed or have gone.
 * Files that lie in no repository, and those that do not parse now or did not then, are left out.
 */
export async function changesSince(since: Since, services: Services): Promise<Changes> {
  const { store, locale, log } = services;
  const files: FileChanges[] = [];
  const pasts = new Map<GitRepository, Past>();
  for (const file of store.files().sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1))) {
    const repository = await repositoryOf(file.uri);
    if (!repository) continue;
    const past = pasts.get(repository) ?? (await pastOf(repository, since));
    pasts.set(repository, past);
    if (file.isBroken) continue;
    const text = await textThen(file, past);
    const before = text === undefined ? undefined : readPlan(text, file.place.path);
    if (text !== undefined && !before) {
      log.info(`${file.key} did not parse then, so it is left out of what changed.`);
      continue;
    }
    files.push({ path: shownPath(file.uri), ...comparePlans(before, file.shown?.plan, locale) });
  }
  for (const past of pasts.values()) files.push(...(await gone(past, services)));
  return { since: since.words, files };
}

async function pastOf(repository: GitRepository, since: Since): Promise<Past> {
  const commit = await commitAt(repository, since);
  return { repository, commit, changes: commit === undefined ? [] : await repository.diffWith(commit) };
}

async function textThen(
  { uri }: GoalsFile,
  { repository, commit, changes }: Past,
): Promise<string | undefined> {
  if (commit === undefined) return undefined;
  return textAt(repository, commit, nameBefore(uri, changes) ?? uri);
}

async function gone({ repository, commit, changes }: Past, { locale }: Services): Promise<FileChanges[]> {
  const files: FileChanges[] = [];
  for (const { uri } of changes.filter(isGone)) {
    if (commit === undefined || !isGoalsFile(uri.path) || !vscode.workspace.getWorkspaceFolder(uri)) continue;
    const plan = readPlan((await textAt(repository, commit, uri)) ?? "");
    files.push({ path: shownPath(uri), ...comparePlans(plan, undefined, locale), file: "removed" });
  }
  return files;
}
