import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";

/** The nearest folder upward with `.git`; else the working folder when the file lies in it, else the file's own folder. */
export function rootOf(file: string, workingFolder: string): string {
  let folder = dirname(file);
  for (;;) {
    if (existsSync(join(folder, ".git"))) return folder;
    const up = dirname(folder);
    if (up === folder) break;
    folder = up;
  }
  return isInside(file, workingFolder) ? workingFolder : dirname(file);
}

/** Whether a file lies in a folder or below it. */
export function isInside(file: string, folder: string): boolean {
  const path = relative(folder, file);
  return path === "" || (path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path));
}

/** A path from a folder, with `/` on every system. */
export function pathFrom(folder: string, file: string): string {
  return relative(folder, file).split(sep).join("/");
}
