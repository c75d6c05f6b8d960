import { comparePlans } from "../../core/diff/compare-plans";
import type { Changes, FileChanges } from "../../core/diff/file-changes";
import { readPlan } from "../../core/plan/read-plan";
import { repositoryOf } from "../edits/git";
import { textAt } from "../history/history";
import { commitAt, type Since } from "../history/since";
import type { Services } from "../services";
import { shownPath } from "../workspace/paths";

/**
 * What the goals files say otherwise than they did, unsaved text included. Files that lie in no repository, and those
 * that do not parse now or did not then, are left out; so are files that have gone, of which nobody here knows.
 */
export async function changesSince(since: Since, { store, locale, log }: Services): Promise<Changes> {
  const files: FileChanges[] = [];
  for (const file of store.files().sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1))) {
    const repository = await repositoryOf(file.uri);
    if (!repository || file.isBroken) continue;
    const commit = await commitAt(repository, since);
    const text = commit === undefined ? undefined : await textAt(repository, commit, file.uri);
    const before = text === undefined ? undefined : readPlan(text, file.place.path);
    if (text !== undefined && !before) {
      log.info(`${file.key} did not parse then, so it is left out of what changed.`);
      continue;
    }
    files.push({ path: shownPath(file.uri), ...comparePlans(before, file.shown?.plan, locale) });
  }
  return { since: since.words, files };
}
