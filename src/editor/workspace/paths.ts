import * as vscode from "vscode";

/** The folder in which a file or folder lies; undefined at the top. */
export function parentOf(uri: vscode.Uri): vscode.Uri | undefined {
  const path = uri.path.replace(/(?<!\/)\/+$/, "");
  const slash = path.lastIndexOf("/");
  if (slash < 0 || path === "") return undefined;
  return uri.with({ path: path.slice(0, slash) || "/" });
}

/** Whether a file or folder is `folder`, or lies below it. */
export function isWithin(uri: vscode.Uri, folder: vscode.Uri): boolean {
  if (uri.scheme !== folder.scheme || uri.authority !== folder.authority) return false;
  return uri.path === folder.path || uri.path.startsWith(withSlash(folder.path));
}

/** The path of a file below a folder, with `/`: `team/goals.yaml`. */
export function pathFrom(folder: vscode.Uri, uri: vscode.Uri): string {
  return uri.path.slice(withSlash(folder.path).length);
}

export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}

function withSlash(path: string): string {
  return path.endsWith("/") ? path : `${path}/`;
}

/** A file's path as people know it: below its workspace folder, else its name. */
export function shownPath(uri: vscode.Uri): string {
  return vscode.workspace.getWorkspaceFolder(uri) ? vscode.workspace.asRelativePath(uri, false) : nameOf(uri);
}
