import * as vscode from "vscode";
import { isGoalsFile } from "../../core/config/goals-files";
import { findFiles } from "./find-files";
import { typeOf } from "./folder-facts";
import { nameOf } from "./paths";

const manyFolders = 20;

/** The goals files of all workspace folders, by name. */
export async function findGoalsFiles(): Promise<vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = await Promise.all(folders.map(({ uri }) => findIn(uri)));
  return found.flat();
}

async function findIn(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const found = await findFiles(folder, "**/*goals.{yaml,yml}");
  return found.filter(({ path }) => isGoalsFile(path));
}

/** Of files and folders that came to be: the goals files in or among them. Undefined: too many to look at one by one. */
export async function goalsFilesAmong(created: readonly vscode.Uri[]): Promise<vscode.Uri[] | undefined> {
  const files = created.filter(({ path }) => isGoalsFile(path));
  const others = created.filter((uri) => !isGoalsFile(uri.path) && !hasExtension(uri));
  if (others.length > manyFolders) return undefined;
  const found = await Promise.all(
    others.map(async (uri) => ((await typeOf(uri)) === "folder" ? findIn(uri) : [])),
  );
  return [...files, ...found.flat()];
}

/** A file, most likely: folders seldom look like `name.ext`. */
function hasExtension(uri: vscode.Uri): boolean {
  return /[^.]\.[a-z]\w{0,7}$/i.test(nameOf(uri));
}
