import { pastValues, planWantsHistory } from "../../core/history/past-values";
import type { OverviewFile } from "../../core/overview/overview-input";
import type { GoalsFile, GoalsFiles } from "../files/goals-files";
import type { Plan } from "../../core/model/plan";
import { textOf } from "../files/read-text";
import { pathFrom } from "../files/root";
import { Git } from "./git";

/** The files with the values that git remembers of results that have few check-ins. Says once where there is no git. */
export function withHistory(
  shown: readonly OverviewFile[],
  { all, options: { today } }: GoalsFiles,
  sayNoGit: () => void,
): OverviewFile[] {
  let isSaid = false;
  return shown.map((file) => {
    const asked = all.find(({ path }) => path === file.key);
    const { plan } = file.shown ?? {};
    if (!asked || !plan || !planWantsHistory(plan)) return file;
    const git = Git.in(asked.root);
    if (git) return { ...file, past: pastValuesOf(plan, asked, git, today) };
    if (!isSaid) sayNoGit();
    isSaid = true;
    return file;
  });
}

function pastValuesOf(
  plan: Plan,
  { root, path }: GoalsFile,
  git: Git,
  today: string,
): NonNullable<OverviewFile["past"]> {
  const versions = git.versionsOf(pathFrom(root, path));
  const contents = git.contents(versions.map(({ blob }) => blob));
  return pastValues(
    plan,
    versions.flatMap(({ date, author, blob }) => {
      const bytes = contents.get(blob);
      return bytes ? [{ date, author, text: textOf(bytes) }] : [];
    }),
    today,
  );
}
