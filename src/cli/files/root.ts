import { existsSync, realpathSync } from "node:fs";
import nodePath, { dirname, join, type PlatformPath } from "node:path";

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

/** Whether a file lies in a folder or below it. @param path Of the system at hand, unless it is told otherwise. */
export function isInside(file: string, folder: string, path: PlatformPath = nodePath): boolean {
  const way = path.relative(folder, file);
  return way === "" || (way !== ".." && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
}

/** The same of where a file really is, for a link may lead anywhere. False for what is not there. */
export function isReallyInside(file: string, folder: string): boolean {
  try {
    return isInside(realpathSync(file), realpathSync(folder));
  } catch {
    return false;
  }
}

/** A path from a folder, with `/` on every system. @param path Of the system at hand, unless it is told otherwise. */
export function pathFrom(folder: string, file: string, path: PlatformPath = nodePath): string {
  return path.relative(folder, file).split(path.sep).join("/");
}
