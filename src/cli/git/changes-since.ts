import { join } from "node:path";
import { isGoalsFile } from "../../core/config/goals-files";
import { comparePlans } from "../../core/diff/compare-plans";
import type { Changes, FileChanges } from "../../core/diff/file-changes";
import { catalogues } from "../../core/messages";
import { readPlan } from "../../core/plan/read-plan";
import { addDays, isDate } from "../../core/plan/calendar";
import { shortDay } from "../../core/pictures/days";
import { CliError } from "../cli-error";
import type { GoalsFile, GoalsFiles } from "../files/goals-files";
import { textOf } from "../files/read-text";
import { isInside, pathFrom, rootOf } from "../files/root";
import { Git } from "./git";

/** A day or a version to compare with. */
export interface Since {
  /** What somebody typed: a branch, a tag, a commit, a date, or `7d` or `2w` ago. Absent for the last commit. */
  readonly asked?: string;
  /** Files that have gone since are told of below these folders, or with these names; absolute. */
  readonly places: readonly string[];
  readonly complain: (message: string) => void;
}

/**
 * What the goals files say otherwise than they did then.
 *
 * @throws CliError where there is no git, or nothing bears that name.
 */
export function changesSince(files: GoalsFiles, { asked, places, complain }: Since): Changes {
  const { workingFolder, say } = files.options;
  const roots = new Set(files.all.map(({ root }) => root));
  if (roots.size === 0) roots.add(rootOf(join(workingFolder, "goals.yaml"), workingFolder));
  const changed = [...roots].flatMap((root) => {
    const git = Git.in(root);
    if (!git) throw new CliError(say.noGit({ path: files.shown(root) || "." }));
    const then = new Past(git, commitFor(git, asked, files));
    const own = files.all.filter((file) => file.root === root);
    const isAsked = (path: string): boolean =>
      isGoalsFile(path) && places.some((place) => isInside(path, place)) && files.counts(path);
    return [
      ...own.flatMap((file) => compare(file, then, files, complain)),
      ...gone(then, root, own, isAsked).map((path) => removed(path, then, root, files)),
    ];
  });
  return { since: sinceWords(asked, files), files: changed };
}

/** The files of a commit, and what they were called. */
class Past {
  readonly git: Git;
  readonly files: ReadonlyMap<string, string>;
  readonly renamed: ReadonlyMap<string, string>;

  constructor(git: Git, commit: string | undefined) {
    this.git = git;
    this.files = commit === undefined ? new Map() : git.filesAt(commit);
    this.renamed = commit === undefined ? new Map() : git.renamedSince(commit);
  }

  /** The name that a file had. */
  nameOf(path: string): string {
    return this.files.has(path) ? path : (this.renamed.get(path) ?? path);
  }

  /** Its text, under the name that it had; undefined where it was not there. */
  textOf(path: string): string | undefined {
    const blob = this.files.get(path);
    const bytes = blob === undefined ? undefined : this.git.contents([blob]).get(blob);
    return bytes && textOf(bytes);
  }
}

function compare(file: GoalsFile, then: Past, files: GoalsFiles, complain: Since["complain"]): FileChanges[] {
  const { say, locale } = files.options;
  const shown = files.shown(file.path);
  const path = then.nameOf(pathFrom(file.root, file.path));
  const text = then.textOf(path);
  const before = text === undefined ? undefined : readPlan(text, path);
  const { plan } = file.document;
  if (!plan || plan.incomplete) {
    complain(say.doesNotParse({ path: shown }));
    return [];
  }
  if (text !== undefined && !before) {
    complain(say.didNotParse({ path: shown }));
    return [];
  }
  return [{ path: shown, ...comparePlans(before, plan, locale) }];
}

function gone(
  then: Past,
  root: string,
  own: readonly GoalsFile[],
  isAsked: (path: string) => boolean,
): string[] {
  const kept = new Set(own.map(({ path }) => then.nameOf(pathFrom(root, path))));
  return [...then.files.keys()].filter((path) => !kept.has(path) && isAsked(join(root, path)));
}

function removed(path: string, then: Past, root: string, files: GoalsFiles): FileChanges {
  const plan = readPlan(then.textOf(path) ?? "", path);
  return {
    path: files.shown(join(root, path)),
    ...comparePlans(plan, undefined, files.options.locale),
    file: "removed",
  };
}

function commitFor(
  git: Git,
  asked: string | undefined,
  { options: { say, today } }: GoalsFiles,
): string | undefined {
  const commit = git.commitOf(asked ?? "HEAD");
  if (commit !== undefined || asked === undefined) return commit;
  const date = dateIn(asked, today);
  if (date === undefined) throw new CliError(say.badRef({ text: asked }));
  return git.commitBefore(date);
}

/** The day that a date, or `7d` or `2w`, stands for. */
function dateIn(text: string, today: string): string | undefined {
  if (isDate(text)) return text;
  const ago = /^(\d{1,4})([dw])$/.exec(text);
  return ago ? addDays(today, -Number(ago[1]) * (ago[2] === "w" ? 7 : 1)) : undefined;
}

function sinceWords(asked: string | undefined, { options: { locale, today } }: GoalsFiles): string {
  if (asked === undefined) return catalogues[locale].changes.lastCommit();
  const date = dateIn(asked, today);
  return date === undefined ? asked : shortDay(date, locale, "");
}
