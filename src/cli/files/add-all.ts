import { tolerate } from "../cli-error";
import { findGoalsFiles } from "./find-goals-files";
import type { GoalsFiles } from "./goals-files";

/** Adds the goals files that some arguments name; what cannot be read is complained of, and left out. */
export function addAll(
  paths: readonly string[],
  files: GoalsFiles,
  complain: (message: string) => void,
): void {
  for (const path of paths) {
    tolerate(() => {
      for (const file of findGoalsFiles(path, files)) {
        tolerate(() => {
          files.add(file);
        }, complain);
      }
    }, complain);
  }
}
