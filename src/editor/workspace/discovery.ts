import * as vscode from "vscode";
import { typeOf } from "./folder-facts";
import { nameOf } from "./paths";

const deepest = 12;
const manyFolders = 20;

/** The goals files of all workspace folders, by name; `node_modules` is left out. */
export async function findGoalsFiles(isGoalsFile: (path: string) => boolean): Promise<vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = await Promise.all(folders.map(({ uri }) => findIn(uri, isGoalsFile)));
  return found.flat();
}

async function findIn(folder: vscode.Uri, isGoalsFile: (path: string) => boolean): Promise<vscode.Uri[]> {
  const found = await findFiles(folder, "**/*goals.{yaml,yml}");
  const isSearchable = folder.scheme === "file" || folder.scheme === "vscode-remote";
  return (found.length > 0 || isSearchable ? found : await walk(folder)).filter((uri) =>
    isGoalsFile(uri.path),
  );
}

/** The files below a folder that a glob matches; `node_modules` is left out. */
export async function findFiles(folder: vscode.Uri, glob: string, max?: number): Promise<vscode.Uri[]> {
  return vscode.workspace.findFiles(new vscode.RelativePattern(folder, glob), "**/node_modules/**", max);
}

/** Goes through a virtual file system that may not support searching. */
async function walk(folder: vscode.Uri, depth = 0): Promise<vscode.Uri[]> {
  if (depth > deepest) return [];
  let entries: [string, vscode.FileType][];
  try {
    entries = await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
  const found = entries.map(([name, type]) => {
    const uri = vscode.Uri.joinPath(folder, name);
    if (type === vscode.FileType.File) return [uri];
    const isFolder = type === vscode.FileType.Directory && name !== "node_modules" && !name.startsWith(".");
    return isFolder ? walk(uri, depth + 1) : [];
  });
  return (await Promise.all(found)).flat();
}

/** Of files and folders that came to be: the goals files in or among them. Undefined: too many to look at one by one. */
export async function goalsFilesAmong(
  created: readonly vscode.Uri[],
  isGoalsFile: (path: string) => boolean,
): Promise<vscode.Uri[] | undefined> {
  const files = created.filter((uri) => isGoalsFile(uri.path));
  const others = created.filter((uri) => !isGoalsFile(uri.path) && !hasExtension(uri));
  if (others.length > manyFolders) return undefined;
  const found = await Promise.all(
    others.map(async (uri) => ((await typeOf(uri)) === "folder" ? findIn(uri, isGoalsFile) : [])),
  );
  return [...files, ...found.flat()];
}

/** A file, most likely: folders seldom look like `name.ext`. */
function hasExtension(uri: vscode.Uri): boolean {
  return /[^.]\.[a-z]\w{0,7}$/i.test(nameOf(uri));
}
