import * as vscode from "vscode";
import { globMatcher } from "../../core/config/glob-matcher";
import { pathFrom } from "./paths";

const deepest = 12;

/** Elsewhere VS Code may wait for ever for somebody who can search there. */
const searchable: ReadonlySet<string> = new Set(["file", "vscode-remote", "vscode-vfs"]);

/**
 * The files below a folder that a glob matches, `node_modules` and `.git` left out. Where the workspace cannot be
 * searched (a virtual one, say), it is walked through.
 *
 * @param most Stop at so many.
 */
export async function findFiles(folder: vscode.Uri, glob: string, most = Infinity): Promise<vscode.Uri[]> {
  const found = searchable.has(folder.scheme) ? await search(folder, glob, most) : undefined;
  if (found) return found;
  const matches = globMatcher(glob);
  const walked: vscode.Uri[] = [];
  await walk(folder, 0, (uri) => {
    if (matches(pathFrom(folder, uri))) walked.push(uri);
    return walked.length < most;
  });
  return walked;
}

/** Undefined where the search itself failed. */
async function search(folder: vscode.Uri, glob: string, most: number): Promise<vscode.Uri[] | undefined> {
  const pattern = new vscode.RelativePattern(folder, glob);
  const max = Number.isFinite(most) ? most : undefined;
  try {
    return await vscode.workspace.findFiles(pattern, "**/node_modules/**", max);
  } catch {
    return undefined;
  }
}

/** Goes through the files below a folder until `visit` gives false; gives whether it went through all. */
async function walk(
  folder: vscode.Uri,
  depth: number,
  visit: (file: vscode.Uri) => boolean,
): Promise<boolean> {
  for (const [name, type] of await entriesOf(folder)) {
    const uri = vscode.Uri.joinPath(folder, name);
    if ((type & vscode.FileType.Directory) === 0) {
      if (!visit(uri)) return false;
    } else if (
      depth < deepest &&
      type === vscode.FileType.Directory &&
      name !== "node_modules" &&
      name !== ".git"
    ) {
      if (!(await walk(uri, depth + 1, visit))) return false;
    }
  }
  return true;
}

async function entriesOf(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
