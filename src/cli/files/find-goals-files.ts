import { existsSync, lstatSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { globMatcher } from "../../core/config/glob-matcher";
import { isGoalsFile } from "../../core/config/goals-files";
import { CliError } from "../cli-error";
import type { GoalsFiles } from "./goals-files";
import { codeOf, unreadable } from "./read-text";
import { isReallyInside, pathFrom, rootOf } from "./root";
import { FileTree } from "./tree";

/**
 * The goals files that an argument names: a file itself, even one that is excluded or called otherwise; all below a
 * folder; or those that a glob matches. Absolute paths. @throws CliError where there is none.
 */
export function findGoalsFiles(argument: string, files: GoalsFiles): readonly string[] {
  const { workingFolder, say } = files.options;
  const path = resolve(workingFolder, argument);
  const isFolder = kindOf(path, argument, files);
  if (isFolder === false) return [path];
  const found = isFolder ? below(path, files) : matching(argument, files);
  if (found.length === 0) throw new CliError(say.noGoalsFiles({ path: argument }));
  return found;
}

/** True for a folder, false for a file, undefined for what may be a glob. */
function kindOf(path: string, argument: string, { options: { say } }: GoalsFiles): boolean | undefined {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    if (codeOf(error) === "ENOENT" && /[*?{[]/.test(argument)) return undefined;
    throw unreadable(error, argument, say);
  }
}

function below(folder: string, files: GoalsFiles): string[] {
  const { workingFolder } = files.options;
  const root = rootOf(join(folder, "goals.yaml"), workingFolder);
  const found: string[] = [];
  for (const file of new FileTree(root).filesBelow(folder)) {
    if (isGoalsFile(file) && files.counts(file) && !leadsOut(file, root)) found.push(file);
  }
  return found;
}

/** A link that leads nowhere is said to; one that leads out of the root has to be named to be read. */
function leadsOut(file: string, root: string): boolean {
  return lstatSync(file).isSymbolicLink() && existsSync(file) && !isReallyInside(file, root);
}

function matching(glob: string, files: GoalsFiles): string[] {
  const { workingFolder } = files.options;
  const fixed = glob.split(/[*?{[]/)[0] ?? "";
  const start = resolve(workingFolder, fixed.slice(0, fixed.lastIndexOf("/") + 1));
  const matches = globMatcher(glob.slice(fixed.lastIndexOf("/") + 1));
  return below(start, files).filter((file) => matches(pathFrom(start, file)));
}
